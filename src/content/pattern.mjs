/**
 * The patterns in which languages say what their words may not be: regular expressions without regard to case.
 * `\b` stands at the edge of a word in any alphabet: the one that JavaScript knows takes "á" for no letter.
 */
const LETTER = String.raw`[\p{L}\p{N}_]`;
const EDGE = `(?:(?<!${LETTER})(?=${LETTER})|(?<=${LETTER})(?!${LETTER}))`;

/** @throws {SyntaxError} Where the text is no regular expression. */
export function patternOf(text) {
  return new RegExp(text.replaceAll(String.raw`\b`, EDGE), 'iu');
}

/** Any of some words, as a whole. */
export function anyWord(words) {
  return patternOf(String.raw`\b(${words.join('|')})\b`);
}

export function isPattern(text) {
  try {
    return Boolean(patternOf(text));
  } catch {
    return false;
  }
}
