import { html, nothing } from "lit";
import { anew } from "../../../core/anew.js";
import { fill } from "../../../content/fill.js";
import { LEAST, pairOf, pickPair } from "../selection.js";
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
      ${anew(fill(count, { shown: chosen.length, all: offered.length }), chosen.length)}
      ${anew(state.refusal && html`<strong>${words.picker[state.refusal]}</strong>`, state.refusal)}
    </div>
    <button
      type="button"
      part="button"
      @click=${() => set({ picked: ids(offered), refusal: void 0 })}
    >
      ${all}
    </button>
  </fieldset>`;
}
function box(view, { id, stays }) {
  const { words, chosen, state, set } = view;
  const now = chosen.map((each) => each.id);
  const checked = now.includes(id);
  const toggle = (event) => {
    const few = now.length <= LEAST ? "least" : void 0;
    const refusal = checked ? stays ? "stays" : few : void 0;
    if (refusal) event.preventDefault();
    if (refusal) set({ refusal });
    else if (checked) set({ picked: new Set(now.filter((each) => each !== id)), refusal });
    else
      set({
        picked: /* @__PURE__ */ new Set([...now, id]),
        refusal,
        pair: pickPair(pairOf(chosen, state.pair), 1, id)
      });
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
