import { html, nothing } from "lit";
import { nameOf } from "../view.js";
import { cell, hasFindings } from "./cell.js";
function table(view) {
  const { words, chosen, rows } = view;
  return html`<div
    class="scroll"
    part="table"
    role="region"
    aria-labelledby="caption"
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
          ${chosen.map(({ id }) => html`<th scope="col">${nameOf(view, id)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
    (row) => html`<tr>
              <th scope="row">
                <div>
                  ${words.rows[row.id]?.title}
                  ${hasFindings(view, row, chosen) ? html`<small>${words.table.notCompare}</small>` : nothing}
                </div>
              </th>
              ${chosen.map(
      (option) => html`<td data-option=${nameOf(view, option.id)}>${cell(view, row, option)}</td>`
    )}
            </tr>`
  )}
      </tbody>
    </table>
  </div>`;
}
function uncover({ target, currentTarget }) {
  if (target === currentTarget) return;
  target.scrollIntoView({ block: "nearest", inline: "nearest" });
}
export {
  table
};
