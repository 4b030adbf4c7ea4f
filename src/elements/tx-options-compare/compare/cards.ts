import { html, nothing, type TemplateResult } from 'lit';
import type { CompareOption, CompareRow } from '../../../content/types-of-words.js';
import { anew } from '../../../core/anew.js';
import { pairOf, pickPair } from '../selection.js';
import { nameOf, subtitle, type View } from '../view.js';
import { cell, hasFindings } from './cell.js';

/** The same rows in the same order where a table doesn't fit: one option, or any two side by side. */
export function cards(view: View): TemplateResult {
  const { words, rows, chosen, state } = view;
  const pair = pairOf(chosen, state.pair);
  return html`<div class=${state.large ? 'cards large' : 'cards'} part="table">
    <div class="pick">
      ${choice(view, 0, words.table.first)} ${choice(view, 1, words.table.second)}
    </div>
    ${rows.map((row) => anew(card(view, row, pair), row.id))}
  </div>`;
}

function card(view: View, row: CompareRow, pair: readonly CompareOption[]): TemplateResult {
  const { words } = view;
  const said = (option: CompareOption): TemplateResult =>
    html`<div>
      <dt>${words.options[option.id]?.inText}</dt>
      <dd>${cell(view, row, option)}</dd>
    </div>`;
  return html`${subtitle(view, words.rows[row.id]?.title)}
    ${hasFindings(view, row, pair) ? html`<p class="note">${words.table.notCompare}</p>` : nothing}
    <dl class="pair">${pair.map((option) => anew(said(option), option.id))}</dl>`;
}

function choice(view: View, place: 0 | 1, label: string): TemplateResult {
  const { chosen, state, set, words } = view;
  const pair: readonly (CompareOption | undefined)[] = pairOf(chosen, state.pair);
  const shown = pair[place]?.id ?? '';
  const pick = (event: Event): void => {
    const { value } = event.target as HTMLSelectElement;
    set({ pair: pickPair(pair, place, value) });
  };
  const entry = (id: string, name: string): unknown =>
    anew(html`<option value=${id} .selected=${id === shown}>${name}</option>`, id);
  return html`<label
    >${label}
    <select autocomplete="off" @change=${pick}>
      ${place ? entry('', words.table.none) : nothing}
      ${chosen.map(({ id }) => entry(id, nameOf(view, id)))}
    </select></label
  >`;
}
