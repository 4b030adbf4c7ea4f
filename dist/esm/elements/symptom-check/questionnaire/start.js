import { html } from "lit";
import { fill } from "../../../content/fill.js";
import { frequenciesView, frequencySentence } from "./frequencies.js";
import { button, citing, title } from "./view.js";
function startView(view) {
  const { words, session, settings, actions } = view;
  const { id, minutes } = session.instrument;
  const { start } = words;
  const texts = [start.what[id], start.authority[id]];
  const picture = frequencySentence(view);
  const { say, sources } = citing(view, [...texts, picture]);
  return html`${title(view, start.title)} ${texts.map((text) => html`<p>${say(text)}</p>`)}
    <p>${start.limits}</p>
    <p>${start.adults} ${minutes > 1 ? fill(start.minutes, { minutes }) : start.minute}</p>
    <p class="promise">${settings.share ? start.privacyShare : start.privacy}</p>
    <p>${start.unwatched}</p>
    <div class="buttons">${button(start.begin, actions.next, true)}</div>
    ${frequenciesView(view, say(picture))} ${sources}`;
}
export {
  startView
};
