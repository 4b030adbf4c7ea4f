import type { CrisisBannerPack } from '../../content/types-of-words.js';
export declare const words: CrisisBannerPack;
