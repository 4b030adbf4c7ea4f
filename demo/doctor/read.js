/**
 * A page as text becomes what the checks look at. `DOMParser` gives a document that runs nothing, loads
 * nothing and is shown nowhere.
 */
import { TAGS } from '../../src/snippets/index.js';
import { optionsOf } from '../../src/loader/options.ts';
import { canOpen, isClean, resolverOf } from './address.js';
import { headersIn } from './headers.js';
import { nearest } from '../../src/text/near.mjs';
import { NOSCRIPT, parsed } from './noscript.js';
import { isOrder } from './order.js';
import { policiesIn } from './policy.js';
import { writtenIn } from './wordpress-syntax.js';

const PAGE = new RegExp(
  String.raw`^(?<base>.*?)embed/(?<tag>${TAGS.join('|')})(?:\.(?<lang>\w\w))?(?:/index)?(?:\.html)?/?(?:[?#]\S*)?$`,
);
export const FILES = ['loader', 'care-widgets', ...TAGS, 'core', 'page'];
const FILE = new RegExp(
  String.raw`^(?<base>.*?)(?<name>(?:parts/|embed/)?(?:${FILES.join('|')})(?:\.\w\w)?\.js)(?:[?#].*)?$`,
);
const OURS = TAGS.map((tag) => `${tag},.care-${tag}`).join();

const VERSION = /care-widgets(?:@|-|\/)v?(\d+(?:\.\d+){0,2}(?:-[\w.]+)?|latest|next)(?=\/)/;
/** What an address says of the version: all of it, a part, or a moving name. */
export const versionOf = (address) => VERSION.exec(address ?? '')?.[1];

/** Quotes that an editor curled. */
export const CURLED = /[“”„«»″]|&(?:amp;)?#?(?:8220|8221|8243|ldquo|rdquo)/;

/** `{ base, name }` of an address of one of our scripts. */
export const fileOf = (address) => FILE.exec(address?.trim() ?? '')?.groups;

/** `{ base, tag, lang }` of an address of a widget's own page. */
export const pageOf = (address) => PAGE.exec(address?.trim() ?? '')?.groups;

/**
 * @typedef {object} Place what stands for a widget
 * @property {'element' | 'placeholder' | 'link' | 'address' | 'frame'} kind
 * @property {string} tag
 * @property {Element} node
 * @property {string} [address]
 * @property {boolean} isOrder whether the loader would make a widget of it
 * @property {Map<string, string>} options
 */

export function readPage(pasted, data) {
  const headers = headersIn(pasted);
  const { rest: raw } = headers;
  const doc = parsed(headers.isAlone ? OWN_SCRIPT : raw);
  const places = placesIn(doc);
  const scripts = scriptsIn(doc, places);
  return {
    raw,
    data,
    doc,
    places,
    nearly: nearlyIn(doc),
    written: writtenIn(raw),
    scripts,
    styles: stylesIn(doc),
    headers,
    policies: policiesIn(doc, headers),
    text: textOf(doc),
    typed: isTyped(raw),
  };
}

/** Headers alone are judged for a page that has the files on its own server. */
const OWN_SCRIPT = '<script src="/care-widgets/loader.js" async></script>';

/** What one types into an editor: a page has tags, and none of WordPress's marks for blocks. */
const isTyped = (raw) => !/<[a-z!/]/i.test(raw) || /<!--\s*\/?wp:/.test(raw);

function placesIn(doc) {
  const found = [];
  const resolved = resolverOf(doc);
  const add = (kind, tag, node, address) => {
    const options = optionsOf(node, address);
    const page = pageOf(address);
    if (page?.lang) options.set('lang', page.lang);
    found.push({ kind, tag, node, address, options, isOrder: isOrder(node, page) });
  };
  for (const node of doc.querySelectorAll(`${OURS},a[href],iframe,p,div,li,td`)) {
    const inside = node.parentElement?.closest(OURS);
    const { localName, classList } = node;
    const byClass = TAGS.find((tag) => classList.contains(`care-${tag}`));
    const link = pageOf(addressOf(node));
    if (TAGS.includes(localName)) add('element', localName, node);
    else if (byClass) add('placeholder', byClass, node);
    else if (link && localName === 'iframe')
      add('frame', link.tag, node, resolved(addressOf(node)));
    else if (link && !inside && localName === 'a')
      add('link', link.tag, node, resolved(addressOf(node)));
    else if (link && !inside) add('address', link.tag, node, addressOf(node));
  }
  return found;
}

/** What would be a place, but for its spelling: `{ kind, tag, node, name, options }`. */
function nearlyIn(doc) {
  return [...doc.querySelectorAll('*')].flatMap((node) => {
    const found = (kind, name, tag, address) =>
      tag && !TAGS.includes(name)
        ? [{ kind, tag, node, name, options: optionsOf(node, address) }]
        : [];
    const { localName, classList } = node;
    const address = node.getAttribute(localName === 'iframe' ? 'src' : 'href');
    // A hard space is a letter of the name.
    const [first] = localName.split('\u00a0');
    const page = !pageOf(address) && MISSPELLED.exec(address ?? '')?.[1];
    const byClass = [...classList].find(
      (each) => /^care-/i.test(each) && !TAGS.includes(each.slice(5)) && tagMeant(each.slice(5), 2),
    );
    return [
      ...(first === localName ? found('tag', localName, tagMeant(localName)) : []),
      ...(first !== localName ? found('spaced', localName, tagMeant(first)) : []),
      ...(byClass ? found('class', byClass, tagMeant(byClass.slice(5))) : []),
      ...(page ? found('page', address, tagMeant(page), address) : []),
    ];
  });
}

