import type { TemplateResult, nothing } from 'lit';
import type { View } from './view.js';
/** The screen of the step in view. */
export declare function screenOf(view: View): TemplateResult | typeof nothing;
