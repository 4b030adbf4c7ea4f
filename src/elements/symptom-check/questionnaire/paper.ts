import { html, nothing, type TemplateResult } from 'lit';
import { sheetView, type VisitSheet } from '../../../visit/visit-sheet.js';
import type { Summary } from '../summary.js';

/** All of a result for print, where the screen isn't; with the page's visit sheet where both were asked for. */
export function paperView(
  summary: Summary | undefined,
  sheet: VisitSheet | undefined,
): TemplateResult | typeof nothing {
  if (!summary) return nothing;
  const { title, facts, answers, flag, total } = summary;
  const stands = (text: string): boolean => text === flag || text.startsWith(total);
  return html`<div class="paper" aria-hidden="true">
    <b>${title}</b>
    ${facts.map((text) => html`<p class=${stands(text) ? 'stands-out' : nothing}>${text}</p>`)}
    ${answers.map((text) => {
      const [item, answer] = text.split('\n');
      return html`<p>${item} <b>${answer}</b></p>`;
    })}
    ${sheet ? sheetView(sheet) : nothing}
  </div>`;
}
