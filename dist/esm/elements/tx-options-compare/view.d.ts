/** What every part of the comparison is drawn from. */
import { type TemplateResult } from 'lit';
import type { CompareFacts, CompareOption, CompareRow, TxOptionsComparePack } from '../../content/types-of-words.js';
import type { Contact } from '../../help/contact.js';
import type { Inline } from '../../content/inline.js';
import type { Marks, Pair } from './selection.js';
/** What a visitor chose, marked and typed. It lives in the element alone and goes with it. */
export interface State {
    /** Ids picked in the widget; undefined until the visitor changes what the site set. */
    readonly picked: ReadonlySet<string> | undefined;
    /** Why the picker kept an option, as a key of its words; they follow the page's language. */
    readonly refusal: 'stays' | 'least' | undefined;
    /** The one or two options in cards and in large type. */
    readonly pair: Pair;
    readonly large: boolean;
    /** Pictures in view, by id; the others aren't drawn. On paper all of them are. */
    readonly opened: ReadonlySet<string>;
    readonly printing: boolean;
    readonly marks: Marks;
    /** What else matters, in the visitor's words. */
    readonly otherMatters: string;
    readonly ownQuestions: string;
    readonly ready: Readonly<Record<string, boolean>>;
    /** Said aloud once the sheet was taken along, as a key of its words. */
    readonly taken: 'copied' | 'notCopied' | undefined;
}
export declare const START: State;
/** New values, or how they follow from those in force, where several may come before the next rendering. */
export type Change = Partial<State> | ((state: State) => Partial<State>);
export interface View {
    readonly host: HTMLElement;
    readonly words: TxOptionsComparePack;
    readonly facts: CompareFacts;
    readonly language: string;
    readonly state: State;
    /** Level of a step's heading; parts in it are one below. */
    readonly level: number;
    /** Too narrow for a table: cards. */
    readonly narrow: boolean;
    /** All options on offer, those compared, and the rows in the order of what matters. */
    readonly offered: readonly CompareOption[];
    readonly chosen: readonly CompareOption[];
    readonly rows: readonly CompareRow[];
    readonly contact: Contact;
    /** The country whose crisis lines show; empty where it isn't known. */
    readonly region: string;
    /** Crisis help as links: at the top, and where the words say to call. */
    readonly help: unknown;
    /** Words with glossary terms. */
    readonly inline: (words: Inline) => unknown;
    /** Numbered links to references. */
    readonly cite: (ids: readonly string[]) => unknown;
    readonly set: (change: Change) => void;
}
export declare const STEPS: readonly ["choice", "options", "values", "questions", "next"];
/** A step with its heading, which takes the focus when a link leads there. */
export declare function step({ words, level }: View, id: (typeof STEPS)[number], body: unknown): TemplateResult;
/** A heading one below the step's. */
export declare function subtitle({ level }: View, text: unknown): TemplateResult;
export declare function nameOf({ words }: View, id: string | undefined): string;
/** Several options within a sentence, in the words' language: "ECT and VNS". */
export declare function namesOf({ words, language }: View, ids: readonly string[]): string;
