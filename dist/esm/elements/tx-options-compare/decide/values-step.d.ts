import { type TemplateResult } from 'lit';
import { type View } from '../view.js';
/** What matters to the visitor, and what sets the compared options apart there. No sum, no winner. */
export declare function valuesStep(view: View): TemplateResult;
