import type { KetamineExplainerPack } from './packs.js';
/** The explainer's words by language. Marked pure, so that other widgets' files leave it out. */
export declare const explainerPacks: Record<"en" | "es", KetamineExplainerPack>;
