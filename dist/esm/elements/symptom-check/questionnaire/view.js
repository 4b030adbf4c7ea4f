import { html } from "lit";
import { helpList } from "../../../help/crisis-help.js";
import { heading } from "../../../core/heading.js";
import { inlineView } from "../../../reading/inline-view.js";
import { fill } from "../../../content/fill.js";
import { piecesOf } from "../../../content/inline.js";
import { numberReferences, referenceList } from "../../../reading/references.js";
function title({ settings, scope }, content) {
  return heading(settings.headingLevel, content, `${scope}title`);
}
function subtitle({ settings }, content) {
  return heading(settings.headingLevel + 1, content);
}
function citing({ words, facts }, texts) {
  const numbers = numberReferences(texts);
  const { source, backToText, sources } = words.result;
  const context = {
    referenceNumber: (id) => numbers.get(id) ?? 0,
    glossary: {},
    sourceLabel: source
  };
  return {
    say: (text) => inlineView(text ?? "", context),
    sources: html`<div class="sources">
      <p>${sources}</p>
      ${referenceList(numbers, facts.references, backToText)}
    </div>`
  };
}
function filled(words, values) {
  return piecesOf(words).map((piece) => typeof piece === "string" ? fill(piece, values) : piece);
}
function help({ settings, words }) {
  const { country, directory, language } = settings;
  return helpList(country, directory, words.common.crisis, language);
}
function button(label, press, primary = false) {
  return html`<button type="button" class=${primary ? "primary" : ""} @click=${press}>
    ${label}
  </button>`;
}
export {
  button,
  citing,
  filled,
  help,
  subtitle,
  title
};
