/**
 * Where a visitor is and what they answered: plain values and what follows from them. Pure, so that
 * every path can be walked in a test; nothing here outlives the page.
 */
import type { Instrument } from '../../content/types-of-words.js';
import { type Answers } from './score.js';
export type Layout = 'steps' | 'list';
export type Step = {
    readonly kind: 'start';
}
/** One question in `steps`; an index past the items means the functional one. */
 | {
    readonly kind: 'question';
    readonly index: number;
}
/** All questions at once, in `list`. */
 | {
    readonly kind: 'list';
} | {
    readonly kind: 'check';
} | {
    readonly kind: 'result';
};
export interface Session {
    readonly instrument: Instrument;
    readonly layout: Layout;
    readonly step: Step;
    readonly answers: Answers;
    /** The visitor asked to go on without having answered. */
    readonly error: boolean;
    /** The visitor came from the check, so Next leads back there. */
    readonly changing: boolean;
}
export declare function begin(instrument: Instrument, layout: Layout): Session;
/** The ids asked, in order: the items, and the functional one while any of them is above zero. */
export declare function asked({ instrument, answers }: Session): readonly string[];
/** The asked ids that have no answer. */
export declare function unanswered(session: Session): readonly string[];
/** The answers to what is asked: one to a functional item that is no longer due doesn't count. */
export declare function given(session: Session): Answers;
export declare function answer(session: Session, id: string, value: number): Session;
/** Whether the questions in view show the same for both, but for which answers are marked. */
export declare function looksAlike(a: Session, b: Session): boolean;
/** The unanswered ids of the step in view. */
export declare function pending(session: Session): readonly string[];
/** On to the next step, or the same one with its error where an answer is missing. */
export declare function forward(session: Session): Session;
/** Back to the step before; answers stay. */
export declare function back(session: Session): Session;
/** From the check to one question, to change its answer. */
export declare function change(session: Session, index: number): Session;
/**
 * Goes on with a fuller instrument at its first unanswered question. Throws where the instrument
 * hasn't been answered to its end.
 */
export declare function goOn(session: Session, instrument: Instrument, answers: Answers): Session;
