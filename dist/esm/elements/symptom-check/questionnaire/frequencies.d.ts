import { nothing, type TemplateResult } from 'lit';
import type { Inline } from '../../../content/inline.js';
import { type View } from './view.js';
/** The picture's sentence with its counts; nothing where a form has no such picture. */
export declare function frequencySentence({ session, words }: View): Inline | undefined;
/**
 * What the cut-off would mean in whole people: of those at or above it, and of those below, how many would
 * have the illness. An example on the start, folded; nobody's own result. Words and picture come from one record.
 */
export declare function frequenciesView(view: View, sentence: unknown): TemplateResult | typeof nothing;
