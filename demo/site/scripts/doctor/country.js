/** Countries, as widgets and readers know them. */
import { readRegion } from '../../../snippets/regions.js';

/** A widget's country, as the widget reads it; what it can't read as it is written. What is empty says that there is none. */
export function regionOf({ options }) {
  const written = options.get('region') ?? 'US';
  const region = readRegion(written);
  return region?.lines ?? region?.code ?? written.trim().toUpperCase();
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
