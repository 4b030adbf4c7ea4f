import { type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Inline } from '../content/inline.js';
/** A question by its id, with the ids of its options. */
export interface Question {
    readonly id: string;
    readonly options: readonly string[];
    readonly right: string;
}
export interface QuizWords {
    readonly quiz: Readonly<Record<string, {
        readonly question: Inline;
        readonly options: Readonly<Record<string, Inline>>;
        readonly explanations: Readonly<Record<string, Inline>>;
    }>>;
    readonly ui: {
        readonly quizIntro: string;
        readonly right: string;
        readonly wrong: string;
    };
}
/**
 * Teach-back questions. What a reader picks lives in this object until the page goes; it reaches no
 * attribute, event, storage or address.
 */
export declare class QuizController implements ReactiveController {
    #private;
    constructor(host: ReactiveControllerHost & HTMLElement);
    hostConnected(): void;
    /** Forgets what was picked. */
    reset(): void;
    render(questions: readonly Question[], words: QuizWords, inline: (words: Inline) => unknown): TemplateResult;
}
