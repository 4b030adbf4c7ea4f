/** What the forms are made of: options, the address of the widget's own page, links, scripts. */
import { crisisLinks, languages, moreHelp, titles } from '../generated/snippets/content.js';
import { asAddress, attributes, inAttribute, inText } from './escape.js';
import { dialed } from '../generated/snippets/phone.js';
import { readRegion } from './regions.js';

export const TAGS = Object.keys(titles.en);

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
  const named = lang !== languages[0] && speaks(tag, lang);
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
  const { text, ...other } = pageTitle(tag, lang);
  const link = tag === 'crisis-banner' ? moreHelp[other.lang ?? lang] : text;
  return [...lines, ...clinicLine(wanted), { href: pageAddress(wanted), text: link, ...other }];
}

/** The title of the widget's page, with its language where that isn't the one wanted. */
export function pageTitle(tag, lang) {
  const [first] = languages;
  return speaks(tag, lang)
    ? { text: titles[lang][tag] }
    : { text: titles[first][tag], lang: first };
}

const speaks = (tag, lang) => Boolean(titles[lang]?.[tag]);

/** The languages of a widget, the default first. */
export const languagesOf = (tag) => languages.filter((lang) => speaks(tag, lang));

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

/** `written` is how the link's text stands in the code around it. */
export function linkHtml({ href, text, lang }, written = inText) {
  const other = lang ? ` lang="${lang}" hreflang="${lang}"` : '';
  return `<a href="${inAttribute(href)}"${other}>${written(text)}</a>`;
}

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
