import { type TemplateResult } from 'lit';
import { type View } from '../view.js';
/** What to do now, and the sheet for the visit. */
export declare function nextStep(view: View, questionnaire: HTMLElement | undefined): TemplateResult;
