import { html, nothing } from "lit";
import { sheetView } from "../../../visit/visit-sheet.js";
function paperView(summary, sheet) {
  if (!summary) return nothing;
  const { title, facts, answers, flag, total } = summary;
  const stands = (text) => text === flag || text.startsWith(total);
  return html`<div class="paper" aria-hidden="true">
    <b>${title}</b>
    ${facts.map((text) => html`<p class=${stands(text) ? "stands-out" : nothing}>${text}</p>`)}
    ${answers.map((text) => {
    const [item, answer] = text.split("\n");
    return html`<p>${item} <b>${answer}</b></p>`;
  })}
    ${sheet ? sheetView(sheet) : nothing}
  </div>`;
}
export {
  paperView
};
