/** A country or a territory. */
export interface Region {
    /** ISO 3166-1 alpha-2: its name and its clock. */
    readonly code: string;
    /** The country whose crisis lines serve there; undefined where we know none. */
    readonly lines: string | undefined;
}
/** Those with crisis lines. */
export declare const served: readonly string[];
/**
 * What somebody wrote for a country, read: its code, also a longer one or a number, its name, a part of it
 * (`US-CA`), or a language that is spoken there (`en-US`). What can be read in two ways, as `CA-NL` can,
 * isn't: no lines at all are better than those of another country.
 */
export declare function readRegion(text: string): Region | undefined;
export declare function namesOf(code: string): readonly string[];
