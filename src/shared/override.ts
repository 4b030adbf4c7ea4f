import { parseInline } from './inline.js';

/** One thing wrong with a clinic's override: where (JSON pointer, RFC 6901) and what. */
export interface Refusal {
  readonly pointer: string;
  readonly reason: string;
}

type Tree = Readonly<Record<string, unknown>>;

/** Maps whose keys are ids, so that a clinic may add entries of its own. */
const OPEN = /\/(blocks|signs)$/;
/** Where the inline forms may stand; elsewhere words end up in labels and accessible names. */
const INLINE =
  /\/(blocks|signs|explanations)\/[^/]+$|\/(lead|body|mainMessage|sourcesNote|caption|howToRead)$/;
const NOT_TEXT = 'must be text without < or >, not empty';
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
 * leave anything out, may not name what isn't there, and must keep each value's kind. `isSafety`
 * tells which pointers hold safety text, which can be added to but not changed.
 *
 * Nothing of an override that has refusals may be used: a half-applied text can mislead.
 */
export function overlay<T>(
  builtIn: T,
  override: unknown,
  isSafety: (pointer: string) => boolean,
): { words: T; refusals: readonly Refusal[] } {
  const refusals: Refusal[] = [];
  const refuse = (pointer: string, reason: string): void => {
    refusals.push({ pointer, reason });
  };
  const lay = (base: unknown, value: unknown, pointer: string): unknown => {
    if (pointer === '/review') return reviewed(value, base, refuse);
    const form = STATES[pointer];
    if (form) return stated(value, base, form, () => refuse(pointer, `must match ${form.source}`));
    if (isWords(base)) return layWords(base, value, pointer);
    if (isTree(base)) return layTree(base, value, pointer);
    if (base === null || typeof base === typeof value) return value;
    refuse(pointer, `must be a ${typeof base}`);
    return base;
  };
  const layWords = (base: unknown, value: unknown, pointer: string): unknown => {
    if (isSafety(pointer)) refuse(pointer, 'is safety text: add to it, do not change it');
    else if (isText(value, pointer)) return parseInline(value);
    else refuse(pointer, NOT_TEXT);
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
      else if (isText(part, at)) result[key] = parseInline(part);
      else refuse(at, NOT_TEXT);
    }
    return result;
  };
  const words = lay(builtIn, override, '') as T;
  return { words: refusals.length ? builtIn : words, refusals };
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
  refuse('/review', `must name who attests: ${wrong.join(', ')}`);
  return base;
}

/** Parsed words are a string or a list of pieces. */
function isWords(value: unknown): boolean {
  return typeof value === 'string' || Array.isArray(value);
}

function isText(value: unknown, pointer: string): value is string {
  if (typeof value !== 'string' || !WORDS.test(value)) return false;
  return INLINE.test(pointer) || !/[[\]]/.test(value);
}

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
