import { elsewhere, languageCodes, territories, written } from '../generated/content/regions.js';
import { plain } from '../core/plain.js';

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
  const [isSmall, isCapital] = [first !== first.toUpperCase(), second !== second.toLowerCase()];
  if (one ? !isLanguage(first) : isCapital || !isLanguage(second) || !nameOf(first))
    return one ?? other;
  // Small letters before capitals are a language's, and 419 is Latin America.
  if ((isSmall && isCapital) || second === '419') return other;
  if (!other || other === one) return one;
  // All small: `pt-br` is Portuguese in Brazil, `ch-de` German in Switzerland, and `ca-fr` may be either.
  const isSpoken = isSmall && languageOf(other) === first;
  const isPart = isSmall && languageOf(first) === second;
  return isSpoken === isPart ? undefined : isSpoken ? other : one;
}

const isLanguage = (code: string): boolean => languageCodes.includes(code.toUpperCase());

/** A country's name, of one without lines, too. */
function nameOf(code: string): string | undefined {
  try {
    return new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }).of(code.toUpperCase());
  } catch {
    // An old browser has none, or three letters, of which it has no names.
    return undefined;
  }
}

/** The language that most people speak there. */
function languageOf(code: string): string | undefined {
  try {
    return new Intl.Locale(`und-${code}`).maximize().language;
  } catch {
    // An old browser has none.
    return undefined;
  }
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
    return ['en', 'es', languageOf(code)].map(
      (language) => new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? '',
    );
  } catch {
    // An old browser has none.
    return [];
  }
}
