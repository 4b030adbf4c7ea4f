import { type TemplateResult } from 'lit';
import { type View } from './view.js';
/**
 * What an answer about self-harm brings up at once: the same for every value above zero, beside the
 * questions and not in their way. It doesn't say the item's painful words again: they stand in the question
 * itself, and with the answers. The announcer says it.
 */
export declare function crisisPanel(view: View, called: boolean): TemplateResult;
