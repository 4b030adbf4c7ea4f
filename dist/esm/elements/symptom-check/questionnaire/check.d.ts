import { type TemplateResult } from 'lit';
import { type View } from './view.js';
/** All answers before the result, each with a way to change it. */
export declare function checkView(view: View): TemplateResult;
