/** The arithmetic of a questionnaire. Pure; ranges and bands come from facts/instruments.json. */
import type { Instrument } from '../../content/types-of-words.js';
/** What a visitor chose: item id → value of the answer. */
export type Answers = Readonly<Record<string, number>>;
/**
 * The total of the scored items, 0 to the highest band's end. Undefined while any of them has no
 * answer: a partial total would mislead. Answers to other items, the functional one too, never count.
 */
export declare function totalOf({ items }: Instrument, answers: Answers): number | undefined;
/** The band that a total falls in. Throws a RangeError for a total outside the instrument's range. */
export declare function bandOf({ id, bands }: Instrument, total: number): Instrument['bands'][number];
/** The highest total there is. */
export declare function maxOf({ bands }: Instrument): number;
/** Whether the item about self-harm, where there is one, was answered above zero. */
export declare function callsForCrisisHelp({ items }: Instrument, answers: Answers): boolean;
/** Whether the functional item is due: any scored item above zero. */
export declare function asksFunctional({ items, functional }: Instrument, answers: Answers): boolean;
/**
 * The answers of a shorter instrument as those of a fuller one, for the items that are the same: the
 * same LOINC code asks the same question.
 */
export declare function carriedOver(from: Instrument, to: Instrument, answers: Answers): Answers;
