import { html, type TemplateResult } from 'lit';
import { step, type View } from '../view.js';

/** The options side by side: picker, how to read, table or cards. */
export function compareStep(view: View): TemplateResult {
  const { words } = view;
  return step(view, 'options', html`<p>${view.inline(words.table.howToRead)}</p>`);
}
