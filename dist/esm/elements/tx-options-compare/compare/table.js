import { html, nothing } from "lit";
import { anew } from "../../../core/anew.js";
import { nameOf } from "../view.js";
import { cell, hasFindings } from "./cell.js";
function table(view) {
  const { words, chosen, rows } = view;
  const { notCompare } = words.table;
  const differ = rows.some((row) => hasFindings(view, row, chosen));
  return html`${differ ? html`<p class="note" id="differ">${notCompare}</p>` : nothing}
    <div
      class="scroll"
      part="table"
      role="region"
      aria-labelledby="caption"
      aria-describedby=${differ ? "differ" : nothing}
      tabindex="0"
      @focusin=${uncover}
    >
      <table>
        <caption id="caption">
          ${words.table.caption}
        </caption>
        <thead>
          <tr>
            <th scope="col">${words.table.corner}</th>
            ${chosen.map(({ id }) => anew(html`<th scope="col">${nameOf(view, id)}</th>`, id))}
          </tr>
        </thead>
        <tbody>
          ${rows.map((row) => anew(line(view, row), row.id))}
        </tbody>
      </table>
    </div>`;
}
function line(view, row) {
  const said = (option) => html`<td data-option=${nameOf(view, option.id)}>${cell(view, row, option)}</td>`;
  return html`<tr>
    <th scope="row">
      <div>${view.words.rows[row.id]?.title}</div>
    </th>
    ${view.chosen.map((option) => anew(said(option), option.id))}
  </tr>`;
}
function uncover({ target, currentTarget }) {
  if (target === currentTarget) return;
  target.scrollIntoView({ block: "nearest", inline: "nearest" });
}
export {
  table
};
