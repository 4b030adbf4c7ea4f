import { html, nothing, type TemplateResult } from 'lit';
import { callsForCrisisHelp } from '../score.js';
import { asked } from '../session.js';
import { itemText, optionsOf } from '../summary.js';
import { crisisPanel } from './crisis.js';
import { progressOf } from './questions.js';
import { button, title, type View } from './view.js';

/** All answers before the result, each with a way to change it. */
export function checkView(view: View): TemplateResult {
  const { session, words, actions } = view;
  const { check, question } = words;
  const row = (id: string, index: number): TemplateResult => {
    const value = session.answers[id];
    const said = value === undefined ? check.none : optionsOf(session.instrument, id, words)[value];
    return html`<div>
      <dt>${itemText(session.instrument, id, words)}</dt>
      <dd>
        <span>${said}</span>
        ${button(
          html`${check.change}<span class="visually-hidden">: ${progressOf(view, index)}</span>`,
          () => actions.change(index),
        )}
      </dd>
    </div>`;
  };
  const called = callsForCrisisHelp(session.instrument, session.answers);
  return html`${title(view, check.title)} ${called ? crisisPanel(view, called) : nothing}
    <dl class="answers">${asked(session).map(row)}</dl>
    <div class="buttons">
      ${button(question.back, actions.back)} ${button(check.result, actions.next, true)}
    </div>`;
}
