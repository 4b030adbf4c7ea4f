import { html, nothing } from "lit";
import { help, subtitle } from "./view.js";
function crisisPanel(view, called) {
  const { title, body, act, unseen } = view.words.crisis;
  return html`<div class="crisis" role="status">
    ${called ? html`<div class="panel">
            ${subtitle(view, title)}
            <p>${body}</p>
            ${help(view)}
            <p>${act}</p>
            <p>${unseen}</p>
          </div>` : nothing}
  </div>`;
}
export {
  crisisPanel
};
