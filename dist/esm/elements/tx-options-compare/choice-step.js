import { html } from "lit";
import { STEPS, step } from "./view.js";
function choiceStep(view) {
  const { words, inline, help } = view;
  const { keyPoints, condition, natural, known, unknown } = words.choice;
  return step(
    view,
    "choice",
    html`<ul class="key-points" part="key-points">
        ${Object.values(keyPoints).map((point) => html`<li>${inline(point)}</li>`)}
      </ul>
      ${[condition, natural, known, unknown].map((text) => html`<p>${inline(text)}</p>`)} ${help}`
  );
}
function stepList({ words }) {
  const { steps } = words;
  return html`<nav class="steps" aria-label=${steps.label}>
    <ol>
      ${STEPS.map((id) => html`<li><a href="#step-${id}">${steps[id]}</a></li>`)}
    </ol>
  </nav>`;
}
export {
  choiceStep,
  stepList
};
