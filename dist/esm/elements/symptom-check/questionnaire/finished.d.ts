import type { SymptomCheckPack } from '../../../content/types-of-words.js';
import type { Settings } from '../messages.js';
import { type Session } from '../session.js';
import { type Summary } from '../summary.js';
/** What a result is made of. */
export interface Finished {
    readonly session: Session;
    readonly settings: Settings;
    readonly words: SymptomCheckPack;
    /** When it was finished. */
    readonly when: Date;
    /** Stands in for the total while a screen is measured. */
    readonly total?: number;
}
/** The one summary that the screen shows and that everything taken along is made of. */
export declare function summarize({ session, settings, words, when, total }: Finished): Summary;
