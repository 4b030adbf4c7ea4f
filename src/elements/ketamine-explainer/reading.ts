import type { ExplainerSection, KetamineExplainerPack } from '../../content/types-of-words.js';
import { plainText, type Inline } from '../../content/inline.js';
import { blocksOf } from './outline.js';

/** Words a minute that an adult reads of plain, unfamiliar text (Brysbaert 2019: 238, rounded down). */
const PACE = 200;

/** Everything the shown sections say, in reading order; also what the figures and the quiz cite. */
export function* wordsIn(
  sections: readonly ExplainerSection[],
  words: KetamineExplainerPack,
  hidden: ReadonlySet<string>,
): Generator<Inline> {
  for (const section of sections) {
    const said = words.sections[section.id]?.blocks ?? {};
    for (const { id } of blocksOf(section, words, hidden)) yield said[id] ?? '';
    if (section.figure === 'synapse') yield words.figures.synapse.caption;
  }
  for (const { explanations } of Object.values(words.quiz)) yield* Object.values(explanations);
}

/** Whole minutes to read, at least one. */
export function minutesToRead(all: Iterable<Inline>): number {
  let count = 0;
  for (const words of all) count += plainText(words, (id) => id).split(/\s+/).length;
  return Math.max(1, Math.round(count / PACE));
}
