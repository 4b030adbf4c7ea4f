import { html, type TemplateResult } from 'lit';
import { fill } from '../../../content/fill.js';
import { frequenciesView, frequencySentence } from './frequencies.js';
import { button, citing, title, type View } from './view.js';

/** What it is, for whom, what it can't do, and the promise about the answers. */
export function startView(view: View): TemplateResult {
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
