import { type OverrideRules, type Refusal } from './override.js';
/** A clinic's own words: per language any part of the widget's words, and what to leave out. */
export type ContentOverride = {
    /** Ids of sections (`lifestyle`) or of blocks in them (`lifestyle/means-safety`) to leave out. */
    readonly hide?: readonly string[];
} & {
    readonly [language: string]: unknown;
};
export interface ContentOptions extends OverrideRules {
    /** Whether an id may be left out by `hide`; safety text may not. Unknown ids may not either. */
    readonly mayHide?: (id: string) => boolean;
    /** Why these ids can't be left out together; undefined where they can. */
    readonly whyStay?: (ids: readonly string[]) => string | undefined;
}
interface LaidOver {
    /** Words by language. Not to be used where there are refusals. */
    readonly words: Readonly<Record<string, unknown>>;
    readonly refusals: readonly Refusal[];
}
/**
 * Lays a widget's part of a clinic's words over the built-in ones, in each language that is there.
 * `languages` are all that the widget speaks: words of some may still come. The same code judges on a page
 * and in the command line. Pure.
 */
export declare function layOver(packs: Readonly<Record<string, object>>, value: unknown, options: ContentOptions, languages?: readonly string[]): LaidOver;
export {};
