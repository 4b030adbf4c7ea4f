import { addressOf } from './address.js';
import { dialed } from './phone.js';
import { warn } from './warn.js';
import { onServer } from './server.js';

/** What a property may hold: frameworks set properties, where HTML has nothing but text. */
export type Text = string | number | null | undefined;
/** Ids as a list, or as text with blanks or commas between them, which no type can look into. */
export type TextList<Id extends string = string> = string | readonly Id[] | null | undefined;
/**
 * One of a closed set. Types refuse the rest; in markup anything may stand, so that at run time what isn't
 * allowed gives the default and a warning.
 */
export type Choice<T extends string | number> = T | null | undefined;

type Level = '2' | '3' | '4' | '5';
export type HeadingLevel = Choice<
  Level | (Level extends `${infer Number extends number}` ? Number : never)
>;

/** A boolean attribute, which "false" turns off as well: frameworks write that for an expression. */
export const flag = {
  fromAttribute: (value: string | null): boolean => value !== null && value !== 'false',
};

/** The allowed value that `value` names, whatever its case; otherwise the fallback and a warning. */
export function oneOf<T extends string>(
  host: Element,
  attribute: string,
  value: Text,
  allowed: readonly T[],
  fallback: T,
): T {
  const text = String(value ?? '');
  const wanted = text.trim().toLowerCase();
  if (!wanted) return fallback;
  const match = allowed.find((each) => each === wanted);
  if (match) return match;
  refuse(host, attribute, text, allowed, `Using "${fallback}".`);
  return fallback;
}

/**
 * The ids in a list separated by spaces or commas, in their order and without repeats. Unknown ids
 * are left out with a warning; `undefined` when none is left.
 */
export function listOf<T extends string>(
  host: Element,
  attribute: string,
  value: TextList,
  allowed: readonly T[],
): readonly T[] | undefined {
  // A list becomes text with commas.
  const wanted = String(value ?? '')
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean);
  const ids = new Set<T>();
  for (const id of wanted) {
    const match = allowed.find((each) => each === id);
    if (match) ids.add(match);
    else refuse(host, attribute, id, allowed, 'Ignored.');
  }
  return ids.size ? [...ids] : undefined;
}

/** The heading level that the page asks for: 2 to 5, else 2. */
export function headingLevel(host: Element, value: Text): number {
  return Number(oneOf<Level>(host, 'heading-level', value, ['2', '3', '4', '5'], '2'));
}

/**
 * An address a visitor may be sent to: http, https, mailto, tel, relative, or a file
 * beside a page that was opened from a disk; else undefined.
 */
export function safeUrl(
  host: Element,
  attribute: string,
  value: string | null | undefined,
): string | undefined {
  if (!value?.trim()) return undefined;
  // What is relative stays so on a server, which doesn't know the page's address.
  const url = onServer ? parsed(value.trim()) : addressOf(value.trim(), host.ownerDocument);
  if (onServer && url?.protocol === RELATIVE) return value.trim();
  // The parsed address is used, not the text: browsers skip tabs and line ends inside a scheme.
  if (url && /^(https?|mailto|tel|file):$/.test(url.protocol)) return url.href;
  refuse(host, attribute, value, ['an http, https, mailto, tel or file address'], 'Ignored.');
  return undefined;
}

/** A phone number as it shows, and as it is dialed if that can be told. */
export interface Phone {
  readonly text: string;
  readonly number: string | undefined;
}

/**
 * A phone number as people write it; undefined where nothing is to dial. Two numbers, or words around one,
 * would dial a wrong one: such text shows, without a link. Either way with a warning.
 */
export function phoneNumber(host: Element, attribute: string, value: Text): Phone | undefined {
  const text = String(value ?? '').trim();
  if (!text) return undefined;
  const number = dialed(text);
  if (number) return { text, number };
  const shows = /\d/.test(text);
  refuse(
    host,
    attribute,
    text,
    ['one phone number, such as 555-0100 ext. 12'],
    shows ? 'Shown without a link.' : 'Ignored.',
  );
  return shows ? { text, number: undefined } : undefined;
}

const RELATIVE = 'file:';

function parsed(value: string): URL | undefined {
  try {
    return new URL(value, RELATIVE);
  } catch {
    return undefined;
  }
}

/** Tells of a value that can't be used, of what happens instead, and of what is allowed. */
export function refuse(
  host: Element,
  attribute: string,
  value: string,
  allowed: readonly string[],
  outcome: string,
): void {
  warn(host, `${attribute}="${value}" is not allowed. ${outcome} Allowed: ${allowed.join(', ')}.`);
}
