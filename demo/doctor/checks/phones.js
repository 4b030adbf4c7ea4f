/** The links to dial: they have to work when nothing else does, and in the visitor's country. */
import { crisisLinks, languages } from '../../../src/generated/snippets/content.js';
import { dialed } from '../../../src/generated/snippets/phone.js';
import { nameOf, regionOf } from '../country.js';
import { finding, shown } from '../finding.js';
import { optionsOf } from '../../../src/loader/options.ts';
import { countryMeant } from '../misspelt-options.js';
import { NOSCRIPT } from '../noscript.js';
import { holders, isPhone, pageOf } from '../read.js';

const NUMBERS = /\d[\d\s-]+\d/g;
const YEAR = /^(?:19|20)\d\d$/;
const DIAL = /\b(?:call|text|dial|phone|ring|sms|tel|llam|env[ií]|mensaje|marqu|tel[eé]f)/i;

/** Whether a link's words are a number to dial: a known one, or one that is said to be. A year is none. */
function isToDial(text, known) {
  const numbers = (text.match(NUMBERS) ?? []).filter(
    (each) =>
      !each
        .trim()
        .split(/[\s-]+/)
        .every((part) => YEAR.test(part)),
  );
  return numbers.length > 0 && (DIAL.test(text) || numbers.some((each) => known(digitsOf(each))));
}

