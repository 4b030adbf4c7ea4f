import type { CompareFacts, CompareOption } from '../../content/packs.js';
import type { View } from './view.js';
/** Where the inline forms are drawn. */
export declare const INLINE: RegExp;
/** Whether a JSON pointer into the words holds safety text. */
export declare function isSafety({ rows }: Pick<CompareFacts, 'rows'>, pointer: string): boolean;
/** Whether `hide` may name an id: an option that there is. */
export declare function mayHide({ options }: Pick<CompareFacts, 'options'>, id: string): boolean;
/** Fewer than two options are nothing to compare. */
export declare function whyStay({ options }: Pick<CompareFacts, 'options'>, ids: readonly string[]): string | undefined;
/** The sources of a cell; ours say nothing for a clinic's own words. */
export declare function citesOf({ words, language }: View, { id, cites }: CompareOption, row: string): readonly string[];
/** The references of the shown cells, row by row as one reads, then those in the other words. */
export declare function citedIds(view: View): Generator<string>;
