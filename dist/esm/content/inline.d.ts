/**
 * The two inline forms that content strings may hold, and their parser. The content build parses
 * every string once; the same function parses the strings of a clinic's override at run time.
 */
/** One or more reference ids that support the words before it. */
export interface Citation {
    readonly cite: readonly string[];
}
/** A glossary term. Without `text` the term's own name is shown. */
export interface Term {
    readonly term: string;
    readonly text?: string;
}
export type Piece = string | Citation | Term;
/** Parsed words: a plain string where no inline form occurs. */
export type Inline = string | readonly Piece[];
/** Splits `[@id; @id]` and `[[id|text]]` from the words around them. Never throws. */
export declare function parseInline(source: string): Inline;
/** The pieces of parsed words, also where they are one plain string. */
export declare function piecesOf(words: Inline): readonly Piece[];
/** The words alone, as a reader without links sees them: citations left out, terms by their name. */
export declare function plainText(words: Inline, termName: (id: string) => string): string;
