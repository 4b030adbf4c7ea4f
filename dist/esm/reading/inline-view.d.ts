import { type Inline } from '../content/inline.js';
/** What the inline forms need from their widget. */
export interface InlineContext {
    /** The number of a reference in the list; counts from 1. */
    readonly referenceNumber: (id: string) => number;
    /** Glossary entries by id. */
    readonly glossary: Readonly<Record<string, {
        readonly term: string;
        readonly definition: Inline;
    }>>;
    /** Said before a reference's number, for those who only hear the link. */
    readonly sourceLabel: string;
}
/** The same from a widget's words and the numbers that it gave its references. */
export declare function inlineContext({ glossary, ui }: Pick<InlineContext, 'glossary'> & {
    readonly ui: {
        readonly source: string;
    };
}, numbers: ReadonlyMap<string, number>): InlineContext;
/**
 * Parsed words as a template: citations as numbered links, terms as buttons with their definition
 * right behind them. GlossaryController and ReferencesController give both their behavior.
 */
export declare function inlineView(words: Inline, context: InlineContext): unknown;
/** Numbered links to references. */
export declare function citations(ids: readonly string[], { referenceNumber, sourceLabel }: Pick<InlineContext, 'referenceNumber' | 'sourceLabel'>): unknown;
