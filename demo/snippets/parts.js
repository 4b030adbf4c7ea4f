/** What the forms are made of: options, the address of the widget's own page, links, scripts. */
import { crisisLinks, languages, titles } from './content.js';
import { asAddress, attributes, inAttribute, inText } from './escape.js';
import { dialed } from './phone.js';
import { readRegion } from './regions.js';

export const TAGS = Object.keys(titles.en);

/** The text of the link to the crisis banner's page; the other widgets' links have the page's title. */
const MORE = { en: 'More crisis help', es: 'Más ayuda en una crisis' };

/**
 * @typedef {object} Wanted
 * @property {string} tag
 * @property {string} [base] address of the folder with `loader.js`, from `/` or `https://` on
 * @property {string} [region] country of the crisis lines; the US's are linked without one
 * @property {string} [lang] language of the widget and its links; without one that of the page around
 * @property {Record<string, string | boolean>} [options] the widget's other attributes
 * @property {boolean} [clinic] whether the clinic's own number stands among the links
 * @property {Record<string, string>} [integrity] hashes by file name, to pin what stands in the head
 */

/** All options as entries. What is empty or false is not there. */
export function optionsOf({ region, lang, options = {} }) {
  return Object.entries({ lang, region, ...options }).filter(
    ([, value]) => value !== undefined && value !== '' && value !== false,
  );
}

/** Where nobody has said where the files are. */
export const STAND_IN = 'https://HOST/care-widgets/';

/** The widget's page in the language wanted, with all other options in its address. */
export function pageAddress(wanted) {
  const { tag, base = STAND_IN, lang } = wanted;
  const named = languages.includes(lang) && lang !== 'en';
  const file = `${base.replace(/\/*$/, '/')}embed/${tag}${named ? `.${lang}` : ''}.html`;
  const query = new URLSearchParams(
    optionsOf(wanted).filter(([name]) => !(named && name === 'lang')),
  );
  return asAddress(`${file}${query.size ? `?${query}` : ''}${placeOf(wanted)}`);
}

/** Where on the crisis page the country's lines are. Without a script it can't follow its options. */
function placeOf({ tag, region = 'US' }) {
  const code = readRegion(region)?.lines ? readRegion(region).code : 'elsewhere';
  return tag === 'crisis-banner' && code !== 'US' ? `#${code}` : '';
}

/** The links that work without any script: crisis line, the clinic's number if wanted, the widget's page. */
export function linksOf(wanted) {
  const { tag, region = 'US' } = wanted;
  const lang = wordsIn(wanted);
  const { regions, directory } = crisisLinks[lang];
  const lines = regions[readRegion(region)?.lines] ?? [directory];
  const text = tag === 'crisis-banner' ? MORE[lang] : titles[lang][tag];
  return [...lines, ...clinicLine(wanted), { href: pageAddress(wanted), text }];
}

/** The clinic's own number, in view, as a link; none where it can't be dialed. */
function clinicLine({ clinic, options = {} }) {
  const phone = options['contact-phone'];
  const digits = clinic && phone && dialed(phone);
  if (!digits) return [];
  const label = options['contact-label'];
  return [{ href: `tel:${digits}`, text: label ? `${label}: ${phone}` : phone }];
}

/** The language of the links' words. */
export const wordsIn = ({ lang }) => (languages.includes(lang) ? lang : languages[0]);

export const linkHtml = ({ href, text }) => `<a href="${inAttribute(href)}">${inText(text)}</a>`;

/** A line each, with the widget's name around them: words and links only, never a paragraph. */
export function around(name, entries, wanted) {
  const links = linksOf(wanted).map((link) => `  ${linkHtml(link)}`);
  return `<${name}${attributes(entries)}>\n${links.join(' ·\n')}\n</${name}>`;
}

/**
 * What stands once on the page, best in its head. `file` is the loader, or a widget's own file; `site` has what
 * holds for all widgets, as they name it: `{ region: 'GB' }`.
 */
export function headHtml({ base = STAND_IN, file = 'loader.js', integrity = {}, site = {} }) {
  const folder = inAttribute(asAddress(base.replace(/\/*$/, '/')));
  const pin = (name) =>
    integrity[name] ? ` integrity="${inAttribute(integrity[name])}" crossorigin="anonymous"` : '';
  const said = attributes(Object.entries(site).map(([name, value]) => [`data-${name}`, value]));
  const style = 'care-widgets.css';
  return `<link rel="stylesheet" href="${folder}${style}"${pin(style)} />\n<script src="${folder}${file}"${pin(file)}${said} async></script>`;
}