/** Links that lost where they lead. */
export function deadPhone({ doc, places, data }) {
  if (!places.length) return [];
  const ours = places.flatMap((place) => [
    ...(data.numbers[regionOf(place)] ?? []),
    place.options.get('contact-phone') ?? '',
  ]);
  const known = (number) => ours.some((each) => digitsOf(each) === number);
  const dead = [...doc.querySelectorAll('a')].filter((link) => {
    const href = link.getAttribute('href');
    const lost = !href || /^(unsafe:|#|about:|\/\/|\/)?(tel:|sms:)?\+?[\d-]*$/i.test(href);
    return lost && !isPhone(link) && isToDial(link.textContent, known);
  });
  return dead.map((link) =>
    finding(
      'phone-dead',
      'broken',
      { what: 'A phone link leads nowhere.', code: shown(link) },
      'Visitors can read the number, but can’t tap it.',
      'The site removes “tel:” or “sms:”. Ask your web team to allow both in links, and paste the links again.',
    ),
  );
}

/** Links that nobody can see: an editor took the words, and left the link. */
export function emptyPhone({ doc, places }) {
  const empty = phonesIn(doc).filter(
    (link) => !link.textContent.trim() && !link.querySelector('img,svg'),
  );
  return places.length && empty.length
    ? [
        finding(
          'phone-empty',
          'broken',
          { what: 'A phone link has no words.', code: shown(empty[0]) },
          'Visitors see nothing to press.',
          'Delete it, and paste the links again (below).',
        ),
      ]
    : [];
}

/** Links only, and none to dial: a filter took it, or somebody deleted it. */
export function noPhone({ doc, places, data }) {
  const known = (number) => Object.values(data.numbers).flat().map(digitsOf).includes(number);
  // Among other words a link is fine, unless they are a number.
  const alone = places.filter(
    ({ kind, tag, node, isOrder }) =>
      kind === 'link' &&
      tag === 'crisis-banner' &&
      (isOrder || isToDial(node.parentElement.textContent, known)),
  );
  const phones = [...doc.querySelectorAll('a')].some(isPhone);
  const region = alone[0]?.options.get('region');
  if (!alone.length || phones || (region !== undefined && !/^[A-Z]{2}$/i.test(region))) return [];
  return [
    finding(
      'phone-missing',
      'risk',
      'There is a link to the crisis page, but no phone link.',
      'In a crisis, every press counts.',
      'Paste both links again (below).',
    ),
  ];
}

const digitsOf = (text) => text.replace(/\D/g, '');
/** What a link dials: without what follows the number. */
const dialedBy = (link) => /:([^?;,pw]*)/i.exec(link.getAttribute('href'))[1].trim();

/** The same number, also with the code of its country in front: of any, where that isn't given. */
function isSame(dialed, number, code = '\\d{1,3}') {
  const [one, two] = [dialed, number].map(digitsOf);
  if (one === two) return true;
  const local = two.replace(/^[01]/, '');
  if (one === local) return local.length > 8;
  const abroad = new RegExp(`^(?:\\+|00|011|(?=1\\d{10}$))${code}0?(\\d{6,})$`);
  const rest = abroad.exec(dialed.replace(/[^\d+]/g, ''))?.[1];
  return rest !== undefined && (rest === two || rest === local);
}

const countriesWith = (number, { numbers, callingCodes }) =>
  Object.keys(numbers).filter((id) =>
    numbers[id].some((each) => isSame(number, each, callingCodes[id])),
  );

/** The widgets that a link belongs to: the one around it, those beside it, or else all. */
function ownersOf(link, places) {
  const around = places.filter(({ node }) => node !== link && node.contains(link));
  const block = link.parentElement.closest('p,li,td,div,section,main,body');
  const beside = places.filter(({ kind, node }) => kind === 'link' && block?.contains(node));
  return [around, beside, places].find((each) => each.length) ?? [];
}

/** The first two, and how many more. */
function listed(ids, data) {
  const said = ids.slice(0, 2).map((id) => nameOf(id, data));
  const more = ids.length - said.length;
  return more ? `${said.join(', ')} and ${more} more` : said.join(' and ');
}

/** Crisis numbers of one country beside a widget for another. */
export function otherCountry({ doc, places, data }) {
  const known = data.regions.map(({ id }) => id);
  return phonesIn(doc).flatMap((link) => {
    const owners = ownersOf(link, places);
    const wanted = [...new Set(owners.map(regionOf))].filter((id) => known.includes(id));
    const own = owners.some(({ options }) =>
      isSame(dialedBy(link), dialed(options.get('contact-phone') ?? '') ?? ''),
    );
    const countries = countriesWith(dialedBy(link), data);
    // Where the option is misspelled, that is told.
    const meant = [...wanted, ...owners.map((each) => countryMeant(each, data))];
    if (own || !wanted.length || !countries.length || meant.some((id) => countries.includes(id)))
      return [];
    const [region] = wanted;
    return [
      finding(
        'phone-of-another-country',
        'broken',
        `“${link.textContent.trim()}” dials a number in ${listed(countries, data)}. The widget is for ${nameOf(region, data)}.`,
        `In ${nameOf(region, data)} that number may reach nobody.`,
        `Use ${saidIn(region)} (below). Or, if your readers are in ${nameOf(countries[0], data)}, set region="${countries[0]}" on the widget.`,
      ),
    ];
  });
}

/** What the crisis link of a country says, in its own words. */
function saidIn(region) {
  const { regions, directory } = crisisLinks[languages[0]];
  return (regions[region] ?? [directory]).map(({ text }) => `“${text}”`).join(' and ');
}

const phonesIn = (doc) =>
  [...doc.querySelectorAll('a')].filter(
    (link) => isPhone(link) && !link.closest(`footer,header,nav,${NOSCRIPT}`),
  );

/** A link that shows one crisis number and dials another. */
export function saysOther({ doc, places, data }) {
  if (!places.length) return [];
  const known = Object.values(data.numbers).flat().map(digitsOf);
  return phonesIn(doc).flatMap((link) => {
    const dialed = digitsOf(dialedBy(link));
    const said = (link.textContent.match(/\d(?:[\d\s().-]*\d)?/g) ?? []).map(digitsOf);
    const other = said.find((each) => known.includes(each));
    if (!other || said.some((each) => isSame(dialedBy(link), each) || dialed.endsWith(each)))
      return [];
    return [
      finding(
        'phone-differs',
        'broken',
        { what: 'A link shows one number and dials another.', code: shown(link) },
        `Visitors see ${other}, but reach ${dialed}.`,
        'Paste the links again (below), and press each once.',
      ),
    ];
  });
}

/** The link inside is for another country than the widget around it. */
export function pageOfAnotherCountry(page) {
  const known = page.data.regions.map(({ id }) => id);
  return holders(page).flatMap((place) => {
    const region = regionOf(place);
    const inside = [...place.node.querySelectorAll('a[href]')]
      .map((link) => link.getAttribute('href'))
      .filter(pageOf)
      .map((address) => regionOf({ options: optionsOf(undefined, address) }));
    const other = inside.find((each) => each !== region);
    if (other === undefined || !known.includes(region)) return [];
    if (other === countryMeant(place, page.data)) return [];
    return [
      finding(
        'region-differs',
        'broken',
        `The widget is for ${nameOf(region, page.data)}. The link inside it is for ${nameOf(other, page.data)}.`,
        'Visitors who get only the links find the crisis lines of the wrong country.',
        'Copy the snippet again (below): it has the same country in both places.',
      ),
    ];
  });
}
