import { html, nothing } from "lit";
import { anew } from "../../../core/anew.js";
import { fill } from "../../../content/fill.js";
import { callsForCrisisHelp } from "../score.js";
import { asked, pending, unanswered } from "../session.js";
import { itemText, optionsOf } from "../summary.js";
import { crisisPanel } from "./crisis.js";
import { button, title } from "./view.js";
function questionView(view, index) {
  const { session, words, actions } = view;
  const id = asked(session)[index] ?? "";
  const count = session.instrument.items.length;
  const progress = progressOf(view, index);
  return html`${summary(view)}
    <div class="progress">
      ${title(view, progress)}
      <progress aria-hidden="true" max=${count} value=${Math.min(index + 1, count)}></progress>
    </div>
    ${question(view, id, stemOf(view, id))}
    <div class="buttons">
      ${button(words.question.back, actions.back)}
      ${button(words.question.next, actions.next, true)}
    </div>
    ${crisisPanel(view, callsForCrisisHelp(session.instrument, session.answers))}`;
}
function listView(view) {
  const { session, words, actions } = view;
  const ids = asked(session);
  const scored = session.instrument.items;
  const item = scored.find(({ selfHarm }) => selfHarm)?.id;
  return html`${summary(view)} ${title(view, stemOf(view, ids[0] ?? ""))}
    ${ids.map(
    (id, index) => html`${question(view, id, progressOf(view, index))}
        ${id === item ? crisisPanel(view, callsForCrisisHelp(session.instrument, session.answers)) : nothing}`
  )}
    <div class="buttons">
      ${button(words.question.back, actions.back)} ${button(words.check.result, actions.next, true)}
    </div>`;
}
function progressOf({ session, words }, index) {
  const count = session.instrument.items.length;
  const { progress, last } = words.question;
  return index < count ? fill(progress, { number: index + 1, count }) : last;
}
function stemOf({ session, words }, id) {
  const { instrument } = session;
  if (id === instrument.functional?.id) return "";
  return words.instruments.instruments[instrument.id]?.stem ?? "";
}
function question(view, id, above) {
  const { session, words, actions, scope } = view;
  const wrong = session.error && unanswered(session).includes(id);
  const name = scope + id;
  const error = `${name}-error`;
  return html`<div class=${wrong ? "wrong" : ""}>
    <fieldset aria-describedby=${wrong ? error : nothing}>
      <legend>
        ${above ? html`<span class="stem">${above}</span> ` : nothing}
        <span class="item">${itemText(session.instrument, id, words)}</span>
      </legend>
      ${wrong ? html`<p class="error" id=${error}>
              ${`${words.question.error} ${words.question.choose}`}
            </p>` : nothing}
      ${optionsOf(session.instrument, id, words).map(
    (option, value) => html`<label class="choice">
            <input
              type="radio"
              autocomplete="off"
              name=${name}
              id=${value ? nothing : name}
              value=${value}
              @change=${() => actions.pick(id, value)}
            />
            <span>${option}</span>
          </label>`
  )}
    </fieldset>
  </div>`;
}
function summary(view) {
  const { session, words, scope } = view;
  if (!session.error) return nothing;
  const { problem, choose, chooseFor, chooseLast } = words.question;
  const { items } = session.instrument;
  const steps = session.step.kind === "question";
  const text = (id) => {
    const at = items.findIndex((item) => item.id === id);
    if (steps) return choose;
    return at < 0 ? chooseLast : fill(chooseFor, { number: at + 1 });
  };
  const missing = pending(session);
  const line = (id) => anew(html`<li><a href="#${scope}${id}">${text(id)}</a></li>`, id);
  return html`<div
    class="summary"
    id="${scope}summary"
    role="group"
    aria-label=${[problem, ...missing.map(text)].join(". ")}
    tabindex="-1"
  >
    <p>${problem}</p>
    <ul>
      ${missing.map(line)}
    </ul>
  </div>`;
}
export {
  listView,
  progressOf,
  questionView
};
