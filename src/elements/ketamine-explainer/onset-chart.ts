import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { ExplainerFacts, KetamineExplainerPack } from '../../content/types-of-words.js';
import type { Inline } from '../../content/inline.js';

/** The scale runs from an hour to a year, each step by the same factor. Days. */
const START = 1 / 24;
const END = 365;
const TICKS = [START, 1, 7, 30, END];
/** The treatments that the explainer is about; bold, for color alone tells nobody. */
const OWN = /ketamine/;

/**
 * How soon people may notice a change, as one bar a treatment. The range stands in words in each row;
 * the bar only shows it again.
 */
export function onsetChart(
  onset: ExplainerFacts['onset'],
  { figures, onset: names }: KetamineExplainerPack,
  inline: (words: Inline) => unknown,
): TemplateResult {
  const say = figures.onset;
  return html`<figure class="onset" aria-labelledby="onset-title">
    <figcaption id="onset-title">${say.title}</figcaption>
    <p class="note">${inline(say.howToRead)}</p>
    <ul>
      ${onset.map(
        ({ id, fromDays, toDays }) =>
          html`<li class=${OWN.test(id) ? 'own' : ''}>
            <span>${names[id]?.name}:</span> <span>${names[id]?.range}</span>
            ${bar(fromDays, toDays)}
          </li>`,
      )}
    </ul>
    <div class="axis" aria-hidden="true">
      ${Object.values(say.axis).map((tick) => html`<span>${tick}</span>`)}
    </div>
    <p class="note">${inline(say.caption)}</p>
  </figure>`;
}

function bar(from: number, to: number): SVGTemplateResult {
  const x = position(from);
  return svg`<svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
    <path class="grid" d=${TICKS.map((tick) => `M${position(tick)} 0v6`).join('')}></path>
    <rect class="bar" x=${x} y="1" width=${round(position(to) - x)} height="4"></rect>
  </svg>`;
}

/** Where a time stands on the scale, 0 to 100. */
export function position(days: number): number {
  return round((100 * Math.log(days / START)) / Math.log(END / START));
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
