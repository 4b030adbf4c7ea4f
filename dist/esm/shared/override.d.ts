/** One thing wrong with a clinic's override: where (JSON pointer, RFC 6901) and what. */
export interface Refusal {
    readonly pointer: string;
    readonly reason: string;
}
/**
 * Lays a clinic's words over the built-in ones. The built-in words are the shape: the override may
 * leave anything out, may not name what isn't there, and must keep each value's kind. `isSafety`
 * tells which pointers hold safety text, which can be added to but not changed.
 *
 * Nothing of an override that has refusals may be used: a half-applied text can mislead.
 */
export declare function overlay<T>(builtIn: T, override: unknown, isSafety: (pointer: string) => boolean): {
    words: T;
    refusals: readonly Refusal[];
};
