import { type TemplateResult } from 'lit';
import { type View } from './view.js';
/** One question a screen. Nothing moves on by itself. */
export declare function questionView(view: View, index: number): TemplateResult;
/** All questions on one page, each a group of its own; never a matrix. */
export declare function listView(view: View): TemplateResult;
export declare function progressOf({ session, words }: View, index: number): string;
