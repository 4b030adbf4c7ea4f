import { html, nothing, type TemplateResult } from 'lit';
import { anew } from '../../../core/anew.js';
import type { QuizController } from '../../../reading/quiz.js';
import { step, subtitle, type View } from '../view.js';
import { choice, field } from './fields.js';

/** What to check, whether one is ready, and what to ask. */
export function questionsStep(view: View, quiz: QuizController): TemplateResult {
  const { words, facts, inline, state } = view;
  const { lead, blocks, own, privacy } = words.questions;
  return step(
    view,
    'questions',
    html`${subtitle(view, words.ui.quiz)} ${quiz.render(facts.quiz, words, inline)}
      ${readyView(view)} ${subtitle(view, words.sheet.questions)}
      <p>${inline(lead)}</p>
      <ul>
        ${Object.values(blocks).map((each) => html`<li>${each}</li>`)}
      </ul>
      ${field(own, state.ownQuestions, (ownQuestions) => view.set({ ownQuestions }))}
      <p class="note">${privacy}</p>`,
  );
}

/** Four questions to oneself. Only a whole answer is answered. */
function readyView(view: View): TemplateResult {
  const { words, facts, inline, state, set } = view;
  const { title, lead, items, yes, no, all, some } = words.ready;
  const answers = facts.ready.map((id) => state.ready[id]);
  const pick = (id: string, ready: boolean) => (): void =>
    set((old) => ({ ready: { ...old.ready, [id]: ready } }));
  const told = answers.includes(undefined) ? nothing : answers.includes(false) ? some : all;
  return html`${subtitle(view, title)}
    <p>${inline(lead)}</p>
    ${facts.ready.map(
      (id) =>
        html`<fieldset>
          <legend>${items[id]}</legend>
          <div class="levels">
            ${choice(`ready-${id}`, yes, state.ready[id] === true, pick(id, true))}
            ${choice(`ready-${id}`, no, state.ready[id] === false, pick(id, false))}
          </div>
        </fieldset>`,
    )}
    <p class="told" role="status">${anew(told, told)}</p>`;
}
