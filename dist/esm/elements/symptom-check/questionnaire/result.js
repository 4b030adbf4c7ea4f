import { html, nothing } from "lit";
import { contactStep } from "../../../help/contact.js";
import { fill } from "../../../content/fill.js";
import { totalOf } from "../score.js";
import { given } from "../session.js";
import { itemText, noneOf, optionsOf, selfHarmNumber } from "../summary.js";
import { crisisPanel } from "./crisis.js";
import { summarize } from "./finished.js";
import { scaleView } from "./scale.js";
import { takeAlong } from "./export-buttons.js";
import { button, citing, filled, help, subtitle, title } from "./view.js";
function resultView(view) {
  const { session, words } = view;
  const { instrument, answers } = session;
  const { result, results } = words;
  const total = view.total ?? totalOf(instrument, answers);
  const own = results[instrument.id];
  if (total === void 0 || !own) return nothing;
  const summary = summarize(view);
  const { flag, band } = summary;
  const { score } = instrument.cutoff;
  const number = selfHarmNumber(instrument);
  const cutoff = filled(own.cutoff, { score });
  const missed = number && !flag ? filled(result.missed, { number }) : void 0;
  const { say, sources } = citing(view, [missed, cutoff]);
  const scored = html`<p class="total">
      ${flag ? summary.total : html`<strong>${summary.total}</strong>`} ${band}
    </p>
    ${scaleView(view, total)}`;
  const next = nextStep(view, summary, total);
  return html`${flag ? crisisPanel(view, true) : nothing} ${title(view, result.title)}
    ${flag ? [next, scored] : [scored, next]}
    ${flag ? nothing : html`<section class="help">
            ${subtitle(view, result.help)}
            <p>${missed ? say(missed) : result.unasked}</p>
            ${help(view)}
          </section>`}
    <section>
      ${subtitle(view, result.meaning)}
      <p>${say(cutoff)} ${total < score ? own.below : own.above}</p>
      <p>${result.not} ${result.after}</p>
    </section>
    <section>${subtitle(view, result.shifted)} ${shifted(view)}</section>
    <section>
      ${subtitle(view, result.cautions)}
      <ul>
        ${[result.bipolar, result.psychosis, result.pregnancy].map((text) => html`<li>${text}</li>`)}
      </ul>
    </section>
    ${takeAlong(view, summary.about)} ${sources}`;
}
function nextStep(view, { flag, step, sooner }, total) {
  const { session, words, facts, settings } = view;
  const { instrument } = session;
  const next = facts.instruments.find(({ id }) => id === instrument.next);
  return html`<section class="next">
    ${subtitle(view, words.result.next)} ${flag ? html`<p>${flag}</p>` : nothing}
    <p><strong>${step}</strong></p>
    ${sooner ? html`<p>${sooner}</p>` : nothing} ${contactStep(view.host, settings.contact)}
    ${next && total >= instrument.cutoff.score ? longer(view, next.id) : nothing}
  </section>`;
}
function shifted({ session, words }) {
  const { instrument } = session;
  const answers = given(session);
  const items = instrument.items.filter(({ id }) => (answers[id] ?? 0) > 0).sort((a, b) => (answers[b.id] ?? 0) - (answers[a.id] ?? 0));
  if (!items.length) {
    return html`<p>${fill(words.result.nothing, { none: noneOf(instrument, words) })}</p>`;
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
export {
  resultView
};
