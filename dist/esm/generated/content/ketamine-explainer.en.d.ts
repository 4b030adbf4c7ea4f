import type { CompactExplainerPack } from '../../content/types-of-words.js';
export declare const words: CompactExplainerPack;
