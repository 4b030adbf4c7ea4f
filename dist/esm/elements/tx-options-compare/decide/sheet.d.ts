import type { VisitSheet } from '../../../visit/visit-sheet.js';
import type { View } from '../view.js';
/** What isn't in the widget's state. */
export interface Around {
    /** Today, in the visitor's words. */
    readonly date: string;
    /** Crisis lines of the region. */
    readonly help: readonly string[];
    /** Where the sources can be read. */
    readonly address: string;
}
export declare function sheetOf(all: View, around: Around): VisitSheet;
