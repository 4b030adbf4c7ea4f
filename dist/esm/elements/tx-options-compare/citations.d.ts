import type { CompareOption } from '../../content/types-of-words.js';
import type { View } from './view.js';
/** The sources of a cell; ours say nothing for a clinic's own words. */
export declare function citesOf({ words, language }: View, { id, cites }: CompareOption, row: string): readonly string[];
/** The references of the shown cells, row by row as one reads, then those in the other words. */
export declare function citedIds(view: View): Generator<string>;
