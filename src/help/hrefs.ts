import type { CrisisCountry, CrisisHelp, CrisisService } from '../content/types-of-words.js';

/** `tel:` link of a number as people write it. The number itself must stand beside or in the link. */
export function callHref(number: string): string {
  return `tel:${digitsOf(number)}`;
}

/** `sms:` link; `?&body=` is the one form that both iOS and Android read. */
export function textHref(number: string, keyword?: string): string {
  const body = keyword ? `?&body=${encodeURIComponent(keyword)}` : '';
  return `sms:${digitsOf(number)}${body}`;
}

/** WhatsApp's own link form: digits with the country code, no plus sign. */
export function whatsappHref(number: string): string {
  return `https://wa.me/${digitsOf(number).replace('+', '')}`;
}

/** The country of a region code, ISO 3166-1 alpha-2 in any case; undefined when it isn't known. */
export function countryOf<T>(
  region: string,
  countries: Readonly<Record<string, T>>,
): T | undefined {
  const code = region.trim().toUpperCase();
  return Object.hasOwn(countries, code) ? countries[code] : undefined;
}

/**
 * The leading service with those that belong to it. Paired services show together or not at all:
 * one of them alone would send people to the wrong door.
 */
export function pairedServices({ services }: CrisisCountry): readonly CrisisService[] {
  const [primary] = services;
  if (!primary) return [];
  const ids = primary.pairs ?? [];
  const pairs = ids.flatMap((id) => services.find((each) => each.id === id) ?? []);
  return pairs.length === ids.length ? [primary, ...pairs] : [primary];
}

/**
 * The line that leads in a language: the country's own, or the one of its pairs that is there for
 * this language alone. In Spanish the US lifeline is reached by another key and another word.
 */
export function leadingService(
  country: CrisisCountry,
  language: string,
): CrisisService | undefined {
  const paired = pairedServices(country);
  const own = ({ audience, languages }: CrisisService): boolean =>
    audience === 'anyone' && languages.join() === language;
  return paired.find(own) ?? paired[0];
}

/** Which line of a country's shortest help leads: the one for the language alone, else the country's own. */
export function leadingLine(
  country: CrisisHelp | undefined,
  language: string,
): CrisisHelp['lines'][number] | undefined {
  const lines = country?.lines ?? [];
  return lines.find(({ only }) => only === language) ?? lines[0];
}

function digitsOf(number: string): string {
  return number.replace(/[^\d+]/g, '');
}
