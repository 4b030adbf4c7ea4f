import { type TemplateResult } from 'lit';
import { type View } from '../view.js';
/** The same rows in the same order where a table doesn't fit: one option, or any two side by side. */
export declare function cards(view: View): TemplateResult;
