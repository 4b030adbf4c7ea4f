import type { CrisisBannerPack, CrisisService } from '../../content/types-of-words.js';
type Hours = CrisisService['hours'];
/** When a line is open, in the words and the clock of the locale. Never open longer than the facts say. */
export declare function openingHours(hours: Hours, words: CrisisBannerPack, locale: string): string;
export {};
