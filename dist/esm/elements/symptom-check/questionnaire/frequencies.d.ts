import { nothing, type TemplateResult } from 'lit';
import { type View } from './view.js';
/**
 * The cut-off in whole people: of those at or above it, and of those below, how many have the
 * illness. Words and picture come from one record.
 */
export declare function frequenciesView(view: View, sentence: unknown): TemplateResult | typeof nothing;
