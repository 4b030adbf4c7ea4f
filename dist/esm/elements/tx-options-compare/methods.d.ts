import { type TemplateResult } from 'lit';
import type { View } from './view.js';
/** How the comparison was made, by whom, and what it rests on. */
export declare function methodsView(view: View, numbers: ReadonlyMap<string, number>): TemplateResult;
