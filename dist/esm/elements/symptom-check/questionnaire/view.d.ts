/** What every screen of the questionnaire is drawn from, and what it can ask for. */
import { type TemplateResult } from 'lit';
import type { QuestionnaireFacts, SymptomCheckPack } from '../../../content/types-of-words.js';
import { type Inline } from '../../../content/inline.js';
import type { VisitSheet } from '../../../visit/visit-sheet.js';
import type { Settings } from '../messages.js';
import type { Session } from '../session.js';
import type { SavedAs } from './export.js';
export interface Actions {
    readonly next: () => void;
    readonly back: () => void;
    readonly pick: (id: string, value: number) => void;
    readonly change: (index: number) => void;
    readonly goOn: () => void;
    readonly over: () => void;
    /** Alone, or with the page's visit sheet after it. */
    readonly print: (sheet?: VisitSheet) => void;
    readonly copy: (sheet?: VisitSheet) => void;
    readonly save: (what: SavedAs, sheet?: VisitSheet) => void;
    readonly share: () => void;
}
export interface View {
    readonly host: Element;
    readonly words: SymptomCheckPack;
    readonly facts: QuestionnaireFacts;
    readonly settings: Settings;
    readonly session: Session;
    readonly actions: Actions;
    /** What the visitor is told after copying or sharing. */
    readonly status: string;
    /** When the result was finished. */
    readonly when: Date;
    /** Stands in for the total while a screen is measured. */
    readonly total?: number;
    /** Keeps ids and radio groups of a hidden copy, drawn to measure it, apart from the ones in use. */
    readonly scope: string;
}
/** The screen's title; it takes the focus when the screen comes up. */
export declare function title({ settings, scope }: View, content: unknown): TemplateResult;
export declare function subtitle({ settings }: View, content: unknown): TemplateResult;
/** Words with their citations as numbers, in the order of a screen's texts. */
export declare function citing({ words, facts }: View, texts: readonly (Inline | undefined)[]): {
    readonly say: (text: Inline | undefined) => unknown;
    readonly sources: TemplateResult;
};
/** Run-time values in words that may hold citations. */
export declare function filled(words: Inline, values: Readonly<Record<string, number>>): Inline;
/** The shortest help of the page's region. */
export declare function help({ settings, words }: View): unknown;
export declare function button(label: unknown, press: () => void, primary?: boolean): TemplateResult;
