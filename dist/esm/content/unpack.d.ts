import type { CompactExplainerPack, ExplainerFacts, KetamineExplainerPack } from './types-of-words.js';
/** The explainer's words as their schema describes them, from the positions the build left them in. */
export declare function unpackExplainer(pack: CompactExplainerPack, facts: ExplainerFacts): KetamineExplainerPack;
