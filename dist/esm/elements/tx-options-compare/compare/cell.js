import { html, nothing } from "lit";
import { fill } from "../../../content/fill.js";
import { iconArray, studyDetails } from "../../../reading/icon-array.js";
import { flipped, sayFinding, valuesOf } from "../../../reading/risk.js";
import { citesOf } from "../citations.js";
function cell(view, row, option) {
  const { words, inline, cite } = view;
  const said = words.options[option.id]?.cells[row.id] ?? words.ui.notKnown;
  return html`${inline(said)}${cite(citesOf(view, option, row.id))}${option.findings.filter((told) => told.row === row.id).map((told) => finding(view, option.id, told))}`;
}
function hasFindings({ facts }, row, shown) {
  return shown.some(
    ({ findings }) => findings.some((told) => told.row === row.id && facts.risks[told.id])
  );
}
function finding(view, optionId, { id, flipped: turned }) {
  const { facts, words, cite } = view;
  const record = facts.risks[id];
  const told = record && { risk: record, words: words.findings };
  const seen = turned && told ? flipped(told.risk, told.words) : told;
  if (!seen) return nothing;
  const { risk, words: say } = seen;
  const people = `${fill(say.picture.people, valuesOf(risk, say))} \xB7 `;
  const titleId = `picture-${optionId}-${id}`;
  return html`<div class="finding">
    <p>${sayFinding(risk, say)}${cite(risk.sources)} ${say.risks[id]?.note}</p>
    ${studyDetails(risk, say, people)}
    ${risk.iconArray && risk.comparison !== null ? picture(view, titleId, () => iconArray(risk, say, { titleId, bare: true })) : nothing}
  </div>`;
}
function picture({ words, state, set }, id, draw) {
  const shown = state.printing || state.opened.has(id);
  const toggle = ({ target }) => {
    const { open } = target;
    if (state.printing || open === state.opened.has(id)) return;
    set(({ opened }) => ({
      opened: new Set(open ? [...opened, id] : [...opened].filter((each) => each !== id))
    }));
  };
  return html`<details ?open=${shown} @toggle=${toggle}>
    <summary>${words.table.picture}</summary>
    ${shown ? draw() : nothing}
  </details>`;
}
export {
  cell,
  hasFindings
};
