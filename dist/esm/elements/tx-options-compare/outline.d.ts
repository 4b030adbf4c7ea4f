/** What a clinic may change, and what the shown cells rest on. Pure. */
import type { CompareFacts } from '../../content/packs.js';
import type { View } from './view.js';
/** Whether a JSON pointer into the words holds safety text. */
export declare function isSafety({ rows }: Pick<CompareFacts, 'rows'>, pointer: string): boolean;
/** Whether `hide` may name an id: an option that there is. Two must be left to compare. */
export declare function mayHide({ options }: Pick<CompareFacts, 'options'>, id: string): boolean;
/** The references of the shown cells, row by row as one reads. */
export declare function citedIds({ rows, chosen, facts }: View): Generator<string>;
