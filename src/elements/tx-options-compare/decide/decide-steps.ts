import { html, type TemplateResult } from 'lit';
import type { QuizController } from '../../../shared/quiz.js';
import { step, type View } from '../view.js';

/** What matters, what to check and ask, and what to do next. */
export function decideSteps(view: View, quiz: QuizController): TemplateResult {
  const { words, facts, inline } = view;
  return html`${step(view, 'values', html`<p>${inline(words.values.lead)}</p>`)}
  ${step(view, 'questions', quiz.render(facts.quiz, words, inline))}
  ${step(view, 'next', html`<p>${inline(words.next.lead)}</p>`)}`;
}
