import { html, noChange, type TemplateResult } from 'lit';
import { anew } from '../../../core/anew.js';
import { pairOf } from '../selection.js';
import { step, type View } from '../view.js';
import { cards } from './cards.js';
import { picker } from './picker.js';
import { table } from './table.js';

/** The options side by side: picker, how to read, table or cards. */
export function compareStep(view: View): TemplateResult {
  const { words, state, set, narrow } = view;
  const { howToRead, howToReadCards, large, notLarge } = words.table;
  const inCards = narrow || state.large;
  return step(
    view,
    'options',
    html`${picker(view)}
      <p>${anew(view.inline(inCards ? howToReadCards : howToRead), inCards)}</p>
      <p>
        <button type="button" part="button" @click=${() => set({ large: !state.large })}>
          ${anew(state.large ? notLarge : large, state.large)}
        </button>
      </p>
      ${isDrawn(view) ? noChange : inCards ? cards(view) : table(view)}`,
  );
}

const drawn = new WeakMap<HTMLElement, readonly unknown[]>();

/** Whether the table stands there as it would be drawn again: a letter typed elsewhere costs it nothing. */
function isDrawn({ host, words, level, narrow, state, chosen, rows }: View): boolean {
  const { large, opened, printing, pair } = state;
  const shown = [pairOf(chosen, pair), chosen, rows];
  const now = [words, level, narrow, large, opened, printing, ...shown].flat();
  const before = drawn.get(host);
  drawn.set(host, now);
  return before?.length === now.length && now.every((each, index) => each === before[index]);
}
