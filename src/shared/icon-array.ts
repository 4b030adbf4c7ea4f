import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { KetamineExplainerPack, Risk } from '../content/packs.js';
import { fill } from './fill.js';
import { groupsOf, riskValues } from './risk.js';

/** Dots in a row; ten rows show 100 people. */
const ROW = 10;
/** Distance of two dots in the drawing's own units. */
const STEP = 10;

type Words = Pick<KetamineExplainerPack, 'figures' | 'riskTerms' | 'risks'>;

/**
 * Two groups of dots, one dot a person, with everything a reader needs to weigh them: how many, when,
 * who, how the study worked, who paid and how sure it is. A screen reader hears one sentence for the
 * picture; the table holds the same numbers.
 */
export function iconArray(risk: Risk, words: Words, titleId: string): TemplateResult | undefined {
  const groups = groupsOf(risk);
  const names = words.risks[risk.id];
  if (!groups || !names) return undefined;
  const say = words.figures.iconArray;
  const outcome = words.riskTerms.outcomes[risk.outcome] ?? '';
  const values = { ...riskValues(risk), outcome };
  const other = names.comparison ?? '';
  const sentence = fill(say.sentence, {
    ...values,
    treatment: names.treatment,
    other,
  });
  const groupOf = (name: string, count: number): Group => ({
    name,
    count,
    said: fill(say.count, { ...values, count }),
  });
  const rows = [
    groupOf(names.treatment, groups.treated.count),
    groupOf(other, groups.comparison.count),
  ];
  return html`<figure class="icon-array" aria-labelledby=${titleId}>
    <figcaption id=${titleId}>${say.title}</figcaption>
    <p class="note">${fill(say.when, values)} · ${fill(say.people, values)}</p>
    <div class="groups" role="img" aria-label=${sentence}>
      ${rows.map(
        ({ name, count, said }) =>
          html`<div>
            <strong>${name}</strong>
            ${dots(count, risk.denominator)}
            <b>${said}</b> ${outcome}
          </div>`,
      )}
    </div>
    <p class="note">${say.howToRead}</p>
    ${details(risk, words, values)} ${table(rows, say, outcome)}
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
  say: Words['figures']['iconArray'],
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

function details(
  risk: Risk,
  { figures, riskTerms, risks }: Words,
  values: Readonly<Record<string, string | number>>,
): TemplateResult {
  const say = figures.iconArray;
  const { level, reasons } = risk.certainty;
  const sure = [riskTerms.certainty[level], ...reasons.map((reason) => riskTerms.reasons[reason])];
  const rows = [
    [say.difference, fill(say.gap, values)],
    [say.who, risks[risk.id]?.population],
    [say.how, riskTerms.designs[risk.design]],
    [say.paid, riskTerms.funding[risk.funding]],
    [say.sure, sure.map((each) => `${each?.replace(/\.$/, '') ?? ''}.`).join(' ')],
  ];
  return html`<dl>
    ${rows.map(
      ([term, text]) =>
        html`<div>
          <dt>${term}</dt>
          <dd>${text}</dd>
        </div>`,
    )}
  </dl>`;
}

/**
 * `count` of `denominator` people as filled dots, the others as rings: a difference in shape, which
 * needs no colour. Dots are dashes without length and with round ends, so each kind is one path.
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
  const rows = Array.from({ length: Math.ceil(count / ROW) }, (_, row) => {
    const inRow = Math.min(ROW, count - row * ROW);
    // A hair longer than the last dot's place, for a dash needs some line to stand on.
    return `M5 ${row * STEP + 5}h${(inRow - 1) * STEP + 0.1}`;
  });
  return rows.join('');
}
