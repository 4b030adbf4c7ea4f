import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { FindingWords, Risk } from '../content/types-of-words.js';
import { fill } from '../content/fill.js';
import type { Inline } from '../content/inline.js';
import { gapOf, groupsOf, sayFinding, valuesOf } from './risk.js';

/** Dots in a row; ten rows show 100 people. */
const ROW = 10;
/** Distance of two dots in the drawing's own units. */
const STEP = 10;

export interface IconArrayOptions {
  readonly titleId: string;
  /** Words of the widget's own in place of the general ones. */
  readonly title?: string;
  readonly howToRead?: Inline;
  /** The study's details stand beside the figure already. */
  readonly bare?: boolean;
}

/**
 * Two groups of dots, one dot a person, with everything a reader needs to weigh them: how many, when,
 * who, how the study worked, who paid and how sure it is. A screen reader hears one sentence for the
 * picture; the table holds the same numbers. Undefined without a comparison group: one group alone
 * would mislead.
 */
export function iconArray(
  risk: Risk,
  words: FindingWords,
  { titleId, title, howToRead, bare }: IconArrayOptions,
): TemplateResult | undefined {
  const groups = groupsOf(risk);
  const names = words.risks[risk.id];
  if (!groups || !names) return undefined;
  const say = words.picture;
  const values = valuesOf(risk, words);
  const { outcome } = values;
  const groupOf = (name: string, count: number): Group => ({
    name,
    count,
    said: fill(say.count, { ...values, count }),
  });
  const rows = [
    groupOf(names.treatment, groups.treated.count),
    groupOf(names.comparison ?? '', groups.comparison.count),
  ];
  return html`<figure class="icon-array" aria-labelledby=${titleId}>
    <figcaption id=${titleId}>${title ?? fill(say.title, values)}</figcaption>
    <p class="note">${values.when} · ${fill(say.people, values)}</p>
    <div class="groups" role="img" aria-label=${sayFinding(risk, words)}>
      ${rows.map(
        ({ name, count, said }) =>
          html`<div>
            <strong>${name}</strong>
            ${dots(count, risk.denominator)}
            <b>${said}</b> ${outcome}
          </div>`,
      )}
    </div>
    <p class="note">${howToRead ?? fill(say.howToRead, values)}</p>
    ${bare ? nothing : studyDetails(risk, words)} ${table(rows, say, outcome)}
  </figure>`;
}

/** One group as every form shows it. */
interface Group {
  readonly name: string;
  readonly count: number;
  /** "59 of 100" in the page's language. */
  readonly said: string;
}

function table(
  rows: readonly Group[],
  say: FindingWords['picture'],
  outcome: string,
): TemplateResult {
  return html`<details>
    <summary>${say.table}</summary>
    <table>
      <thead>
        <tr>
          <th scope="col">${say.group}</th>
          <th scope="col">${outcome}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ name, said }) =>
            html`<tr>
              <th scope="row">${name}</th>
              <td>${said}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </details>`;
}

/** Everything a reader needs to weigh a finding; `people` says how many took part, where nothing else does. */
export function studyDetails(risk: Risk, words: FindingWords, people = ''): TemplateResult {
  const { picture: say, certainty, reasons, risks, designs, funding } = words;
  const { level, reasons: why } = risk.certainty;
  const sure = [certainty[level], ...why.map((reason) => reasons[reason])].map(
    (each) => `${each?.replace(/\.$/, '') ?? ''}.`,
  );
  const rows = [
    ...(groupsOf(risk) ? [[say.difference, gapOf(risk, words)]] : []),
    [say.who, people + (risks[risk.id]?.population ?? '')],
    [say.how, designs[risk.design]],
    [say.paid, funding[risk.funding]],
    // Several reasons are a list: as one paragraph they ran to six sentences.
    [say.sure, ...(why.length > 1 ? sure : [sure.join(' ')])],
  ];
  return html`<dl>
    ${rows.map(
      ([term, ...texts]) =>
        html`<div>
          <dt>${term}</dt>
          ${texts.map((text) => html`<dd>${text}</dd>`)}
        </div>`,
    )}
  </dl>`;
}

/**
 * `count` of `denominator` people as filled dots, the others as rings: a difference in shape, which
 * needs no color. Dots are dashes without length and with round ends, so each kind is one path.
 */
export function dots(count: number, denominator: number): SVGTemplateResult {
  const height = Math.ceil(denominator / ROW) * STEP;
  const everyone = dotPath(denominator);
  return svg`<svg viewBox="0 0 100 ${height}" aria-hidden="true">
    <path class="ring" d=${everyone}></path>
    <path class="hole" d=${everyone}></path>
    <path class="dot" d=${dotPath(count)}></path>
  </svg>`;
}

/** A line through the middle of each row of dots, as long as its dots reach. */
export function dotPath(count: number): string {
  let path = '';
  // By hand: old libraries on pages put an Array.from of their own in place.
  for (let row = 0; row * ROW < count; row++) {
    const inRow = Math.min(ROW, count - row * ROW);
    // A hair longer than the last dot's place, for a dash needs some line to stand on.
    path += `M5 ${row * STEP + 5}h${(inRow - 1) * STEP + 0.1}`;
  }
  return path;
}
