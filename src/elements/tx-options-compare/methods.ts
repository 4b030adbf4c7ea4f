import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../../content/fill.js';
import { heading } from '../../core/heading.js';
import { referenceList } from '../../reading/references.js';
import type { View } from './view.js';

/** The blocks that tell of people and money; the others, a clinic's own too, tell of the work. */
const WHO = ['authors', 'drafting', 'funding', 'conflicts'];

/** How the comparison was made, by whom, and what it rests on. */
export function methodsView(view: View, numbers: ReadonlyMap<string, number>): TemplateResult {
  const { words, facts, level, inline } = view;
  const { methods, ui, reading } = words;
  const blocks = (ofPeople: boolean): unknown =>
    Object.entries(methods.blocks).map(([id, block]) =>
      WHO.includes(id) === ofPeople ? html`<p>${inline(block)}</p>` : nothing,
    );
  return html`<section class="methods" part="methods">
    ${heading(level, methods.title)} ${blocks(false)}
    ${reading ? html`<p>${fill(ui.reading, { ...reading })}</p>` : nothing}
    ${heading(level, methods.who)} ${blocks(true)}
    ${
      numbers.size
        ? html`${heading(level, ui.references)}
            <p>${inline(words.sourcesNote)}</p>
            ${referenceList(numbers, facts.references, ui.backToText, true)}`
        : nothing
    }
  </section>`;
}
