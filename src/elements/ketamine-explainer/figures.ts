import type {
  ExplainerFacts,
  ExplainerSection,
  KetamineExplainerPack,
} from '../../content/types-of-words.js';
import { iconArray } from '../../reading/icon-array.js';
import type { Inline } from '../../content/inline.js';
import { onsetChart } from './onset-chart.js';
import { synapseFigure } from './synapse-figure.js';

/** The drawing of a section. */
export function figure(
  name: ExplainerSection['figure'],
  words: KetamineExplainerPack,
  facts: ExplainerFacts,
  inline: (words: Inline) => unknown,
): unknown {
  if (name === 'synapse') return synapseFigure(words, inline);
  if (name === 'onset') return onsetChart(facts.onset, words, inline);
  return iconArray(facts.featured, words.findings, {
    titleId: 'icon-array-title',
    ...words.figures.iconArray,
  });
}
