import { html, svg } from "lit";
const MARKS = [
  [88, 128],
  [160, 78],
  [218, 190],
  [292, 128]
];
function synapseFigure({ figures: { synapse } }, inline) {
  return html`<figure class="synapse">
    <p class="note">${synapse.labels["sender"]}</p>
    <svg viewBox="0 0 340 220" role="img" aria-label="${synapse.title} ${synapse.description}">
      ${cells()} ${receptors()} ${MARKS.map(([x, y], index) => mark(x, y, index + 1))}
    </svg>
    <p class="note">${synapse.labels["receiver"]}</p>
    <ol>
      ${Object.values(synapse.steps).map((step) => html`<li>${step}</li>`)}
    </ol>
    <figcaption>${synapse.title}. ${inline(synapse.caption)}</figcaption>
  </figure>`;
}
function cells() {
  return svg`<path class="cell" d="M90 0v24c0 26-28 22-28 40s24 24 108 24 108-6 108-24-28-14-28-40V0"></path>
    <path class="cell" d="M0 220c10-38 22-66 70-70h190c18 0 22-2 26-20 3-14 6-24 18-24s16 12 14 26c-4 30-8 58-6 88"></path>
    <path class="burst" d="M110 108h.1m20 8h.1m20-10h.1m20 10h.1m20-8h.1m20 8h.1M120 66h.1m24-8h.1m24 8h.1m24-8h.1m24 8h.1"></path>`;
}
function receptors() {
  return svg`<path class="receptor" d="M112 138v30M136 138v30M196 138v30M220 138v30"></path>
    <path class="ketamine" d="M112 134l12-10 12 10v8l-12 10-12-10z"></path>
    <path class="signal" d="M208 142v28m-5-6l5 7 5-7M232 186c30 4 52-8 58-32m-6 5l7-7 4 9"></path>`;
}
function mark(x, y, number) {
  return svg`<circle class="mark" cx=${x} cy=${y} r="12"></circle>
    <text class="mark-number" x=${x} y=${y + 5}>${number}</text>`;
}
export {
  synapseFigure
};
