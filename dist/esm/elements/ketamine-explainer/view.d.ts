import { type TemplateResult } from 'lit';
import type { ExplainerFacts, ExplainerSection, KetamineExplainerPack } from '../../content/types-of-words.js';
import { type Contact } from '../../help/contact.js';
import type { Inline } from '../../content/inline.js';
import type { QuizController } from '../../reading/quiz.js';
import type { Part } from './layouts.js';
/** All that the explainer's parts are drawn from. */
export interface View {
    readonly host: HTMLElement;
    readonly contact: Contact;
    readonly words: KetamineExplainerPack;
    readonly facts: ExplainerFacts;
    /** Ids that a clinic's own words leave out. */
    readonly hidden: ReadonlySet<string>;
    readonly language: string;
    /** Of the title; sections are one below. */
    readonly level: number;
    readonly sections: readonly ExplainerSection[];
    readonly numbers: ReadonlyMap<string, number>;
    /** None where the page asks for sections without it. */
    readonly quiz: QuizController | undefined;
    readonly help: unknown;
    readonly inline: (words: Inline) => unknown;
}
export declare function header({ words, sections, hidden, level, inline }: View): TemplateResult;
/** The chosen sections, then what the element adds behind them. */
export declare function parts(view: View): readonly Part[];
export declare function footer({ host, contact, words, language, inline }: View): TemplateResult;
