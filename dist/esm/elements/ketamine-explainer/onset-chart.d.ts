import { type TemplateResult } from 'lit';
import type { ExplainerFacts, KetamineExplainerPack } from '../../content/types-of-words.js';
import type { Inline } from '../../content/inline.js';
/**
 * How soon people may notice a change, as one bar a treatment. The range stands in words in each row;
 * the bar only shows it again.
 */
export declare function onsetChart(onset: ExplainerFacts['onset'], { figures, onset: names }: KetamineExplainerPack, inline: (words: Inline) => unknown): TemplateResult;
/** Where a time stands on the scale, 0 to 100. */
export declare function position(days: number): number;
