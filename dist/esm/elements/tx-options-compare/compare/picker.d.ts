import { type TemplateResult } from 'lit';
import { type View } from '../view.js';
/** Which options stand side by side. Nothing is recommended; what can't go says why. */
export declare function picker(view: View): TemplateResult;
