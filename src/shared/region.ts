import { elsewhere, languageCodes, territories, written } from '../content/generated/regions.js';
import { plain } from './plain.js';

/** A country or a territory. */
export interface Region {
  /** ISO 3166-1 alpha-2: its name and its clock. */
  readonly code: string;
  /** The country whose crisis lines serve there; undefined where we know none. */
  readonly lines: string | undefined;
}

const codes = Object.keys(written);
const known = new Map(
  Object.entries(written).flatMap(([code, more]) =>
    [code, ...more.split(' ')].map((each) => [each, code] as const),
  ),
);
known.delete('');

/** Those with crisis lines. */
export const served: readonly string[] = codes.filter((code) => !elsewhere.includes(code));

/**
 * What somebody wrote for a country, read: its code, also a longer one or a number, its name, a part of it
 * (`US-CA`), or a language that is spoken there (`en-US`). What can be read in two ways, as `CA-NL` can,
 * isn't: no lines at all are better than those of another country.
 */
export function readRegion(text: string): Region | undefined {
  const wanted = plain(text);
  const parts = TAG.exec(text.trim().replace(/^\W+|\W+$/g, ''));
  const code = known.get(wanted) ?? (parts ? parted(parts) : named(wanted));
  if (!code) return undefined;
  return { code, lines: served.includes(code) ? (territories[code] ?? code) : undefined };
}

/** `en-US`, `zh-Hant-HK`, `en_GB.UTF-8`; the other form is a country's code and anything. */
const TAG = /^([a-z]{2,3})[-_](?:([a-z]{4})[-_])?([a-z\d]{1,3})(?:[-_.@].*)?$/i;

function parted([, first = '', , second = '']: readonly string[]): string | undefined {
  // A part may be counted: BQ1.
  const [one, other] = [first, second.replace(/^(\D\D)\d$/, '$1')].map((each) =>
    known.get(each.toUpperCase()),
  );
  if (!one) return other;
  if (!languageCodes.includes(first.toUpperCase())) return one;
  // Small letters begin a language, and 419 is Latin America.
  if (first !== first.toUpperCase() || second === '419') return other;
  return !other || other === one ? one : undefined;
}

/** Names in English, in Spanish, and in the language that most people speak there; read once, where one is asked for. */
let names: Map<string, string> | undefined;

function named(wanted: string): string | undefined {
  names ??= new Map(
    codes.flatMap((code) => namesOf(code).map((name) => [plain(name), code] as const)),
  );
  return names.get(wanted) ?? names.get(wanted.replace(/^THE/, ''));
}

export function namesOf(code: string): readonly string[] {
  try {
    return ['en', 'es', new Intl.Locale(`und-${code}`).maximize().language].map(
      (language) => new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? '',
    );
  } catch {
    // An old browser has none.
    return [];
  }
}
