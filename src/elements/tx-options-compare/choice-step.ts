import { html, type TemplateResult } from 'lit';
import { STEPS, step, type View } from './view.js';

/** The decision itself: key points, the condition, what happens if nothing changes. */
export function choiceStep(view: View): TemplateResult {
  const { words, inline, help } = view;
  const { keyPoints, condition, natural, known, unknown } = words.choice;
  return step(
    view,
    'choice',
    html`<ul class="key-points" part="key-points">
        ${Object.values(keyPoints).map((point) => html`<li>${inline(point)}</li>`)}
      </ul>
      ${[condition, natural, known, unknown].map((text) => html`<p>${inline(text)}</p>`)} ${help}`,
  );
}

/** The steps as a list of links, so that the way through is in view. */
export function stepList({ words }: View): TemplateResult {
  const { steps } = words;
  return html`<nav class="steps" aria-label=${steps.label}>
    <ol>
      ${STEPS.map((id) => html`<li><a href="#step-${id}">${steps[id]}</a></li>`)}
    </ol>
  </nav>`;
}
