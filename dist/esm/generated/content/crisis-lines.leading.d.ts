import type { CrisisHelp, CrisisDirectory } from '../../content/types-of-words.js';
export declare const countries: Readonly<Record<string, CrisisHelp>>;
export declare const directory: CrisisDirectory;
