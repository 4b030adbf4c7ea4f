import { type TemplateResult } from 'lit';
import { type View } from './view.js';
/** What the visitor can do with the result, all of it inside the frame but the site's own button. */
export declare function takeAlong(view: View, about: string): TemplateResult;
