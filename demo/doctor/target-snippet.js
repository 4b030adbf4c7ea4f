/** What the snippet to use instead is made of: all that the page says, also where a widget can't read it. */
import { TAGS } from '../../src/snippets/index.js';
import { optionsOf } from '../../src/loader/options.ts';
import { addressesIn, encrypted, isForAll } from './address.js';
import { countryOfPage } from './country.js';
import { optionsMeant } from './misspelt-options.js';
import { readings } from './reconstructed.js';
import { isPhone, pageOf } from './read.js';
import { soundOf } from './valid-options.js';
import { isAside } from './visitor.js';

/** Where nothing stands for a widget any more, what the text says of it. */
const spoken = (raw) =>
  addressesIn(raw).map((address) => {
    const { tag, lang } = pageOf(address);
    const options = optionsOf(undefined, address);
    if (lang) options.set('lang', lang);
    return { tag, address, options };
  });

/** Those that visitors see first. */
const inOrder = ({ places, nearly, written }) => [
  ...places.filter(({ node, isOrder }) => isOrder && !isAside(node)),
  ...places.filter(({ node }) => !isAside(node)),
  ...places,
  ...nearly,
  ...written,
];

export function wantedOf(page, trace) {
  const { raw, doc, data } = page;
  const read = readings(page);
  const said = spoken(raw);
  const place = [...read.flatMap(inOrder), ...said][0];
  const tag = place?.tag ?? trace ?? TAGS[0];
  const found = place ? optionsMeant(place, data) : [];
  const { region, lang, ...options } = soundOf(tag, Object.fromEntries(found), data);
  const base = baseOf(read, place, said);
  // What was read out of a text stands nowhere: there, the place of the text counts.
  const around = place?.node?.ownerDocument === read[0].doc ? [] : [rest(doc)];
  if (place?.node) around.unshift(place.node);
  const first = (find) => around.map((node) => find(node, data)).find(Boolean);
  return {
    tag,
    ...(base !== undefined && { base }),
    region: region ?? first(countryOfPage),
    lang: lang ?? otherThanFirst(first(languageAt(tag)), data),
    options,
  };
}

function baseOf(read, place, said) {
  const links = [...(place?.node?.querySelectorAll('a[href]') ?? [])];
  const addresses = [
    ...read.flatMap(({ places }) => places.map((each) => each.address)),
    ...links.map((each) => each.getAttribute('href')),
    ...said.map(({ address }) => address),
  ];
  const scripts = read.flatMap((each) => each.scripts).filter(({ file }) => !file.includes('/'));
  const bases = [
    ...addresses.map((each) => pageOf(each)?.base),
    ...scripts.map((each) => each.base),
  ];
  return encrypted(bases.find(isForAll));
}

const TRACE = new RegExp(`\\b(?:${TAGS.join('|')})\\b`);

/** What is left of a widget that lost its place: its code as text, or a link to dial. */
const rest = (doc) =>
  [...doc.body.querySelectorAll('*')].findLast((node) => TRACE.test(node.textContent)) ??
  [...doc.querySelectorAll('a')].find((link) => isPhone(link) && !isAside(link)) ??
  doc.body;

/** Nothing has to be said of the language that a snippet has by itself. */
const otherThanFirst = (lang, { languages }) => (lang === languages[0] ? undefined : lang);

/** The language around, if the widget speaks it. */
const languageAt =
  (tag) =>
  (node, { widgets }) => {
    const around = node.closest('[lang]')?.getAttribute('lang').trim().toLowerCase() ?? '';
    const { languages } = widgets.find((each) => each.tag === tag);
    const said = around.replaceAll('_', '-');
    return [said, said.split('-')[0]]
      .map((wanted) => languages.find((each) => each.toLowerCase() === wanted))
      .find(Boolean);
  };
