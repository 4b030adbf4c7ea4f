/**
 * A page as text becomes what the checks look at. `DOMParser` gives a document that runs nothing, loads
 * nothing and is shown nowhere.
 */
import { TAGS } from '../../../snippets.js';
import { optionsOf } from '../../../../src/embed/options.ts';

const PAGE = new RegExp(
  String.raw`^(?<base>.*?)embed/(?<tag>${TAGS.join('|')})(?:\.(?<lang>\w\w))?(?:\.html)?(?:[?#]\S*)?$`,
);
const FILES = ['loader', 'care-widgets', ...TAGS, 'core', 'page'];
const FILE = new RegExp(
  String.raw`^(?<base>.*?)(?<name>(?:parts/|embed/)?(?:${FILES.join('|')})(?:\.\w\w)?\.js)(?:[?#].*)?$`,
);
const OURS = TAGS.map((tag) => `${tag},.care-${tag}`).join();

/** `{ base, tag, lang }` of an address of a widget's own page. */
export const pageOf = (address) => PAGE.exec(address?.trim() ?? '')?.groups;

/**
 * @typedef {object} Place what stands for a widget
 * @property {'element' | 'placeholder' | 'link' | 'address' | 'frame'} kind
 * @property {string} tag
 * @property {Element} node
 * @property {string} [address]
 * @property {Map<string, string>} options
 */

export function readPage(raw, data) {
  const doc = new DOMParser().parseFromString(raw, 'text/html');
  const places = placesIn(doc);
  const scripts = scriptsIn(doc, places);
  return { raw, data, doc, places, scripts, text: textOf(doc) };
}

function placesIn(doc) {
  const found = [];
  const add = (kind, tag, node, address) => {
    const options = optionsOf(node, address);
    const lang = pageOf(address)?.lang;
    if (lang) options.set('lang', lang);
    found.push({ kind, tag, node, address, options });
  };
  for (const node of doc.querySelectorAll(`${OURS},a[href],iframe,p,div,li,td`)) {
    const inside = node.parentElement?.closest(OURS);
    const { localName, classList } = node;
    const byClass = TAGS.find((tag) => classList.contains(`care-${tag}`));
    const link = pageOf(addressOf(node));
    if (TAGS.includes(localName)) add('element', localName, node);
    else if (byClass) add('placeholder', byClass, node);
    else if (link && localName === 'iframe') add('frame', link.tag, node, addressOf(node));
    else if (link && !inside)
      add(localName === 'a' ? 'link' : 'address', link.tag, node, addressOf(node));
  }
  return found;
}

function addressOf(node) {
  if (node.localName === 'a') return node.getAttribute('href');
  // A tool that loads frames late keeps the address elsewhere.
  if (node.localName === 'iframe')
    return [...node.attributes].find(({ name, value }) => /src$/.test(name) && pageOf(value))
      ?.value;
  return node.querySelector(':not(br,b,strong,i,em,span)') ? '' : node.textContent.trim();
}

/** Our scripts, also those that something keeps from running, with what says that it does. */
function scriptsIn(doc, places) {
  const folders = [...doc.querySelectorAll('link[href*="care-widgets.css"]')].map((link) =>
    link.getAttribute('href').replace(/care-widgets\.css.*/, ''),
  );
  const links = [...doc.querySelectorAll('a[href]')].map((link) => link.getAttribute('href'));
  for (const address of [...links, ...places.map((each) => each.address)])
    if (pageOf(address)) folders.push(pageOf(address).base);
  return [...doc.querySelectorAll('script')].flatMap((node) => {
    const source = [...node.attributes].find(
      ({ name, value }) => /src/.test(name) && FILE.test(value),
    );
    if (!source) return [];
    const { base, name } = FILE.exec(source.value).groups;
    // Other makers have a loader.js, too.
    const generic = !/care-widgets/.test(source.value) && !TAGS.some((tag) => name.startsWith(tag));
    const known = folders.length
      ? folders.some((each) => sameFolder(each, base))
      : places.length > 0;
    if (generic && !known) return [];
    const type = node.getAttribute('type')?.trim() ?? '';
    const runs =
      source.name === 'src' &&
      /^$|^module$|(java|ecma)script$/i.test(type) &&
      !/rocket/i.test(type);
    return [{ node, base, file: name, type, runs, source: source.name, address: source.value }];
  });
}

/** What a visitor reads: without scripts, styles and what isn't shown. */
function textOf(doc) {
  const copy = doc.body.cloneNode(true);
  for (const each of copy.querySelectorAll('script,style,template,noscript,textarea'))
    each.remove();
  return copy.textContent;
}

/** Whether a script on the page makes a widget of this place. */
export function comesUp({ kind, tag }, scripts) {
  return scripts.some(
    ({ file, runs }) =>
      runs &&
      (file === 'loader.js' ||
        (kind === 'element' && (file === 'care-widgets.js' || file === `${tag}.js`))),
  );
}

/** Our elements and placeholders. */
export const holders = ({ places }) =>
  places.filter(({ kind }) => kind === 'element' || kind === 'placeholder');

export const isPhone = (link) => /^(tel|sms):/i.test(link.getAttribute('href') ?? '');

/** A relative address may be on any host, so only its path can tell. */
export function sameFolder(one, two) {
  const [a, b] = [one, two].map((each) => new URL(each, 'https://page.invalid/'));
  const relative = [a, b].some(({ hostname }) => hostname === 'page.invalid');
  return a.pathname === b.pathname && (relative || a.origin === b.origin);
}
