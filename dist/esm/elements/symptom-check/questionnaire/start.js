import { html } from "lit";
import { fill } from "../../../shared/fill.js";
import { button, citing, title } from "./view.js";
function startView(view) {
  const { words, session, settings, actions } = view;
  const { id, minutes } = session.instrument;
  const { start } = words;
  const texts = [start.what[id], start.authority[id]];
  const { say, sources } = citing(view, texts);
  return html`${title(view, start.title)} ${texts.map((text) => html`<p>${say(text)}</p>`)}
    <p>${start.limits}</p>
    <p>${start.adults} ${minutes > 1 ? fill(start.minutes, { minutes }) : start.minute}</p>
    <p class="promise">${settings.share ? start.privacyShare : start.privacy}</p>
    <p>${start.unwatched}</p>
    <div class="buttons">${button(start.begin, actions.next, true)}</div>
    ${sources}`;
}
export {
  startView
};
