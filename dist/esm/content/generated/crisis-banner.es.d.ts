import type { CrisisBannerPack } from '../packs.js';
export declare const words: CrisisBannerPack;
