import { html, nothing } from "lit";
import { anew } from "../../../core/anew.js";
import { button, subtitle } from "./view.js";
function takeAlong(view, about) {
  const { words, settings, actions, status } = view;
  const { take } = words;
  const { share, sheet } = settings;
  return html`<section class="take">
    ${subtitle(view, take.title)}
    <p>${take.intro}</p>
    <p class="note">${about}</p>
    <div class="buttons">
      ${button(take.print, () => actions.print())} ${button(take.copy, () => actions.copy())}
      ${button(take.text, () => actions.save("text"))}
      ${button(take.response, () => actions.save("response"))}
      ${button(take.observations, () => actions.save("observations"))}
    </div>
    ${sheet ? html`<p>${take.sheet}</p>
            <div class="buttons">
              ${button(take.printBoth, () => actions.print(sheet))}
              ${button(take.copyBoth, () => actions.copy(sheet))}
              ${button(take.textBoth, () => actions.save("text", sheet))}
            </div>` : nothing}
    ${share ? html`<p>${share.note} ${take.share}</p>
            <div class="buttons">${button(share.label, actions.share)}</div>` : nothing}
    <p class="status" role="status">${anew(status, status)}</p>
    <div class="buttons">${button(take.again, actions.over)} <span>${take.againNote}</span></div>
  </section>`;
}
export {
  takeAlong
};
