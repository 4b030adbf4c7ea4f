import { html, nothing } from "lit";
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
            ${chosen.map(({ id }) => html`<th scope="col">${nameOf(view, id)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
    (row) => html`<tr>
                <th scope="row">
                  <div>${words.rows[row.id]?.title}</div>
                </th>
                ${chosen.map(
      (option) => html`<td data-option=${nameOf(view, option.id)}>
                      ${cell(view, row, option)}
                    </td>`
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
