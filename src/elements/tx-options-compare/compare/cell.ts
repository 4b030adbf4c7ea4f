import { html, nothing, type TemplateResult } from 'lit';
import type { CompareOption, CompareRow } from '../../../content/types-of-words.js';
import { fill } from '../../../content/fill.js';
import { iconArray, studyDetails } from '../../../reading/icon-array.js';
import { flipped, sayFinding, valuesOf } from '../../../reading/risk.js';
import { citesOf } from '../citations.js';
import type { View } from '../view.js';

type Told = CompareOption['findings'][number];

/** What one option says in one row: words, their sources, and what studies found. */
export function cell(view: View, row: CompareRow, option: CompareOption): unknown {
  const { words, inline, cite } = view;
  const said = words.options[option.id]?.cells[row.id] ?? words.ui.notKnown;
  return html`${inline(said)}${cite(citesOf(view, option, row.id))}${option.findings
    .filter((told) => told.row === row.id)
    .map((told) => finding(view, option.id, told))}`;
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
  view: View,
  optionId: string,
  { id, flipped: turned }: Told,
): TemplateResult | typeof nothing {
  const { facts, words, cite } = view;
  const record = facts.risks[id];
  const told = record && { risk: record, words: words.findings };
  const seen = turned && told ? flipped(told.risk, told.words) : told;
  if (!seen) return nothing;
  const { risk, words: say } = seen;
  const people = `${fill(say.picture.people, valuesOf(risk, say))} · `;
  const titleId = `picture-${optionId}-${id}`;
  return html`<div class="finding">
    <p>${sayFinding(risk, say)}${cite(risk.sources)} ${say.risks[id]?.note}</p>
    ${studyDetails(risk, say, people)}
    ${
      risk.iconArray && risk.comparison !== null
        ? picture(view, titleId, () => iconArray(risk, say, { titleId, bare: true }))
        : nothing
    }
  </div>`;
}

/** Drawn when it is opened, for most of them never are. */
function picture({ words, state, set }: View, id: string, draw: () => unknown): TemplateResult {
  const shown = state.printing || state.opened.has(id);
  const toggle = ({ target }: Event): void => {
    const { open } = target as HTMLDetailsElement;
    if (state.printing || open === state.opened.has(id)) return;
    set(({ opened }) => ({
      opened: new Set(open ? [...opened, id] : [...opened].filter((each) => each !== id)),
    }));
  };
  return html`<details ?open=${shown} @toggle=${toggle}>
    <summary>${words.table.picture}</summary>
    ${shown ? draw() : nothing}
  </details>`;
}
