import { html, type TemplateResult } from 'lit';
import type { QuizController } from '../../../reading/quiz.js';
import type { View } from '../view.js';
import { nextStep } from './next-step.js';
import { questionsStep } from './questions-step.js';
import { valuesStep } from './values-step.js';

/** What matters, what to check and ask, and what to do next. */
export function decideSteps(
  view: View,
  quiz: QuizController,
  questionnaire: HTMLElement | undefined,
): TemplateResult {
  return html`${valuesStep(view)} ${questionsStep(view, quiz)} ${nextStep(view, questionnaire)}`;
}
