import { html, nothing, type TemplateResult } from 'lit';
import { anew } from '../../../core/anew.js';
import { contactStep } from '../../../help/contact.js';
import { show } from '../../../visit/focus-widget.js';
import { step, subtitle, type View } from '../view.js';
import { copy, print, save } from './export-sheet.js';

/** What to do now, and the sheet for the visit. */
export function nextStep(view: View, questionnaire: HTMLElement | undefined): TemplateResult {
  const { words, inline, host, contact, help } = view;
  const { lead, actions } = words.next;
  return step(
    view,
    'next',
    html`<p>${inline(lead)}</p>
      ${sheetView(view, questionnaire)} ${contactStep(host, contact, true)}
      ${Object.entries(actions).map(
        ([id, { title, steps }]) =>
          html`${subtitle(view, title)}
            <ol>
              ${Object.values(steps).map((each) => html`<li>${inline(each)}</li>`)}
            </ol>
            ${id === 'worse' ? help : nothing}`,
      )}`,
  );
}

function sheetView(view: View, questionnaire: HTMLElement | undefined): TemplateResult {
  const { words, inline, state } = view;
  const { sheet } = words;
  const button = (label: string, press: (event: Event) => unknown): TemplateResult =>
    html`<button type="button" part="button" @click=${press}>${label}</button>`;
  return html`<div class="key-points take">
    ${subtitle(view, sheet.title)}
    <p>${inline(sheet.lead)}</p>
    <div class="buttons">
      ${button(sheet.print, (event) => print(view, event))}
      ${button(sheet.copy, (event) => copy(view, event))} ${button(sheet.save, () => save(view))}
    </div>
    <p role="status">${anew(state.taken && sheet[state.taken], state.taken)}</p>
    ${
      questionnaire
        ? html`<p>${sheet.withAnswers}</p>
            <div class="buttons">${button(sheet.toQuestionnaire, () => show(questionnaire))}</div>`
        : nothing
    }
  </div>`;
}
