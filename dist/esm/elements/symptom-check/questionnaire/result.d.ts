import { nothing, type TemplateResult } from 'lit';
import { type View } from './view.js';
/**
 * The result in the order in which it is of use: the number, what to do, help, what it means. Where an
 * answer calls for crisis help, that and what to do come first: a low total must not lead.
 */
export declare function resultView(view: View): TemplateResult | typeof nothing;
