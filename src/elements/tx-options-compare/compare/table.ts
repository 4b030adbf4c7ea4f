import { html, nothing, type TemplateResult } from 'lit';
import type { CompareOption, CompareRow } from '../../../content/types-of-words.js';
import { anew } from '../../../core/anew.js';
import { nameOf, type View } from '../view.js';
import { cell, hasFindings } from './cell.js';

/**
 * Options as columns, rows as questions. The region scrolls both ways, so that heads and first column
 * stay in view whatever the host fixes to its page; the keyboard reaches it. On paper each cell
 * says its option's name (`data-option`), for the columns don't fit there.
 */
export function table(view: View): TemplateResult {
  const { words, chosen, rows } = view;
  const { notCompare } = words.table;
  const differ = rows.some((row) => hasFindings(view, row, chosen));
  return html`${differ ? html`<p class="note" id="differ">${notCompare}</p>` : nothing}
    <div
      class="scroll"
      part="table"
      role="region"
      aria-labelledby="caption"
      aria-describedby=${differ ? 'differ' : nothing}
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

function line(view: View, row: CompareRow): TemplateResult {
  const said = (option: CompareOption): TemplateResult =>
    html`<td data-option=${nameOf(view, option.id)}>${cell(view, row, option)}</td>`;
  return html`<tr>
    <th scope="row">
      <div>${view.words.rows[row.id]?.title}</div>
    </th>
    ${view.chosen.map((option) => anew(said(option), option.id))}
  </tr>`;
}

/** WebKit alone leaves what takes the focus under the first column. */
function uncover({ target, currentTarget }: FocusEvent): void {
  if (target === currentTarget) return;
  (target as Element).scrollIntoView({ block: 'nearest', inline: 'nearest' });
}
