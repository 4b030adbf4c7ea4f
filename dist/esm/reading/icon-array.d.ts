import { type SVGTemplateResult, type TemplateResult } from 'lit';
import type { FindingWords, Risk } from '../content/types-of-words.js';
import type { Inline } from '../content/inline.js';
export interface IconArrayOptions {
    readonly titleId: string;
    /** Words of the widget's own in place of the general ones. */
    readonly title?: string;
    readonly howToRead?: Inline;
    /** The study's details stand beside the figure already. */
    readonly bare?: boolean;
}
/**
 * Two groups of dots, one dot a person, with everything a reader needs to weigh them: how many, when,
 * who, how the study worked, who paid and how sure it is. A screen reader hears one sentence for the
 * picture; the table holds the same numbers. Undefined without a comparison group: one group alone
 * would mislead.
 */
export declare function iconArray(risk: Risk, words: FindingWords, { titleId, title, howToRead, bare }: IconArrayOptions): TemplateResult | undefined;
/** Everything a reader needs to weigh a finding; `people` says how many took part, where nothing else does. */
export declare function studyDetails(risk: Risk, words: FindingWords, people?: string): TemplateResult;
/**
 * `count` of `denominator` people as filled dots, the others as rings: a difference in shape, which
 * needs no color. Dots are dashes without length and with round ends, so each kind is one path.
 */
export declare function dots(count: number, denominator: number): SVGTemplateResult;
/** A line through the middle of each row of dots, as long as its dots reach. */
export declare function dotPath(count: number): string;
