import { html, nothing, type TemplateResult } from 'lit';
import { nameOf, type View } from '../view.js';
import { cell, hasFindings } from './cell.js';

/**
 * Options as columns, rows as questions. The region scrolls both ways, so that heads and first column
 * stay in view whatever the host fixes to its page; the keyboard reaches it. On paper each cell
 * says its option's name (`data-option`), for the columns don't fit there.
 */
export function table(view: View): TemplateResult {
  const { words, chosen, rows } = view;
  return html`<div class="scroll" part="table" role="region" aria-labelledby="caption" tabindex="0">
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
          (row) =>
            html`<tr>
              <th scope="row">
                <div>
                  ${words.rows[row.id]?.title}
                  ${
                    hasFindings(view, row, chosen)
                      ? html`<small>${words.table.notCompare}</small>`
                      : nothing
                  }
                </div>
              </th>
              ${chosen.map(
                (option) =>
                  html`<td data-option=${nameOf(view, option.id)}>${cell(view, row, option)}</td>`,
              )}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
