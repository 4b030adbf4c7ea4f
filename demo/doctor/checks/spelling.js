/** Names that are nearly ours, so that nothing comes of them; and quotes that are no quotes in code. */
import { TAGS } from '../../../src/snippets/index.js';
import { finding, shown } from '../finding.js';
import { nearest } from '../../../src/text/near.mjs';
import { CURLED, FILES, fileOf, pageOf } from '../read.js';
import { rises } from '../visitor.js';

/** `<crisis-baner>`: to a browser just another unknown tag. */
export function tags(page) {
  return page.nearly
    .filter(({ kind }) => kind === 'tag')
    .map((place) =>
      finding(
        'tag-misspelled',
        gradeOf(place, page),
        `The tag <${place.name}> is misspelled. Did you mean <${place.tag}>?`,
        `Browsers don’t know that name. ${whyOf(place, page)}`,
        `Write ${place.tag} in both the start tag and the end tag. Or use the links (below).`,
      ),
    );
}

/** A widget that comes up from a link inside, for all that its holder is misspelled. */
const inside = ({ node }, page) =>
  page.places.some((each) => each.kind === 'link' && node.contains(each.node) && rises(each, page));
const gradeOf = (place, page) => (inside(place, page) ? 'risk' : 'broken');
const whyOf = (place, page) =>
  inside(place, page)
    ? 'The widget still appears, from the link inside: with the options of that link, not with those written here.'
    : 'So no widget appears. What is inside it shows as it is.';

/** As word processors write: a hard space looks like a blank, and is a letter. */
export function hardSpaces(page) {
  return page.nearly
    .filter(({ kind }) => kind === 'spaced')
    .map((place) =>
      finding(
        'hard-space',
        gradeOf(place, page),
        `After <${place.tag} there is a non-breaking space (&nbsp;), not a plain one.`,
        `Browsers read it as part of the name. ${whyOf(place, page)}`,
        'Delete the space, and type it again in a code view. Or use the links (below).',
      ),
    );
}

/** Mail and document programs send links through a site of their own. */
export function wrapped({ doc }) {
  const hit = [...doc.querySelectorAll('a[href*="embed"]')].find((link) =>
    WRAPPED.test(link.getAttribute('href').slice(0, LONGEST)),
  );
  const address = hit?.getAttribute('href');
  return hit
    ? [
        finding(
          'link-wrapped',
          'risk',
          `The link goes through another site: ${URL.canParse(address) ? new URL(address).hostname : address}`,
          'That site learns who opens it, and no widget appears. It was copied from an email or a document.',
          'Delete it, and use the links from here (below).',
        ),
      ]
    : [];
}

/** Of a script that is written into its address nobody reads more. */
const LONGEST = 4000;
const WRAPPED = new RegExp(
  String.raw`^https?://[^?]+\?(?:.*&)?\w+=https?(?::|%3A)\S*embed(?:/|%2F)(?:${TAGS.join('|')})`,
  'i',
);

export function classes(page) {
  return page.nearly
    .filter(({ kind }) => kind === 'class')
    .map((place) =>
      finding(
        'class-misspelled',
        gradeOf(place, page),
        `The class “${place.name}” is misspelled. Did you mean “care-${place.tag}”?`,
        `The script looks for the exact name, in lowercase. ${whyOf(place, page)}`,
        `Write care-${place.tag}. Or use the links (below).`,
      ),
    );
}

/** `embed/crisis-baner.html`: the server has no such page. */
export function pages({ nearly }) {
  return nearly
    .filter(({ kind }) => kind === 'page')
    .map(({ name, tag }) => lost(name, `${tag}.html`, 'Visitors who follow it get an error page.'));
}

/** `crisis-banner.fr.html`: there is a page for each language of the widgets. */
export function pageLanguages({ places, data }) {
  return places
    .filter(({ address }) => pageOf(address)?.lang)
    .map((place) => ({
      ...place,
      ...data.widgets.find(({ tag }) => tag === place.tag),
    }))
    .filter(({ address, languages }) => !languages.includes(pageOf(address).lang))
    .map(({ tag, address, languages }) =>
      lost(address, `${tag}.html`, `The available languages are: ${languages.join(', ')}.`),
    );
}

/** `Loader.js`: the server has no such script. */
export function files({ doc, places }) {
  return [...doc.querySelectorAll('script[src]')].flatMap((node) => {
    const address = node.getAttribute('src').trim();
    const best = fileMeant(address, places);
    return best ? [lost(address, best, 'The script does not load, and no widget appears.')] : [];
  });
}

const lost = (address, best, why) =>
  finding(
    'address-misspelled',
    'broken',
    `There is no file at this address: ${address}`,
    why,
    `Did you mean “${best}”? Uppercase and lowercase letters matter.`,
  );

function fileMeant(address, places) {
  const named =
    address.length < LONGEST && !fileOf(address) && /^(.*?)([\w-]+\.\w+)(?:[?#].*)?$/.exec(address);
  if (!named) return undefined;
  const [, folder, name] = named;
  const names = FILES.map((each) => `${each}.js`);
  const best = nearest(name.toLowerCase(), names, 2);
  const ours =
    /care-widgets/i.test(folder) || places.some((each) => pageOf(each.address)?.base === folder);
  // Other makers have files of such names.
  return ours || TAGS.some((tag) => best?.startsWith(tag)) ? best : undefined;
}

const AROUND = /^[“”„«»″]|[“”«»″]$/;
const OURS = /care-|loader\.js|(tel|sms):|embed\//;

/** Quotes that an editor curled belong to the value, or cut it into pieces. */
export function curled({ doc, places }) {
  const linked = [...doc.querySelectorAll('a,script,link,iframe')].filter(({ attributes }) =>
    [...attributes].some(({ value }) => OURS.test(value)),
  );
  const hit = [...places.map(({ node }) => node), ...linked].find(({ attributes }) =>
    [...attributes].some(({ name, value }) => CURLED.test(name) || AROUND.test(value.trim())),
  );
  return hit
    ? [
        finding(
          'quotes-curled',
          'broken',
          { what: 'The quotes in the code are curly (“ ”), not straight (" ").', code: shown(hit) },
          'To a browser, curly quotes are just letters. So it finds neither the address nor the options.',
          'Paste the code as plain text into a code view (Ctrl+Shift+V; on a Mac, ⇧⌘V). Or use the links (below).',
        ),
      ]
    : [];
}
