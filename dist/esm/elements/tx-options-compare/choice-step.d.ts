import { type TemplateResult } from 'lit';
import { type View } from './view.js';
/** The decision itself: key points, the condition, what happens if nothing changes. */
export declare function choiceStep(view: View): TemplateResult;
/** The steps as a list of links, so that the way through is in view. */
export declare function stepList({ words }: View): TemplateResult;
