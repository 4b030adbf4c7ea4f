import { html, nothing } from "lit";
import { fill } from "../../../shared/fill.js";
import { iconArray, studyDetails } from "../../../shared/icon-array.js";
import { flipped, sayFinding, valuesOf } from "../../../shared/risk.js";
function cell(view, row, option) {
  const { words, inline, cite } = view;
  const said = words.options[option.id]?.cells[row.id] ?? words.ui.notKnown;
  return html`${inline(said)}${cite(option.cites[row.id] ?? [])}${option.findings.map(
    (told) => told.row === row.id ? finding(view, option.id, told) : nothing
  )}`;
}
function hasFindings({ facts }, row, shown) {
  return shown.some(
    ({ findings }) => findings.some((told) => told.row === row.id && facts.risks[told.id])
  );
}
function finding({ facts, words, cite }, optionId, { id, flipped: turned }) {
  const record = facts.risks[id];
  const told = record && { risk: record, words: words.findings };
  const seen = turned && told ? flipped(told.risk, told.words) : told;
  if (!seen) return nothing;
  const { risk, words: say } = seen;
  const people = `${fill(say.picture.people, valuesOf(risk, say))} \xB7 `;
  const picture = risk.iconArray && iconArray(risk, say, { titleId: `picture-${optionId}-${id}`, bare: true });
  return html`<div class="finding">
    <p>${sayFinding(risk, say)}${cite(risk.sources)} ${say.risks[id]?.note}</p>
    ${studyDetails(risk, say, people)}
    ${picture ? html`<details>
            <summary>${words.table.picture}</summary>
            ${picture}
          </details>` : nothing}
  </div>`;
}
export {
  cell,
  hasFindings
};
