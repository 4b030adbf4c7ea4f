import { type TemplateResult } from 'lit';
import { type View } from './view.js';
/** What it is, for whom, what it can't do, and the promise about the answers. */
export declare function startView(view: View): TemplateResult;
