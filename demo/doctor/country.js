/** Countries, as widgets and readers know them. */
import { identityIn, packOn, parsePack } from '../../src/words/clinic-pack.ts';
import { siteOn } from '../../src/words/site.ts';
import { readRegion } from '../../src/snippets/regions.js';

/** What the page says once for all its widgets; undefined where it says nothing. */
export function regionOfSite(doc) {
  if (!doc) return undefined;
  try {
    return siteOn(doc).region ?? regionOfPack(doc);
  } catch {
    // A pack that can’t be read may name a country.
    return '';
  }
}

/** As the widget reads it: a number, too, is text. */
function regionOfPack(doc) {
  const pack = parsePack(packOn(doc));
  return identityIn(/** @type {import('../../src/words/clinic-pack.ts').Taken} */ (pack)).region;
}

/**
 * A widget's country, as the widget reads it; what it can't read as it is written. What is empty says that there is none.
 *
 * @param {{options: ReadonlyMap<string, string>, node?: Element}} place
 */
export function regionOf({ options, node }) {
  const written = options.get('region') ?? regionOfSite(node?.ownerDocument) ?? 'US';
  const region = readRegion(written);
  // What is written otherwise is told by itself, and what follows from it is not.
  const said = written.trim().toUpperCase();
  return region?.code === said ? (region.lines ?? said) : said;
}

export const nameOf = (id, { regions }) => {
  const title = regions.find((each) => each.id === id)?.title ?? (id || 'no country');
  return /^United/.test(title) ? `the ${title}` : title;
};

/** What the language around a place says of the country: `{ lang, country }`. */
export function spokenAt(node) {
  for (let each = node; each; each = each.parentElement) {
    const lang = each.getAttribute('lang')?.trim() ?? '';
    // No more than that: what may follow, as in “en-GB, en”, is not for everybody to read.
    const [name, country] = /^[a-z]{2,3}(?:[-_][a-z]{4})?[-_]([a-z]{2})\b/i.exec(lang) ?? [];
    if (country) return { lang: name.replaceAll('_', '-'), country: country.toUpperCase() };
  }
  return undefined;
}

export const hasLines = (country, { regions }) => regions.some(({ id }) => id === country);

/** The page's country, if it has lines. */
export function countryOfPage(node, data) {
  const country = spokenAt(node)?.country;
  return country && hasLines(country, data) ? country : undefined;
}
