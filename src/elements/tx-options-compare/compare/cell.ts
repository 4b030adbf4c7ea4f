import { html, nothing, type TemplateResult } from 'lit';
import type { CompareOption, CompareRow } from '../../../content/packs.js';
import { fill } from '../../../shared/fill.js';
import { iconArray, studyDetails } from '../../../shared/icon-array.js';
import { flipped, sayFinding, valuesOf } from '../../../shared/risk.js';
import type { View } from '../view.js';

type Told = CompareOption['findings'][number];

/** What one option says in one row: words, their sources, and what studies found. */
export function cell(view: View, row: CompareRow, option: CompareOption): unknown {
  const { words, inline, cite } = view;
  const said = words.options[option.id]?.cells[row.id] ?? words.ui.notKnown;
  return html`${inline(said)}${cite(option.cites[row.id] ?? [])}${option.findings.map((told) =>
    told.row === row.id ? finding(view, option.id, told) : nothing,
  )}`;
}

/** Whether any of the options tells a finding in the row. */
export function hasFindings(
  { facts }: View,
  row: CompareRow,
  shown: readonly CompareOption[],
): boolean {
  return shown.some(({ findings }) =>
    findings.some((told) => told.row === row.id && facts.risks[told.id]),
  );
}

/**
 * One finding: the sentence, the study, the picture. The same for what helped and for what harmed.
 * A study without a comparison group has no picture; one whose record isn't checked isn't there.
 */
function finding(
  { facts, words, cite }: View,
  optionId: string,
  { id, flipped: turned }: Told,
): TemplateResult | typeof nothing {
  const record = facts.risks[id];
  const told = record && { risk: record, words: words.findings };
  const seen = turned && told ? flipped(told.risk, told.words) : told;
  if (!seen) return nothing;
  const { risk, words: say } = seen;
  const people = `${fill(say.picture.people, valuesOf(risk, say))} · `;
  const picture =
    risk.iconArray && iconArray(risk, say, { titleId: `picture-${optionId}-${id}`, bare: true });
  return html`<div class="finding">
    <p>${sayFinding(risk, say)}${cite(risk.sources)} ${say.risks[id]?.note}</p>
    ${studyDetails(risk, say, people)}
    ${
      picture
        ? html`<details>
            <summary>${words.table.picture}</summary>
            ${picture}
          </details>`
        : nothing
    }
  </div>`;
}
