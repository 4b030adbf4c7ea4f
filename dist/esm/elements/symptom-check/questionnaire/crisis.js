import { html, nothing } from "lit";
import { help, subtitle } from "./view.js";
function crisisPanel(view, called) {
  const { title, body, act, safer, unseen, goOn } = view.words.crisis;
  const finished = view.session.step.kind === "result";
  return html`<div class="crisis">
    ${called ? html`<div class="panel">
            ${subtitle(view, title)}
            <p>${body}</p>
            ${help(view)}
            <p>${act}</p>
            <p>${safer}</p>
            <p>${unseen} ${finished ? nothing : goOn}</p>
          </div>` : nothing}
  </div>`;
}
export {
  crisisPanel
};
