import { html, nothing } from "lit";
import { button, subtitle } from "./view.js";
function takeAlong(view) {
  const { words, settings, actions, status } = view;
  const { take } = words;
  const { share } = settings;
  return html`<section class="take">
    ${subtitle(view, take.title)}
    <p>${take.intro}</p>
    <div class="buttons">
      ${button(take.print, actions.print)} ${button(take.copy, actions.copy)}
      ${button(take.text, () => actions.save("text"))}
      ${button(take.response, () => actions.save("response"))}
      ${button(take.observations, () => actions.save("observations"))}
    </div>
    ${share ? html`<p>${share.note} ${take.share}</p>
            <div class="buttons">${button(share.label, actions.share)}</div>` : nothing}
    <p class="status" role="status">${status}</p>
    <div class="buttons">${button(take.again, actions.over)} <span>${take.againNote}</span></div>
  </section>`;
}
export {
  takeAlong
};
