import { html, nothing } from "lit";
import { fill } from "../../../content/fill.js";
import { dots } from "../../../reading/icon-array.js";
import { filled, subtitle } from "./view.js";
function frequencySentence({ session, words }) {
  const { instrument } = session;
  return instrument.frequencies && filled(words.frequencies.sentence, valuesOf(instrument));
}
function frequenciesView(view, sentence) {
  const { instrument } = view.session;
  const { frequencies: say, start } = view.words;
  const { frequencies: counts } = instrument;
  if (!counts) return nothing;
  const values = valuesOf(instrument);
  const group = (words, ill, well) => html`<div>
      ${dots(ill, ill + well)}
      <span>${fill(words, { ...values, count: ill, of: ill + well })}</span>
    </div>`;
  return html`<details class="frequencies" ?open=${Boolean(view.scope)}>
    <summary>${start.about}</summary>
    ${subtitle(view, fill(say.title, values))}
    <p>${sentence}</p>
    <div class="groups">
      ${group(say.positive, counts.truePositive, counts.falsePositive)}
      ${group(say.negative, counts.falseNegative, counts.trueNegative)}
    </div>
    <p class="note">${say.howToRead}</p>
    <p>${fill(say.assumed, values)}</p>
  </details>`;
}
function valuesOf({ cutoff, frequencies }) {
  if (!frequencies) return {};
  const { people, truePositive, falsePositive, falseNegative, trueNegative } = frequencies;
  return {
    people,
    score: cutoff.score,
    truePositive,
    falseNegative,
    ill: truePositive + falseNegative,
    positive: truePositive + falsePositive,
    negative: falseNegative + trueNegative
  };
}
export {
  frequenciesView,
  frequencySentence
};
