/**
 * A result in words: what the screen says, and all of what is printed, copied, saved, shared and written
 * into FHIR. One object, so that nothing that leaves the screen holds less than another. Pure.
 */
import type { Instrument, SymptomCheckPack } from '../../content/types-of-words.js';
import { type Answers } from './score.js';
export interface Finished {
    readonly instrument: Instrument;
    readonly answers: Answers;
    /** Stands in for the total of the answers while a screen is measured. */
    readonly total?: number | undefined;
}
export interface Circumstances {
    /** As people of the language write it. */
    readonly date: string;
    /** The crisis lines of the region, one a line, with their numbers. */
    readonly help: readonly string[];
    /** Whether the site names whose answers these are. */
    readonly known: boolean;
}
export interface Summary {
    readonly title: string;
    /** When and by whom it was filled in, and that nobody looked at it. */
    readonly about: string;
    readonly total: string;
    /** Where the flag is set it stands behind the total and reassures nobody. */
    readonly band: string;
    /** Says that the item about self-harm was answered above zero, without its words. */
    readonly flag: string | undefined;
    readonly step: string;
    /** Why the step is another than the band's own. */
    readonly sooner: string | undefined;
    /** What the result says, in the order of what matters most, but for the answers. */
    readonly facts: readonly string[];
    /** The one place of the published wording: the question, each item with its answer, the credit. */
    readonly answers: readonly string[];
}
/** Throws where an item has no answer: there is no total to write down then. */
export declare function summaryOf(finished: Finished, words: SymptomCheckPack, { date, help, known }: Circumstances): Summary;
export declare function summaryText({ title, facts, answers }: Summary): string;
/** "Mild symptoms (5 to 9)"; an instrument with a mere cut-off has no range to name. */
export declare function bandLabel(instrument: Instrument, total: number, { results, result }: SymptomCheckPack): string;
/** The words of an item, the functional one too. */
export declare function itemText({ id, functional }: Instrument, item: string, { instruments }: SymptomCheckPack): string;
/** The words of the answers to an item, by value. */
export declare function optionsOf({ options, functional }: Instrument, item: string, { instruments }: SymptomCheckPack): readonly string[];
/** The answer that counts nothing. */
export declare function noneOf({ options }: Instrument, { instruments }: SymptomCheckPack): string;
/** Which question is the one about self-harm; 0 where the form asks none. */
export declare function selfHarmNumber({ items }: Instrument): number;
