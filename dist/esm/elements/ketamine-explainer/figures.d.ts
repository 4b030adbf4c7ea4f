import type { ExplainerFacts, ExplainerSection, KetamineExplainerPack } from '../../content/types-of-words.js';
import type { Inline } from '../../content/inline.js';
/** The drawing of a section. */
export declare function figure(name: ExplainerSection['figure'], words: KetamineExplainerPack, facts: ExplainerFacts, inline: (words: Inline) => unknown): unknown;
