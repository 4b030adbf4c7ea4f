import { html, nothing } from "lit";
import { anew } from "../../../core/anew.js";
import { pairOf, pickPair } from "../selection.js";
import { nameOf, subtitle } from "../view.js";
import { cell, hasFindings } from "./cell.js";
function cards(view) {
  const { words, rows, chosen, state } = view;
  const pair = pairOf(chosen, state.pair);
  return html`<div class=${state.large ? "cards large" : "cards"} part="table">
    <div class="pick">
      ${choice(view, 0, words.table.first)} ${choice(view, 1, words.table.second)}
    </div>
    ${rows.map((row) => anew(card(view, row, pair), row.id))}
  </div>`;
}
function card(view, row, pair) {
  const { words } = view;
  const said = (option) => html`<div>
      <dt>${words.options[option.id]?.inText}</dt>
      <dd>${cell(view, row, option)}</dd>
    </div>`;
  return html`${subtitle(view, words.rows[row.id]?.title)}
    ${hasFindings(view, row, pair) ? html`<p class="note">${words.table.notCompare}</p>` : nothing}
    <dl class="pair">${pair.map((option) => anew(said(option), option.id))}</dl>`;
}
function choice(view, place, label) {
  const { chosen, state, set, words } = view;
  const pair = pairOf(chosen, state.pair);
  const shown = pair[place]?.id ?? "";
  const pick = (event) => {
    const { value } = event.target;
    set({ pair: pickPair(pair, place, value) });
  };
  const entry = (id, name) => anew(html`<option value=${id} .selected=${id === shown}>${name}</option>`, id);
  return html`<label
    >${label}
    <select autocomplete="off" @change=${pick}>
      ${place ? entry("", words.table.none) : nothing}
      ${chosen.map(({ id }) => entry(id, nameOf(view, id)))}
    </select></label
  >`;
}
export {
  cards
};
