import { html, svg } from "lit";
import { fill } from "./fill.js";
import { groupsOf, riskValues } from "./risk.js";
const ROW = 10;
const STEP = 10;
function iconArray(risk, words, titleId) {
  const groups = groupsOf(risk);
  const names = words.risks[risk.id];
  if (!groups || !names) return void 0;
  const say = words.figures.iconArray;
  const outcome = words.riskTerms.outcomes[risk.outcome] ?? "";
  const values = { ...riskValues(risk), outcome };
  const other = names.comparison ?? "";
  const sentence = fill(say.sentence, {
    ...values,
    treatment: names.treatment,
    other
  });
  const groupOf = (name, count) => ({
    name,
    count,
    said: fill(say.count, { ...values, count })
  });
  const rows = [
    groupOf(names.treatment, groups.treated.count),
    groupOf(other, groups.comparison.count)
  ];
  return html`<figure class="icon-array" aria-labelledby=${titleId}>
    <figcaption id=${titleId}>${say.title}</figcaption>
    <p class="note">${fill(say.when, values)} · ${fill(say.people, values)}</p>
    <div class="groups" role="img" aria-label=${sentence}>
      ${rows.map(
    ({ name, count, said }) => html`<div>
            <strong>${name}</strong>
            ${dots(count, risk.denominator)}
            <b>${said}</b> ${outcome}
          </div>`
  )}
    </div>
    <p class="note">${say.howToRead}</p>
    ${details(risk, words, values)} ${table(rows, say, outcome)}
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
function details(risk, { figures, riskTerms, risks }, values) {
  const say = figures.iconArray;
  const { level, reasons } = risk.certainty;
  const sure = [riskTerms.certainty[level], ...reasons.map((reason) => riskTerms.reasons[reason])];
  const rows = [
    [say.difference, fill(say.gap, values)],
    [say.who, risks[risk.id]?.population],
    [say.how, riskTerms.designs[risk.design]],
    [say.paid, riskTerms.funding[risk.funding]],
    [say.sure, sure.map((each) => `${each?.replace(/\.$/, "") ?? ""}.`).join(" ")]
  ];
  return html`<dl>
    ${rows.map(
    ([term, text]) => html`<div>
          <dt>${term}</dt>
          <dd>${text}</dd>
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
  const rows = Array.from({ length: Math.ceil(count / ROW) }, (_, row) => {
    const inRow = Math.min(ROW, count - row * ROW);
    return `M5 ${row * STEP + 5}h${(inRow - 1) * STEP + 0.1}`;
  });
  return rows.join("");
}
export {
  dotPath,
  dots,
  iconArray
};
