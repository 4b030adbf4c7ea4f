import { type TemplateResult } from 'lit';
import type { QuizController } from '../../../reading/quiz.js';
import type { View } from '../view.js';
/** What matters, what to check and ask, and what to do next. */
export declare function decideSteps(view: View, quiz: QuizController, questionnaire: HTMLElement | undefined): TemplateResult;
