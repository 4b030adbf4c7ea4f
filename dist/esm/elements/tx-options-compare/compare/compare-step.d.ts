import { type TemplateResult } from 'lit';
import { type View } from '../view.js';
/** The options side by side: picker, how to read, table or cards. */
export declare function compareStep(view: View): TemplateResult;
