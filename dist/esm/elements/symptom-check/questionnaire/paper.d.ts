import { nothing, type TemplateResult } from 'lit';
import { type VisitSheet } from '../../../visit/visit-sheet.js';
import type { Summary } from '../summary.js';
/** All of a result for print, where the screen isn't; with the page's visit sheet where both were asked for. */
export declare function paperView(summary: Summary | undefined, sheet: VisitSheet | undefined): TemplateResult | typeof nothing;
