import { html, nothing } from "lit";
import { fill } from "../../../shared/fill.js";
import { LEAST } from "../selection.js";
import { nameOf } from "../view.js";
function picker(view) {
  const { words, offered, chosen, state, set } = view;
  const { legend, order, count, all } = words.picker;
  const ids = (options) => new Set(options.map(({ id }) => id));
  return html`<fieldset class="picker">
    <legend>${legend}</legend>
    <p class="note">${order}</p>
    <div>${offered.map((option) => box(view, option))}</div>
    <div role="status">
      ${fill(count, { shown: chosen.length, all: offered.length })}
      ${state.refusal && html`<strong>${state.refusal}</strong>`}
    </div>
    <button type="button" part="button" @click=${() => set({ picked: ids(offered), refusal: "" })}>
      ${all}
    </button>
  </fieldset>`;
}
function box(view, { id, stays }) {
  const { words, chosen, set } = view;
  const now = chosen.map((each) => each.id);
  const checked = now.includes(id);
  const toggle = (event) => {
    const few = now.length <= LEAST ? words.picker.least : "";
    const refusal = checked ? stays ? words.picker.stays : few : "";
    if (refusal) event.preventDefault();
    const picked = new Set(refusal || !checked ? [...now, id] : now.filter((each) => each !== id));
    set(refusal ? { refusal } : { picked, refusal });
  };
  return html`<label class="choice">
    <input
      type="checkbox"
      autocomplete="off"
      aria-disabled=${stays ? "true" : nothing}
      .checked=${checked}
      @click=${toggle}
    />
    <span>${nameOf(view, id)} ${stays ? html`<small>${words.picker.stays}</small>` : nothing}</span>
  </label>`;
}
export {
  picker
};
