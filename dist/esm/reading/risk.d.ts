/**
 * What one study found, from one record: the words, the number, the picture and the table all come
 * from here, so that they can't disagree. Pure.
 */
import type { FindingWords, Risk } from '../content/types-of-words.js';
/** So many people of a denominator had the outcome at a time. */
export interface Share<D extends number, T> {
    /** Whole people, 0 to `denominator`. */
    readonly count: number;
    readonly denominator: D;
    readonly time: T;
}
/** Two groups that may stand side by side. */
export interface Comparison<D extends number, T> {
    readonly treated: Share<D, T>;
    readonly comparison: Share<D, T>;
    /** Treated less comparison, in people of the denominator; negative when fewer. */
    readonly difference: number;
}
/**
 * Puts two groups side by side. Groups of another denominator or time don't compile: such numbers
 * can't be compared by eye.
 */
export declare function compare<const D extends number, const T>(treated: Share<D, T>, comparison: Share<NoInfer<D>, NoInfer<T>>): Comparison<D, T>;
/** The two groups of one record; undefined where the study had no comparison group. */
export declare function groupsOf(risk: Risk): Comparison<number, Risk['time']> | undefined;
/** What the words' variables stand for in one finding. Counts are whole people of the denominator. */
export interface FindingValues extends Readonly<Record<string, string | number>> {
    readonly outcome: string;
    /** "After 4 weeks" in the words' language. */
    readonly when: string;
    /** Treated less comparison, without its sign. */
    readonly gap: number;
    /** Ends of the difference's interval, rounded to whole people and without their signs. */
    readonly low: number;
    readonly high: number;
}
export declare function valuesOf(risk: Risk, words: FindingWords): FindingValues;
/** The finding in one sentence, the comparison group in it or the want of one. */
export declare function sayFinding(risk: Risk, words: FindingWords): string;
/** How many more or fewer had the outcome with the treatment, and how sure that is, in words. */
export declare function gapOf(risk: Risk, words: FindingWords): string;
/**
 * The same finding seen from the comparison group, for a study of two treatments that both have a
 * column of their own. Undefined where there was no comparison group.
 */
export declare function flipped(risk: Risk, words: FindingWords): {
    risk: Risk;
    words: FindingWords;
} | undefined;
