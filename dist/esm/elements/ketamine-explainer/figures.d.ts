import type { ExplainerFacts, ExplainerSection, KetamineExplainerPack } from '../../content/packs.js';
import type { Inline } from '../../shared/inline.js';
/** The drawing of a section. */
export declare function figure(name: ExplainerSection['figure'], words: KetamineExplainerPack, facts: ExplainerFacts, inline: (words: Inline) => unknown): unknown;
