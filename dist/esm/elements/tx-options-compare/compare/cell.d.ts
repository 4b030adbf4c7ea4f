import type { CompareOption, CompareRow } from '../../../content/types-of-words.js';
import type { View } from '../view.js';
/** What one option says in one row: words, their sources, and what studies found. */
export declare function cell(view: View, row: CompareRow, option: CompareOption): unknown;
/** Whether any of the options tells a finding in the row. */
export declare function hasFindings({ facts }: View, row: CompareRow, shown: readonly CompareOption[]): boolean;
