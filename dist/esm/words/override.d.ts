/** One thing wrong with a clinic's override: where (JSON pointer, RFC 6901) and what. */
export interface Refusal {
    readonly pointer: string;
    readonly reason: string;
}
type Tree = Readonly<Record<string, unknown>>;
/** What a widget allows a clinic to do with its words; each is asked by JSON pointer. */
export interface OverrideRules {
    /** Where safety text is, which can be added to but not changed. */
    readonly safety: RegExp;
    /** Where the inline forms may stand: nowhere unless the widget draws them there. */
    readonly inline?: RegExp;
    /** What can be cited, by id. The glossary is among the words. */
    readonly references?: Tree;
}
/** Maps whose keys are ids, so that a clinic may add entries of its own. */
export declare const OPEN: RegExp;
/**
 * Lays a clinic's words over the built-in ones. The built-in words are the shape: the override may
 * leave anything out, may not name what isn't there, and must keep each value's kind.
 *
 * Nothing of an override that has refusals may be used: a half-applied text can mislead.
 */
export declare function overlay<T extends object>(builtIn: T, override: unknown, { safety, inline, references }: OverrideRules): {
    words: T;
    refusals: readonly Refusal[];
};
export declare function isTree(value: unknown): value is Tree;
export {};
