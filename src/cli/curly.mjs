/** Quotes as word processors write them, where JSON has straight ones. Inside a text they are words. */
import { printParseErrorCode } from 'jsonc-parser';

const CURLY = /[“”„‟″«»]/;
/** The end of a name or a text, had it been straight: what follows stands between two of them. */
const ENDS = /[“”„‟″«»]\s*[:,]\s*["“{[\d]/;

/** Where the first of them is that broke the file; undefined where nothing of the kind did. */
export function curlyAt(errors, text) {
  const found = errors.flatMap((each) => inError(each, text) ?? []);
  const swallowed = errors.length ? beforeError(errors[0], text) : undefined;
  return swallowed ?? found[0];
}

/** In a word without quotes, or in a line that a text took in. */
function inError({ error, offset, length }, text) {
  const code = printParseErrorCode(error);
  if (!['InvalidSymbol', 'UnexpectedEndOfString'].includes(code)) return undefined;
  const end = code === 'InvalidSymbol' ? offset + length : lineEnd(text, offset);
  const at = text.slice(offset, end).search(CURLY);
  return at < 0 ? undefined : offset + at;
}

/** The text before the first error went on to the next straight quote of the line. */
function beforeError({ offset }, text) {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const at = text.slice(start, offset + 1).search(ENDS);
  return at < 0 ? undefined : start + at;
}

function lineEnd(text, offset) {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end;
}

/** One such quote makes many errors, of which none names it. */
export const curlyReason = (quote, line) =>
  `not valid JSON: ${quote} on line ${line} is a curly quote. Use a straight one (") here and wherever else a name or a text begins or ends with one; a plain-text editor doesn't curl quotes`;
