import { fillNumbers, numbersOf } from '../../fill.mjs';
import { importTs } from '../../import-ts.mjs';
import { mapStrings, wordsOf } from '../../../../src/content/walk.mjs';

const { parseInline, piecesOf, plainText } = await importTs('src/content/inline.ts');

/** Every string of the language files: `{ file, language, name, pointer, text }`. */
export function stringsOf({ languages, words }) {
  const found = [];
  for (const language of languages) {
    for (const [name, { file, data }] of Object.entries(words[language])) {
      mapStrings(wordsOf(data), (text, pointer) =>
        found.push({ file, language, name, pointer, text }),
      );
    }
  }
  return found;
}

/** How a reader sees a string: numbers filled in, terms by name, no citations, variables as a word. */
export function plainer({ facts, words }) {
  const numbers = numbersOf(facts);
  return ({ text, language }) => {
    const terms = words[language].glossary?.data.terms ?? {};
    const filled = fillNumbers(text, numbers, () => {}).replace(/\{\$\w+\}/g, 'this');
    return plainText(parseInline(filled), (id) => terms[id]?.term ?? id.replaceAll('-', ' '));
  };
}

/** Ids of the citations, terms, numbers and run-time variables in one string, in order. */
export function formsOf(text) {
  const pieces = piecesOf(parseInline(text));
  return {
    citations: pieces.flatMap((piece) => piece.cite ?? []),
    terms: pieces.flatMap((piece) => piece.term ?? []),
    numbers: [...text.matchAll(/\{([^${}][^{}]*)\}/g)].map(([, id]) => id),
    variables: [...text.matchAll(/\{\$(\w+)\}/g)].map(([, name]) => name),
  };
}
