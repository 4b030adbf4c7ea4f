import type { CrisisHelp, CrisisDirectory } from '../packs.js';
export declare const countries: Readonly<Record<string, CrisisHelp>>;
export declare const directory: CrisisDirectory;
