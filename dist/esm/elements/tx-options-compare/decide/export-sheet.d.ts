import { type VisitSheet } from '../../../visit/visit-sheet.js';
import type { View } from '../view.js';
export declare function sheetNow(view: View): VisitSheet;
export declare function print(view: View, { currentTarget }: Event): void;
export declare function copy(view: View, { currentTarget }: Event): Promise<void>;
export declare function save(view: View): void;
