import type { CompactExplainerPack } from '../packs.js';
export declare const words: CompactExplainerPack;
