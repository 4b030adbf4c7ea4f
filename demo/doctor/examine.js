/** All checks over one page, and what a visitor gets of it. Nothing here touches the page around. */
import { TAGS } from '../../src/snippets/index.js';
import * as addresses from './checks/addresses.js';
import * as boxes from './checks/boxes.js';
import * as colors from './checks/colors.js';
import * as contact from './checks/contact.js';
import * as editor from './checks/editor.js';
import * as frames from './checks/frames.js';
import * as headers from './checks/headers.js';
import * as hashes from './checks/hashes.js';
import * as links from './checks/links.js';
import * as options from './checks/options.js';
import * as policies from './checks/policies.js';
import * as phones from './checks/phones.js';
import * as regions from './checks/regions.js';
import * as scripts from './checks/scripts.js';
import * as servers from './checks/servers.js';
import * as spelling from './checks/spelling.js';
import * as words from './checks/words.js';
import { finding } from './finding.js';
import { readPage } from './read.js';
import { dialsIn, seenOf } from './visitor.js';
import { wantedOf } from './target-snippet.js';
import { SHORTCODE } from './wordpress-syntax.js';

const checksIn = (...groups) => groups.flatMap((group) => Object.values(group));
/** These know a widget by a name that is nearly its own. */
const TELLING = checksIn(spelling);
const CHECKS = checksIn(
  words,
  links,
  phones,
  regions,
  addresses,
  scripts,
  hashes,
  servers,
  policies,
  headers,
  options,
  colors,
  boxes,
  contact,
  frames,
  editor,
);
const ORDER = ['broken', 'risk', 'note'];
/** What can't be read as a place any more: the name alone, as in escaped code. */
const TRACE = new RegExp(`\\b(${TAGS.join('|')})\\b`);
const FILES = /\bcare-widgets[@/][\w./-]{0,300}\.js\b/;

const LOST = finding(
  'widget-lost',
  'broken',
  'The code has traces of a widget, but nothing is left to show.',
  'The editor removed what it doesn’t know, including the links, or the snippet was never pasted.',
  'Paste the links (below), and look at the published page again.',
);

/** The same where links to dial stand on the page: nobody can tell whether they are the widget's. */
const DIALS = finding(
  'widget-lost',
  'risk',
  'The code has traces of a widget, but nothing that could load it.',
  'The editor removed what it doesn’t know, or the link to the widget’s page was deleted. The phone links still work.',
  'Paste the links (below), and look at the published page again.',
);

/** `{ found, sees, findings, wanted }`; `wanted` is what the snippet to use instead is made of. */
export function examine(raw, data) {
  const page = readPage(raw, data);
  const trace = TRACE.exec(raw)?.[1];
  const telling = TELLING.flatMap((check) => check(page));
  const found =
    page.headers.isAlone ||
    page.places.length ||
    page.scripts.length ||
    page.text.search(SHORTCODE) >= 0 ||
    telling.length ||
    trace ||
    FILES.test(raw);
  if (!found) return { found: false, sees: [], findings: [] };
  const known = new Set();
  const checked = [...telling, ...CHECKS.flatMap((check) => check(page))];
  const findings = (
    page.places.length || checked.length ? checked : [dialsIn(page.doc).length ? DIALS : LOST]
  )
    .filter(({ id, what, code = '' }) => {
      const key = id + what + code;
      return !known.has(key) && known.add(key);
    })
    .sort((a, b) => ORDER.indexOf(a.grade) - ORDER.indexOf(b.grade));
  const isLone = findings.some(({ id }) => id === 'editor-code') && /^\s*<iframe\b/i.test(raw);
  const hasCode = findings.some(({ id }) => CODE.includes(id));
  return {
    found: true,
    sees: isLone || page.headers.isAlone ? [] : seenOf(page, hasCode),
    findings,
    wanted: wantedOf(page, trace),
  };
}

const CODE = ['code-shown', 'script-shown', 'shortcode-shown', 'markdown-shown'];
