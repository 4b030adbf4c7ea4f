import { html, nothing, type TemplateResult } from 'lit';
import type { CompareOption } from '../../../content/types-of-words.js';
import { anew } from '../../../core/anew.js';
import { fill } from '../../../content/fill.js';
import { LEAST, pairOf, pickPair } from '../selection.js';
import { nameOf, type View } from '../view.js';

/** Which options stand side by side. Nothing is recommended; what can't go says why. */
export function picker(view: View): TemplateResult {
  const { words, offered, chosen, state, set } = view;
  const { legend, order, count, all } = words.picker;
  const ids = (options: readonly CompareOption[]): Set<string> =>
    new Set(options.map(({ id }) => id));
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
      @click=${() => set({ picked: ids(offered), refusal: undefined })}
    >
      ${all}
    </button>
  </fieldset>`;
}

/** A box that must stay checked keeps its focus and its contrast, and refuses with its reason. */
function box(view: View, { id, stays }: CompareOption): TemplateResult {
  const { words, chosen, state, set } = view;
  const now = chosen.map((each) => each.id);
  const checked = now.includes(id);
  const toggle = (event: Event): void => {
    const few = now.length <= LEAST ? 'least' : undefined;
    const refusal = checked ? (stays ? 'stays' : few) : undefined;
    if (refusal) event.preventDefault();
    if (refusal) set({ refusal });
    else if (checked) set({ picked: new Set(now.filter((each) => each !== id)), refusal });
    // In cards two are in view: the new one is among them.
    else
      set({
        picked: new Set([...now, id]),
        refusal,
        pair: pickPair(pairOf(chosen, state.pair), 1, id),
      });
  };
  return html`<label class="choice">
    <input
      type="checkbox"
      autocomplete="off"
      aria-disabled=${stays ? 'true' : nothing}
      .checked=${checked}
      @click=${toggle}
    />
    <span>${nameOf(view, id)} ${stays ? html`<small>${words.picker.stays}</small>` : nothing}</span>
  </label>`;
}
