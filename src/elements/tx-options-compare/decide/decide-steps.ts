import { html, type TemplateResult } from 'lit';
import { MARKERS } from '../../../shared/markers.js';
import type { QuizController } from '../../../shared/quiz.js';
import type { View } from '../view.js';
import { nextStep } from './next-step.js';
import { questionsStep } from './questions-step.js';
import { valuesStep } from './values-step.js';

/**
 * What matters, what to check and ask, and what to do next. All that a visitor marks and types stands
 * in one part that tells recorders to leave it out, and whose input events end there. The page can
 * still look inside if it wants to (docs/privacy.md).
 */
export function decideSteps(
  view: View,
  quiz: QuizController,
  questionnaire: HTMLElement | undefined,
): TemplateResult {
  return html`<div
    class=${MARKERS}
    data-sentry-block
    data-dd-privacy="hidden"
    data-clarity-mask="true"
    data-openreplay-hidden
    data-nr-block
    data-hj-suppress
    @input=${stop}
    @change=${stop}
  >
    ${valuesStep(view)} ${questionsStep(view, quiz)} ${nextStep(view, questionnaire)}
  </div>`;
}

function stop(event: Event): void {
  event.stopPropagation();
}
