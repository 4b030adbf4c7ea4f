import { html, nothing, type TemplateResult } from 'lit';
import { contactStep } from '../../../shared/contact.js';
import { fill } from '../../../shared/fill.js';
import { piecesOf, type Inline } from '../../../shared/inline.js';
import { bandOf, callsForCrisisHelp, maxOf, totalOf } from '../score.js';
import { given } from '../session.js';
import { bandLabel, itemText, optionsOf } from '../summary.js';
import { crisisPanel } from './crisis.js';
import { frequenciesView } from './frequencies.js';
import { scaleView } from './scale.js';
import { takeAlong } from './take-along.js';
import { button, citing, help, subtitle, title, type View } from './view.js';

/** The result in the order in which it is of use: the number, what to do, help, what it means. */
export function resultView(view: View): TemplateResult | typeof nothing {
  const { session, words } = view;
  const { instrument, answers } = session;
  const total = view.total ?? totalOf(instrument, answers);
  if (total === undefined) return nothing;
  const { result, results, frequencies } = words;
  const cutoff = filled(results[instrument.id]?.cutoff ?? '', { score: instrument.cutoff.score });
  const picture = instrument.frequencies
    ? filled(frequencies.sentence, frequencyValues(instrument))
    : undefined;
  const called = callsForCrisisHelp(instrument, answers);
  // Whom the questions did not miss needs no word of whom they miss.
  const missed = called ? undefined : result.missed;
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

/** By band, from content: never a drug, never who may qualify for what. */
function nextSteps(view: View, total: number, called: boolean): TemplateResult {
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

/** The items above zero in the visitor's own answers, the strongest first. */
function shifted({ session, words }: View): TemplateResult {
  const { instrument } = session;
  const answers = given(session);
  const items = instrument.items
    .filter(({ id }) => (answers[id] ?? 0) > 0)
    .sort((a, b) => (answers[b.id] ?? 0) - (answers[a.id] ?? 0));
  if (!items.length) {
    const none = words.instruments.optionLists[instrument.options]?.[0] ?? '';
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

/** The fuller instrument, in place. */
function longer({ words, actions }: View, next: string): TemplateResult {
  const { offer, go } = words.more;
  const name = words.instruments.instruments[next]?.title ?? next;
  return html`<p>${offer}</p>
    <div class="buttons">${button(fill(go, { title: name }), actions.goOn, true)}</div>`;
}

function frequencyValues({
  cutoff,
  frequencies,
}: View['session']['instrument']): Readonly<Record<string, number>> {
  if (!frequencies) return {};
  const { people, truePositive, falsePositive, falseNegative, trueNegative } = frequencies;
  return {
    people,
    score: cutoff.score,
    truePositive,
    falseNegative,
    ill: truePositive + falseNegative,
    positive: truePositive + falsePositive,
    negative: falseNegative + trueNegative,
  };
}

/** Run-time values in words that may hold citations. */
function filled(words: Inline, values: Readonly<Record<string, number>>): Inline {
  return piecesOf(words).map((piece) => (typeof piece === 'string' ? fill(piece, values) : piece));
}