const MISSPELLED = /(?:^|\/)embed\/([\w-]+)(?:\.\w\w)?(?:\.html?)?(?:[?#]|$)/i;
const tagMeant = (text, most = 3) => nearest(text.toLowerCase(), TAGS, most);

function addressOf(node) {
  if (node.localName === 'a') return node.getAttribute('href');
  // A tool that loads frames late keeps the address elsewhere.
  if (node.localName === 'iframe')
    return [...node.attributes].find(({ name, value }) => /src$/.test(name) && pageOf(value))
      ?.value;
  const text = node.querySelector(':not(br,b,strong,i,em,span)') ? '' : node.textContent.trim();
  // A sentence or Markdown with an address in it is no address.
  return isClean(pageOf(text)?.base ?? '') ? text : '';
}

const stylesIn = (doc) =>
  [...doc.querySelectorAll('link[href*="care-widgets.css"]')].map((node) => ({
    node,
    file: 'care-widgets.css',
    address: resolverOf(doc)(node.getAttribute('href')),
  }));

/** Types of scripts that browsers run: all of the name, as tools that delay one write signs before it. */
const RUNS =
  /^$|^module$|^(?:text|application)\/(?:x-)?(?:java|ecma)script$|^text\/(?:javascript1\.[0-5]|jscript|livescript)$/i;

/** For browsers that know no modules. All others skip it. */
export const isForOld = (node) =>
  node.hasAttribute('nomodule') && !/^\s*module\s*$/i.test(node.getAttribute('type') ?? '');

/** Our scripts, also those that something keeps from running, with what says that it does. */
function scriptsIn(doc, places) {
  const resolved = resolverOf(doc);
  const folders = stylesIn(doc).map(({ address }) => address.replace(/care-widgets\.css.*/, ''));
  const links = [...doc.querySelectorAll('a[href]')].map((link) =>
    resolved(link.getAttribute('href')),
  );
  for (const address of [...links, ...places.map((each) => each.address)])
    if (pageOf(address)) folders.push(pageOf(address).base);
  return [...doc.querySelectorAll('script')].flatMap((node) => {
    // Quotes that an editor curled are part of the address.
    const sources = [...node.attributes].map(({ name, value }) => ({
      name,
      value: value.replace(/^[“”„″]|[“”″]$/g, ''),
      curled: /^[“”„″]|[“”″]$/.test(value),
    }));
    const source = sources.find(({ name, value }) => /src/.test(name) && fileOf(value));
    if (!source) return [];
    const address = resolved(source.value);
    const { base, name } = fileOf(address);
    // Other makers have a loader.js, too.
    const generic = !/care-widgets/.test(address) && !TAGS.some((tag) => name.startsWith(tag));
    const known = folders.length
      ? folders.some((each) => sameFolder(each, base))
      : places.length > 0;
    if (generic && !known) return [];
    const type = node.getAttribute('type')?.trim() ?? '';
    const runs =
      source.name === 'src' &&
      !source.curled &&
      !node.closest(NOSCRIPT) &&
      RUNS.test(type) &&
      !isForOld(node);
    return [{ node, base, file: name, runs, curled: source.curled, address }];
  });
}

/** What stands in these is text for browsers that don't know them. */
const FRAMES = 'iframe,noembed,noframes';

/** What a visitor reads: without scripts, styles and what isn't shown. */
function textOf(doc) {
  const copy = doc.body.cloneNode(true);
  for (const each of copy.querySelectorAll(`script,style,template,${NOSCRIPT},textarea,${FRAMES}`))
    each.remove();
  for (const each of copy.querySelectorAll('br')) each.replaceWith('\n');
  return copy.textContent;
}

/** Whether a script on the page makes a widget of this place. */
export function comesUp({ kind, tag, node, isOrder: isMeant }, scripts) {
  if (node.closest(NOSCRIPT)) return false;
  return scripts.some(
    ({ file, runs }) =>
      runs &&
      ((isMeant && file === 'loader.js') ||
        (kind === 'element' && (file === 'care-widgets.js' || file === `${tag}.js`))),
  );
}

/** Neither comments nor scripts have tags. */
const NO_TAGS = /<!--(?:-?>|[^]*?(?:--!?>|$))|<(script|style|textarea|title)\b[^]*?(?:<\/\1\b|$)/gi;

/** Written as an empty element, which HTML doesn't know. */
export function isSelfClosed(raw, tag) {
  const code = raw.replace(NO_TAGS, '');
  const tags = new RegExp(String.raw`<${tag}\b[^<>]*/>|<(?<end>/?)${tag}\b`, 'gi');
  const found = [...code.matchAll(tags)];
  return found.some(
    ([text], at) =>
      text.endsWith('/>') &&
      // Without quotes the slash belongs to the value.
      !/=\s*[^\s"']+$/.test(text.slice(0, -1)) &&
      // With an end tag the slash does nothing.
      !found[at + 1]?.groups.end,
  );
}

/** Our elements and placeholders. */
export const holders = ({ places }) =>
  places.filter(({ kind }) => kind === 'element' || kind === 'placeholder');

export const isPhone = (link) => /^(tel|sms):/i.test(link.getAttribute('href') ?? '');

/** A relative address may be on any host, so only its path can tell. */
export function sameFolder(one, two) {
  // What is no address is in no folder.
  if (![one, two].every(canOpen)) return one === two;
  const [a, b] = [one, two].map((each) => new URL(each, 'https://page.invalid/'));
  const relative = [a, b].some(({ hostname }) => hostname === 'page.invalid');
  return a.pathname === b.pathname && (relative || a.origin === b.origin);
}
