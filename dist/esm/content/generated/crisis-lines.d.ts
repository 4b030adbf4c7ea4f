import type { CrisisCountry, CrisisDirectory } from '../packs.js';
export declare const countries: Readonly<Record<string, CrisisCountry>>;
export declare const directory: CrisisDirectory;
