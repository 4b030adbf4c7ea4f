/**
 * What one study found, from one record: the words, the number, the picture and the table all come
 * from here, so that they can't disagree. Pure.
 */
import type { Risk } from '../content/packs.js';
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
/** Numbers for the words' variables. The range of the difference is rounded to whole people. */
export declare function riskValues(risk: Risk): Readonly<Record<string, number>>;
