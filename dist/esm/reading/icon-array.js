import { html, nothing, svg } from "lit";
import { fill } from "../content/fill.js";
import { gapOf, groupsOf, sayFinding, valuesOf } from "./risk.js";
const ROW = 10;
const STEP = 10;
function iconArray(risk, words, { titleId, title, howToRead, bare }) {
  const groups = groupsOf(risk);
  const names = words.risks[risk.id];
  if (!groups || !names) return void 0;
  const say = words.picture;
  const values = valuesOf(risk, words);
  const { outcome } = values;
  const groupOf = (name, count) => ({
    name,
    count,
    said: fill(say.count, { ...values, count })
  });
  const rows = [
    groupOf(names.treatment, groups.treated.count),
    groupOf(names.comparison ?? "", groups.comparison.count)
  ];
  return html`<figure class="icon-array" aria-labelledby=${titleId}>
    <figcaption id=${titleId}>${title ?? fill(say.title, values)}</figcaption>
    <p class="note">${values.when} · ${fill(say.people, values)}</p>
    <div class="groups" role="img" aria-label=${sayFinding(risk, words)}>
      ${rows.map(
    ({ name, count, said }) => html`<div>
            <strong>${name}</strong>
            ${dots(count, risk.denominator)}
            <b>${said}</b> ${outcome}
          </div>`
  )}
    </div>
    <p class="note">${howToRead ?? fill(say.howToRead, values)}</p>
    ${bare ? nothing : studyDetails(risk, words)} ${table(rows, say, outcome)}
  </figure>`;
}
function table(rows, say, outcome) {
  return html`<details>
    <summary>${say.table}</summary>
    <table>
      <thead>
        <tr>
          <th scope="col">${say.group}</th>
          <th scope="col">${outcome}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
    ({ name, said }) => html`<tr>
              <th scope="row">${name}</th>
              <td>${said}</td>
            </tr>`
  )}
      </tbody>
    </table>
  </details>`;
}
function studyDetails(risk, words, people = "") {
  const { picture: say, certainty, reasons, risks, designs, funding } = words;
  const { level, reasons: why } = risk.certainty;
  const sure = [certainty[level], ...why.map((reason) => reasons[reason])].map(
    (each) => `${each?.replace(/\.$/, "") ?? ""}.`
  );
  const rows = [
    ...groupsOf(risk) ? [[say.difference, gapOf(risk, words)]] : [],
    [say.who, people + (risks[risk.id]?.population ?? "")],
    [say.how, designs[risk.design]],
    [say.paid, funding[risk.funding]],
    // Several reasons are a list: as one paragraph they ran to six sentences.
    [say.sure, ...why.length > 1 ? sure : [sure.join(" ")]]
  ];
  return html`<dl>
    ${rows.map(
    ([term, ...texts]) => html`<div>
          <dt>${term}</dt>
          ${texts.map((text) => html`<dd>${text}</dd>`)}
        </div>`
  )}
  </dl>`;
}
function dots(count, denominator) {
  const height = Math.ceil(denominator / ROW) * STEP;
  const everyone = dotPath(denominator);
  return svg`<svg viewBox="0 0 100 ${height}" aria-hidden="true">
    <path class="ring" d=${everyone}></path>
    <path class="hole" d=${everyone}></path>
    <path class="dot" d=${dotPath(count)}></path>
  </svg>`;
}
function dotPath(count) {
  let path = "";
  for (let row = 0; row * ROW < count; row++) {
    const inRow = Math.min(ROW, count - row * ROW);
    path += `M5 ${row * STEP + 5}h${(inRow - 1) * STEP + 0.1}`;
  }
  return path;
}
export {
  dotPath,
  dots,
  iconArray,
  studyDetails
};
