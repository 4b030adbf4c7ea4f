import { nothing, type TemplateResult } from 'lit';
import { type View } from './view.js';
/** The result in the order in which it is of use: the number, what to do, help, what it means. */
export declare function resultView(view: View): TemplateResult | typeof nothing;
