/** All checks over one page, and what a visitor gets of it. Nothing here touches the page around. */
import { TAGS } from '../../../snippets.js';
import * as addresses from './checks/addresses.js';
import * as boxes from './checks/boxes.js';
import * as editor from './checks/editor.js';
import * as frames from './checks/frames.js';
import * as hashes from './checks/hashes.js';
import * as links from './checks/links.js';
import * as options from './checks/options.js';
import * as phones from './checks/phones.js';
import * as scripts from './checks/scripts.js';
import * as spelling from './checks/spelling.js';
import * as words from './checks/words.js';
import { finding } from './finding.js';
import { NOSCRIPT, comesUp, isPhone, pageOf, readPage } from './read.js';

const checksIn = (...groups) => groups.flatMap((group) => Object.values(group));
/** These know a widget by a name that is nearly its own. */
const TELLING = checksIn(spelling);
const CHECKS = checksIn(
  words,
  links,
  phones,
  addresses,
  scripts,
  hashes,
  options,
  boxes,
  frames,
  editor,
);
const ORDER = ['broken', 'risk', 'note'];
/** What can't be read as a place any more: the name alone, as in escaped code. */
const TRACE = new RegExp(`\\b(${TAGS.join('|')})\\b`);
const FILES = /\bcare-widgets[@/][\w./-]*\.js\b/;

const LOST = finding(
  'widget-lost',
  'broken',
  'The code has traces of a widget, but nothing is left of it to show.',
  'The editor took out what it doesn’t know, links included, or the snippet was never pasted.',
  'Paste the links (below), and look at the published page again.',
);

/** `{ found, sees, findings, wanted }`; `wanted` is what the snippet to use instead is made of. */
export function examine(raw, data) {
  const page = readPage(raw, data);
  const trace = TRACE.exec(raw)?.[1];
  const telling = TELLING.flatMap((check) => check(page));
  const found =
    page.places.length || page.scripts.length || telling.length || trace || FILES.test(raw);
  if (!found) return { found: false, sees: [], findings: [] };
  const known = new Set();
  const checked = [...telling, ...CHECKS.flatMap((check) => check(page))];
  const findings = (page.places.length || checked.length ? checked : [LOST])
    .filter(({ id, what }) => !known.has(id + what) && known.add(id + what))
    .sort((a, b) => ORDER.indexOf(a.grade) - ORDER.indexOf(b.grade));
  return { found: true, sees: seenOf(page, findings), findings, wanted: wantedOf(page, trace) };
}

const title = (tag, { widgets }) => widgets.find((each) => each.tag === tag).title;
/** What no visitor sees, or only those without scripts. */
const isAside = (node) => node.closest(`footer,header,nav,${NOSCRIPT}`);

function seenOf(page, findings) {
  const { places, scripts: found, doc, data } = page;
  const has = (id) => findings.some((each) => each.id === id);
  const inEditor = has('in-editor');
  const seen = places
    .filter(({ node }) => !node.closest(NOSCRIPT))
    .map((place) => {
      const name = `“${title(place.tag, data)}”`;
      if (place.kind === 'frame') return `${name} in a frame`;
      if (!inEditor && !strays(place, findings) && comesUp(place, found))
        return `the widget ${name}`;
      if (place.kind === 'link') return `a link to ${name}`;
      if (place.kind === 'address') return `the address of ${name}, as text`;
      return place.node.querySelector('a[href]') ? `links in the place of ${name}` : '';
    });
  const phones = [...doc.querySelectorAll('a')]
    .filter((link) => isPhone(link) && !isAside(link) && link.textContent.trim())
    .map((link) => `a link to dial: “${link.textContent.trim()}”`);
  const code = ['code-shown', 'script-shown', 'shortcode-shown', 'markdown-shown'].some(has)
    ? ['code']
    : [];
  return [...new Set([...seen.filter(Boolean), ...phones, ...code])];
}

const strays = ({ kind, address }, findings) =>
  ['link', 'address'].includes(kind) &&
  findings.some(({ id, what }) => id === 'other-folder' && what.includes(address));

function wantedOf({ places, nearly, scripts: found }, trace) {
  const place = places.find(({ node }) => !isAside(node)) ?? places[0] ?? nearly[0];
  const address =
    places.find((each) => each.address)?.address ??
    [...(place?.node.querySelectorAll('a[href]') ?? [])]
      .map((each) => each.getAttribute('href'))
      .find(pageOf);
  const base = pageOf(address)?.base ?? found.find(({ file }) => !file.includes('/'))?.base;
  const { region, lang, ...options } = Object.fromEntries(place?.options ?? []);
  return { tag: place?.tag ?? trace ?? TAGS[0], ...(base && { base }), region, lang, options };
}
