import { html, nothing } from "lit";
import { fill } from "../../../shared/fill.js";
import { dots } from "../../../shared/icon-array.js";
import { subtitle } from "./view.js";
function frequenciesView(view, sentence) {
  const { instrument } = view.session;
  const { frequencies: say } = view.words;
  const { frequencies: counts, cutoff } = instrument;
  if (!counts) return nothing;
  const group = (words, ill, well) => html`<div>
      ${dots(ill, ill + well)}
      <span>${fill(words, { score: cutoff.score, count: ill, of: ill + well })}</span>
    </div>`;
  return html`<div class="frequencies">
    ${subtitle(view, fill(say.title, { score: cutoff.score, people: counts.people }))}
    <p>${sentence}</p>
    <div class="groups">
      ${group(say.positive, counts.truePositive, counts.falsePositive)}
      ${group(say.negative, counts.falseNegative, counts.trueNegative)}
    </div>
    <p class="note">${say.howToRead}</p>
  </div>`;
}
export {
  frequenciesView
};
