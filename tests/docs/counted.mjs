/** Reads the counts and lists in prose that only the content can be right about. */

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen ' +
  'seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';
const SPANISH = 'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce';

/** What is counted, by the words for it; `options` are treatments and the choice to change nothing. */
const NOUNS = {
  widgets: 'widgets|custom elements|shortcodes|blocks and|componentes',
  countries: 'countries|países',
  options: 'options|opciones',
  treatments: 'treatments|tratamientos',
  sections: 'sections|secciones',
  instruments: 'instruments|questionnaires|cuestionarios',
  languages: 'languages|idiomas',
};

/** The numbers by their words, English and Spanish. */
const words = new Map([
  ...UNITS.split(' ').map((word, number) => [word, number]),
  ...TENS.split(' ').flatMap((ten, index) =>
    UNITS.split(' ')
      .slice(0, 10)
      .map((unit, number) => [number ? `${ten}-${unit}` : ten, (index + 2) * 10 + number]),
  ),
  ...SPANISH.split(' ').map((word, number) => [word, number]),
]);
// A text that is wrapped in a comment has its leader between two words.
const GAP = '(?:\\n\\s*\\*|\\s)+';
const NUMBER = `(?<![\\w.,-])(\\d+|${[...words.keys()].sort((a, b) => b.length - a.length).join('|')})`;
/** A word between the two, as in "ten treatment options", but none that makes it some of them. */
const BETWEEN = `(?:(?!(?:and|for|more|of|or|other|to)\\b)[a-z-]+${GAP})?`;
/** Below this a number mostly speaks of some, not of all there are: "two options side by side". */
const LEAST = 3;

/**
 * Each count in a text that isn't the right one.
 *
 * @param {string} text
 * @param {Record<string, number>} right how many there are of what NOUNS names
 * @returns {{ line: number, said: string, right: number }[]}
 */
export function wrongCounts(text, right) {
  return Object.entries(NOUNS).flatMap(([what, noun]) =>
    [
      ...text.matchAll(
        new RegExp(`${NUMBER}${GAP}${BETWEEN}(?:${noun.replaceAll(' ', GAP)})\\b`, 'gi'),
      ),
    ]
      .filter(([, number]) => numberOf(number) >= LEAST && numberOf(number) !== right[what])
      .map(({ 0: said, index }) => ({
        line: lineAt(text, index),
        said: plain(said),
        right: right[what],
      })),
  );
}

/**
 * Each sentence that names several of `names`, but not all.
 *
 * @param {string} text
 * @param {string[]} names
 */
export function partialLists(text, names) {
  const sentences = [...text.matchAll(/(?:[^.!?"'`|\n]|\n(?!\s*\n)|[.!?](?!\s|$))+/g)];
  return sentences.flatMap(({ 0: sentence, index }) => {
    const missing = names.filter((name) => !sentence.includes(name));
    const isPartial = missing.length && missing.length < names.length - 1;
    const start = index + sentence.search(/\S/);
    return isPartial ? [{ line: lineAt(text, start), said: plain(sentence), missing }] : [];
  });
}

const numberOf = (word) => words.get(word.toLowerCase()) ?? Number(word);
const lineAt = (text, index) => text.slice(0, index).split('\n').length;
const plain = (text) => text.replaceAll(new RegExp(GAP, 'g'), ' ').trim();
