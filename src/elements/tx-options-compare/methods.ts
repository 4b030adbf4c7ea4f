import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../../shared/fill.js';
import { heading } from '../../shared/heading.js';
import { referenceList } from '../../shared/references.js';
import type { View } from './view.js';

/** How the comparison was made, and what it rests on. */
export function methodsView(view: View, numbers: ReadonlyMap<string, number>): TemplateResult {
  const { words, facts, level, inline } = view;
  const { methods, ui, reading } = words;
  return html`<section class="methods" part="methods">
    ${heading(level, methods.title)}
    ${Object.values(methods.blocks).map((block) => html`<p>${inline(block)}</p>`)}
    ${reading ? html`<p>${fill(ui.reading, { ...reading })}</p>` : nothing}
    ${
      numbers.size
        ? html`${heading(level, ui.references)}
            <p>${inline(words.sourcesNote)}</p>
            ${referenceList(numbers, facts.references, ui.backToText)}`
        : nothing
    }
  </section>`;
}
