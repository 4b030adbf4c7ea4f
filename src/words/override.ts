import { parseInline, piecesOf } from '../content/inline.js';

/** One thing wrong with a clinic's override: where (JSON pointer, RFC 6901) and what. */
export interface Refusal {
  readonly pointer: string;
  readonly reason: string;
}

type Tree = Readonly<Record<string, unknown>>;

/** What a widget allows a clinic to do with its words; each is asked by JSON pointer. */
export interface OverrideRules {
  /** Where safety text is, which can be added to but not changed. */
  readonly safety: RegExp;
  /** Where the inline forms may stand: nowhere unless the widget draws them there. */
  readonly inline?: RegExp;
  /** What can be cited, by id. The glossary is among the words. */
  readonly references?: Tree;
}

/** Maps whose keys are ids, so that a clinic may add entries of its own. */
export const OPEN = /\/(blocks|signs)$/;
const NOT_TEXT = 'must be non-empty text without < or >';
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const DATE = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const WORDS = /^(?!\s)[^<>]+(?<!\s)$/;
/** What a clinic says of its own text, and the form it must have. */
const STATES: Readonly<Record<string, RegExp>> = {
  '/published': DATE,
  '/reviewBy': DATE,
  '/translation/status': /^(original|draft|checked)$/,
};
const REVIEW: Readonly<Record<string, RegExp>> = {
  name: WORDS,
  credentials: WORDS,
  date: DATE,
  organization: WORDS,
};

/**
 * Lays a clinic's words over the built-in ones. The built-in words are the shape: the override may
 * leave anything out, may not name what isn't there, and must keep each value's kind.
 *
 * Nothing of an override that has refusals may be used: a half-applied text can mislead.
 */
export function overlay<T extends object>(
  builtIn: T,
  override: unknown,
  { safety, inline, references = {} }: OverrideRules,
): { words: T; refusals: readonly Refusal[] } {
  const refusals: Refusal[] = [];
  const { glossary } = builtIn as { readonly glossary?: Tree };
  const refuse = (pointer: string, reason: string): void => {
    refusals.push({ pointer, reason });
  };
  const lay = (base: unknown, value: unknown, pointer: string): unknown => {
    if (pointer === '/review') return reviewed(value, base, refuse);
    const form = STATES[pointer];
    if (form) return stated(value, base, form, () => refuse(pointer, `must match ${form.source}`));
    if (isTree(base)) return layTree(base, value, pointer);
    if (safety.test(pointer)) refuse(pointer, "is safety text: add to it, don't change it");
    else if (isWords(base)) return words(value, base, pointer);
    else if (base === null || typeof base === typeof value) return value;
    else refuse(pointer, `must be a ${typeof base}`);
    return base;
  };
  const words = (value: unknown, base: unknown, pointer: string): unknown => {
    const wrong = wrongWith(value, Boolean(inline?.test(pointer)), references, glossary);
    if (!wrong) return parseInline(value as string);
    refuse(pointer, wrong);
    return base;
  };
  const layTree = (base: Tree, value: unknown, pointer: string): unknown => {
    if (!isTree(value)) {
      refuse(pointer, 'must be an object');
      return base;
    }
    const result: Record<string, unknown> = { ...base };
    for (const [key, part] of Object.entries(value)) {
      const at = `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
      if (Object.hasOwn(base, key)) result[key] = lay(base[key], part, at);
      else if (!OPEN.test(pointer) || !ID.test(key)) refuse(at, 'is not known');
      else result[key] = words(part, undefined, at);
    }
    return result;
  };
  const laid = lay(builtIn, override, '') as T;
  return { words: refusals.length ? builtIn : laid, refusals };
}

/** Why a value can't be words: markup, an inline form where none is drawn, or one that leads nowhere. */
function wrongWith(
  value: unknown,
  mayHold: boolean,
  references: Tree,
  terms: Tree = {},
): string | undefined {
  if (typeof value !== 'string' || !WORDS.test(value)) return NOT_TEXT;
  if (!mayHold) return /[[\]]/.test(value) ? 'must be text without [ or ]' : undefined;
  const unknown = piecesOf(parseInline(value)).flatMap((piece) => {
    if (typeof piece === 'string') return [];
    const [ids, known] = 'cite' in piece ? [piece.cite, references] : [[piece.term], terms];
    return ids.filter((id) => !Object.hasOwn(known, id));
  });
  return unknown.length ? `names unknown ids: ${unknown.join(', ')}` : undefined;
}

function stated(value: unknown, base: unknown, form: RegExp, refuse: () => void): unknown {
  if (typeof value === 'string' && form.test(value)) return value;
  refuse();
  return base;
}

function reviewed(
  value: unknown,
  base: unknown,
  refuse: (pointer: string, reason: string) => void,
): unknown {
  if (value === null) return value;
  const named: Tree = isTree(value) ? value : {};
  const wanted = { name: '', credentials: '', date: '', ...named };
  const wrong = Object.entries(wanted)
    .filter(([key, part]) => typeof part !== 'string' || !REVIEW[key]?.test(part))
    .map(([key]) => key);
  if (!wrong.length) return value;
  refuse('/review', `needs valid ${wrong.join(', ')}`);
  return base;
}

/** Parsed words are a string or a list of pieces. */
function isWords(value: unknown): boolean {
  return typeof value === 'string' || Array.isArray(value);
}

export function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
