import type { TxOptionsComparePack } from '../packs.js';
export declare const words: TxOptionsComparePack;
