import type { KetamineExplainerPack } from './types-of-words.js';
/** The explainer's words by language. Marked pure, so that other widgets' files leave it out. */
export declare const packs: Record<"en" | "es", KetamineExplainerPack>;
/** Words that come one language at a time, as the elements read them. */
export declare function unpack(words: unknown): KetamineExplainerPack;
