import type { TxOptionsComparePack } from '../../content/types-of-words.js';
export declare const words: TxOptionsComparePack;
