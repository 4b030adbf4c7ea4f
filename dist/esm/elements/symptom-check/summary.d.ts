/** The answers as a person reads them: printed, copied, saved and shared from one text. Pure. */
import type { Instrument, SymptomCheckPack } from '../../content/packs.js';
import { type Answers } from './score.js';
export interface Summary {
    readonly title: string;
    readonly lines: readonly string[];
}
/** Throws where an item has no answer: there is no total to write down then. */
export declare function summaryOf(instrument: Instrument, answers: Answers, words: SymptomCheckPack, date: string): Summary;
export declare function summaryText({ title, lines }: Summary): string;
/** "Mild symptoms (5 to 9)"; an instrument with a mere cut-off has no range to name. */
export declare function bandLabel(instrument: Instrument, total: number, { results, result }: SymptomCheckPack): string;
/** The words of an item, the functional one too. */
export declare function itemText({ id, functional }: Instrument, item: string, { instruments }: SymptomCheckPack): string;
/** The words of the answers to an item, by value. */
export declare function optionsOf({ options, functional }: Instrument, item: string, { instruments }: SymptomCheckPack): readonly string[];
