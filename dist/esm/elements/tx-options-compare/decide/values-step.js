import { html, nothing } from "lit";
import { anew } from "../../../core/anew.js";
import { fill } from "../../../content/fill.js";
import { step } from "../view.js";
import { choice, field } from "./fields.js";
import { mattersOf, statements } from "./statements.js";
const LEVELS = ["very", "some", "no"];
function valuesStep(view) {
  const { words, inline, state } = view;
  const { lead, order, noneYet, own } = words.values;
  const marked = Object.values(state.marks);
  return step(
    view,
    "values",
    html`<p>${inline(lead)}</p>
      ${mattersOf(view).map((matter) => matterView(view, matter))}
      <p class="told" role="status">
        ${marked.length ? marked.some((each) => each !== "no") ? html`${order} <a href="#step-options">${words.steps.options}</a>` : nothing : noneYet}
      </p>
      ${field(own, state.otherMatters, (otherMatters) => view.set({ otherMatters }))}`
  );
}
function matterView(view, matter) {
  const { words, state, set } = view;
  const { levels, clear } = words.values;
  const { id, label, hint } = matter;
  const mark = state.marks[id];
  const wipe = ({ currentTarget }) => {
    set(({ marks }) => ({
      marks: Object.fromEntries(Object.entries(marks).filter(([each]) => each !== id))
    }));
    currentTarget.parentElement?.querySelector("input")?.focus();
  };
  return html`<fieldset>
    <legend>${label}</legend>
    ${hint ? html`<p class="note">${hint}</p>` : nothing}
    <div class="levels">
      ${LEVELS.map(
    (level) => choice(
      `matters-${id}`,
      levels[level],
      mark === level,
      () => set(({ marks }) => ({ marks: { ...marks, [id]: level } }))
    )
  )}
      <button type="button" part="button" ?hidden=${!mark} @click=${wipe}>
        ${clear}<span class="visually-hidden">: ${label}</span>
      </button>
    </div>
    <div class="told" role="status">${mark && mark !== "no" ? told(view, matter) : nothing}</div>
  </fieldset>`;
}
function told(view, { id, label }) {
  const { marked, nothing: none } = view.words.values;
  const said = statements(view, id);
  const isOurs = view.facts.domains.some((domain) => domain.id === id);
  return html`<p>${fill(marked, { domain: label })}</p>
    ${said.length ? html`<ul>
            ${said.map((each) => anew(html`<li>${each}</li>`, each))}
          </ul>` : isOurs ? html`<p>${none}</p>` : nothing}`;
}
export {
  valuesStep
};
