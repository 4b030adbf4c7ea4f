import type { CrisisCountry, CrisisDirectory } from '../../content/types-of-words.js';
export declare const countries: Readonly<Record<string, CrisisCountry>>;
export declare const directory: CrisisDirectory;
