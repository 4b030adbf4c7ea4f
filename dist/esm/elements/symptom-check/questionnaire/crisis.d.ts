import { type TemplateResult } from 'lit';
import { type View } from './view.js';
/**
 * What an answer about self-harm brings up at once: the same for every value above zero, beside the
 * questions and not in their way. The empty region stands there before, so that a screen reader
 * speaks when it fills.
 */
export declare function crisisPanel(view: View, called: boolean): TemplateResult;
