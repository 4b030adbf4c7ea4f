import { html, nothing } from "lit";
import { contactStep } from "../../../shared/contact.js";
import { fill } from "../../../shared/fill.js";
import { piecesOf } from "../../../shared/inline.js";
import { bandOf, callsForCrisisHelp, maxOf, totalOf } from "../score.js";
import { given } from "../session.js";
import { bandLabel, itemText, optionsOf } from "../summary.js";
import { crisisPanel } from "./crisis.js";
import { frequenciesView } from "./frequencies.js";
import { scaleView } from "./scale.js";
import { takeAlong } from "./take-along.js";
import { button, citing, help, subtitle, title } from "./view.js";
function resultView(view) {
  const { session, words } = view;
  const { instrument, answers } = session;
  const total = view.total ?? totalOf(instrument, answers);
  if (total === void 0) return nothing;
  const { result, results, frequencies } = words;
  const cutoff = filled(results[instrument.id]?.cutoff ?? "", { score: instrument.cutoff.score });
  const picture = instrument.frequencies ? filled(frequencies.sentence, frequencyValues(instrument)) : void 0;
  const called = callsForCrisisHelp(instrument, answers);
  const missed = called ? void 0 : result.missed;
  const { say, sources } = citing(view, [missed, cutoff, picture]);
  return html`${called ? crisisPanel(view, called) : nothing} ${title(view, result.title)}
    <p class="total">
      <strong>${fill(result.total, { total, max: maxOf(instrument) })}</strong>
      ${bandLabel(instrument, total, words)}
    </p>
    ${scaleView(view, total)} ${nextSteps(view, total, called)}
    <section class="help">
      ${subtitle(view, result.help)} ${missed ? html`<p>${say(missed)}</p>` : nothing} ${help(view)}
    </section>
    <section>
      ${subtitle(view, result.meaning)}
      <p>${say(cutoff)}</p>
      ${picture ? frequenciesView(view, say(picture)) : nothing}
      <p>${result.not} ${result.after}</p>
    </section>
    <section>${subtitle(view, result.shifted)} ${shifted(view)}</section>
    <section>
      ${subtitle(view, result.cautions)}
      <ul>
        ${[result.bipolar, result.psychosis, result.pregnancy].map((text) => html`<li>${text}</li>`)}
      </ul>
    </section>
    ${takeAlong(view)} ${sources}`;
}
function nextSteps(view, total, called) {
  const { session, words, facts, settings } = view;
  const { instrument } = session;
  const band = bandOf(instrument, total);
  const next = facts.instruments.find(({ id }) => id === instrument.next);
  return html`<section class="next">
    ${subtitle(view, words.result.next)}
    ${called ? html`<p><strong>${words.crisis.tell}</strong></p>` : nothing}
    <p>${words.results[instrument.id]?.bands[band.id]?.text}</p>
    ${contactStep(view.host, settings.contact)}
    ${next && total >= instrument.cutoff.score ? longer(view, next.id) : nothing}
  </section>`;
}
function shifted({ session, words }) {
  const { instrument } = session;
  const answers = given(session);
  const items = instrument.items.filter(({ id }) => (answers[id] ?? 0) > 0).sort((a, b) => (answers[b.id] ?? 0) - (answers[a.id] ?? 0));
  if (!items.length) {
    const none = words.instruments.optionLists[instrument.options]?.[0] ?? "";
    return html`<p>${fill(words.result.nothing, { none })}</p>`;
  }
  return html`<ul class="shifted">
    ${items.map(({ id }) => {
    const value = answers[id] ?? 0;
    return html`<li>
        ${itemText(instrument, id, words)}
        <b>${optionsOf(instrument, id, words)[value]} (+${value})</b>
      </li>`;
  })}
  </ul>`;
}
function longer({ words, actions }, next) {
  const { offer, go } = words.more;
  const name = words.instruments.instruments[next]?.title ?? next;
  return html`<p>${offer}</p>
    <div class="buttons">${button(fill(go, { title: name }), actions.goOn, true)}</div>`;
}
function frequencyValues({
  cutoff,
  frequencies
}) {
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
function filled(words, values) {
  return piecesOf(words).map((piece) => typeof piece === "string" ? fill(piece, values) : piece);
}
export {
  resultView
};
