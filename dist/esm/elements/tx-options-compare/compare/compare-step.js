import { html, noChange } from "lit";
import { anew } from "../../../core/anew.js";
import { pairOf } from "../selection.js";
import { step } from "../view.js";
import { cards } from "./cards.js";
import { picker } from "./picker.js";
import { table } from "./table.js";
function compareStep(view) {
  const { words, state, set, narrow } = view;
  const { howToRead, howToReadCards, large, notLarge } = words.table;
  const inCards = narrow || state.large;
  return step(
    view,
    "options",
    html`${picker(view)}
      <p>${anew(view.inline(inCards ? howToReadCards : howToRead), inCards)}</p>
      <p>
        <button type="button" part="button" @click=${() => set({ large: !state.large })}>
          ${anew(state.large ? notLarge : large, state.large)}
        </button>
      </p>
      ${isDrawn(view) ? noChange : inCards ? cards(view) : table(view)}`
  );
}
const drawn = /* @__PURE__ */ new WeakMap();
function isDrawn({ host, words, level, narrow, state, chosen, rows }) {
  const { large, opened, printing, pair } = state;
  const shown = [pairOf(chosen, pair), chosen, rows];
  const now = [words, level, narrow, large, opened, printing, ...shown].flat();
  const before = drawn.get(host);
  drawn.set(host, now);
  return before?.length === now.length && now.every((each, index) => each === before[index]);
}
export {
  compareStep
};
