/** Which options and rows stand side by side, and in which order. Pure. */
import type { CompareFacts, CompareOption, CompareRow } from '../../content/types-of-words.js';
/** The fewest options there are to compare. */
export declare const LEAST = 2;
export type Importance = 'very' | 'some' | 'no';
/** What a visitor marked: domain id → importance. Nothing is preset. */
export type Marks = Readonly<Record<string, Importance>>;
/**
 * The options there are, without those that the site left out, by their names' alphabet in the page's
 * language: no other order is neutral. To change nothing comes last. All of them where a site left
 * fewer than two.
 */
export declare function offered({ options }: Pick<CompareFacts, 'options'>, hidden: ReadonlySet<string>, nameOf: (id: string) => string, language: string): readonly CompareOption[];
/**
 * The options that a site asked for by its attribute, in its order; all of them where it asked for
 * fewer than two. What always stays, to change nothing, comes last unless the site placed it.
 */
export declare function siteOptions(all: readonly CompareOption[], wanted: readonly string[] | undefined): readonly CompareOption[];
/**
 * Of the options on the page those that the visitor picked, in the page's order; first the site's. To
 * change nothing stays last where it was last.
 */
export declare function pickedOptions(all: readonly CompareOption[], bySite: readonly CompareOption[], picked: ReadonlySet<string> | undefined): readonly CompareOption[];
/** A choice of two options: ids, `''` for none beside the first, undefined before any choice. */
export type Pair = readonly [first: string | undefined, second: string | undefined];
/** The one or two options to show next to one another: as chosen, else the first two on the page. */
export declare function pairOf(chosen: readonly CompareOption[], [first, second]: Pair): readonly CompareOption[];
/** The pair with another option in one place. One that stood in the other place changes places. */
export declare function pickPair(shown: readonly ({
    readonly id: string;
} | undefined)[], place: 0 | 1, id: string): Pair;
/** The site's rows in its order. Where a benefit shows, every row of harms and of the unknown does too. */
export declare function siteRows({ rows }: Pick<CompareFacts, 'rows'>, wanted: readonly string[] | undefined): readonly CompareRow[];
/** The rows of what matters very much first, then of what matters somewhat, else as they stood. */
export declare function orderRows(rows: readonly CompareRow[], { domains }: Pick<CompareFacts, 'domains'>, marks: Marks): readonly CompareRow[];
/** What sets some of the compared options apart in a domain: trait id → ids of those options. */
export declare function apart({ traits, domains }: Pick<CompareFacts, 'traits' | 'domains'>, domainId: string, chosen: readonly CompareOption[]): readonly {
    readonly trait: string;
    readonly options: readonly string[];
}[];
