import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { KetamineExplainerPack } from '../../content/types-of-words.js';
import type { Inline } from '../../content/inline.js';

/** Where the numbers of the steps stand in the drawing. */
const MARKS = [
  [88, 128],
  [160, 78],
  [218, 190],
  [292, 128],
] as const;

/**
 * How ketamine may act between two brain cells. The words stand beside the drawing, numbered, so that
 * they grow with the page's text and wrap in every language.
 */
export function synapseFigure(
  { figures: { synapse } }: KetamineExplainerPack,
  inline: (words: Inline) => unknown,
): TemplateResult {
  return html`<figure class="synapse">
    <p class="note">${synapse.labels['sender']}</p>
    <svg viewBox="0 0 340 220" role="img" aria-label="${synapse.title} ${synapse.description}">
      ${cells()} ${receptors()} ${MARKS.map(([x, y], index) => mark(x, y, index + 1))}
    </svg>
    <p class="note">${synapse.labels['receiver']}</p>
    <ol>
      ${Object.values(synapse.steps).map((step) => html`<li>${step}</li>`)}
    </ol>
    <figcaption>${synapse.title}. ${inline(synapse.caption)}</figcaption>
  </figure>`;
}

/** The sending cell above, the receiving one below with a new link growing from it, the gap between. */
function cells(): SVGTemplateResult {
  return svg`<path class="cell" d="M90 0v24c0 26-28 22-28 40s24 24 108 24 108-6 108-24-28-14-28-40V0"></path>
    <path class="cell" d="M0 220c10-38 22-66 70-70h190c18 0 22-2 26-20 3-14 6-24 18-24s16 12 14 26c-4 30-8 58-6 88"></path>
    <path class="burst" d="M110 108h.1m20 8h.1m20-10h.1m20 10h.1m20-8h.1m20 8h.1M120 66h.1m24-8h.1m24 8h.1m24-8h.1m24 8h.1"></path>`;
}

/** The NMDA receptor with ketamine in it, the AMPA receptor open, and the signal that leads on. */
function receptors(): SVGTemplateResult {
  return svg`<path class="receptor" d="M112 138v30M136 138v30M196 138v30M220 138v30"></path>
    <path class="ketamine" d="M112 134l12-10 12 10v8l-12 10-12-10z"></path>
    <path class="signal" d="M208 142v28m-5-6l5 7 5-7M232 186c30 4 52-8 58-32m-6 5l7-7 4 9"></path>`;
}

function mark(x: number, y: number, number: number): SVGTemplateResult {
  return svg`<circle class="mark" cx=${x} cy=${y} r="12"></circle>
    <text class="mark-number" x=${x} y=${y + 5}>${number}</text>`;
}
