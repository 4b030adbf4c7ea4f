import { type TemplateResult } from 'lit';
import { type View } from '../view.js';
/**
 * Options as columns, rows as questions. The region scrolls both ways, so that heads and first column
 * stay in view whatever the host fixes to its page; the keyboard reaches it. On paper each cell
 * says its option's name (`data-option`), for the columns don't fit there.
 */
export declare function table(view: View): TemplateResult;
