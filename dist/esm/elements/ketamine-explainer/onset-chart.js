import { html, svg } from "lit";
const START = 1 / 24;
const END = 365;
const TICKS = [START, 1, 7, 30, END];
const OWN = /ketamine/;
function onsetChart(onset, { figures, onset: names }, inline) {
  const say = figures.onset;
  return html`<figure class="onset" aria-labelledby="onset-title">
    <figcaption id="onset-title">${say.title}</figcaption>
    <p class="note">${inline(say.howToRead)}</p>
    <ul>
      ${onset.map(
    ({ id, fromDays, toDays }) => html`<li class=${OWN.test(id) ? "own" : ""}>
            <span>${names[id]?.name}:</span> <span>${names[id]?.range}</span>
            ${bar(fromDays, toDays)}
          </li>`
  )}
    </ul>
    <div class="axis" aria-hidden="true">
      ${Object.values(say.axis).map((tick) => html`<span>${tick}</span>`)}
    </div>
    <p class="note">${inline(say.caption)}</p>
  </figure>`;
}
function bar(from, to) {
  const x = position(from);
  return svg`<svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
    <path class="grid" d=${TICKS.map((tick) => `M${position(tick)} 0v6`).join("")}></path>
    <rect class="bar" x=${x} y="1" width=${round(position(to) - x)} height="4"></rect>
  </svg>`;
}
function position(days) {
  return round(100 * Math.log(days / START) / Math.log(END / START));
}
function round(value) {
  return Math.round(value * 10) / 10;
}
export {
  onsetChart,
  position
};
