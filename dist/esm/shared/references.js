import { html } from "lit";
import { piecesOf } from "./inline.js";
function numberReferences(allWords) {
  const numbers = /* @__PURE__ */ new Map();
  for (const words of allWords) {
    for (const piece of words ? piecesOf(words) : []) {
      if (typeof piece === "string" || !("cite" in piece)) continue;
      for (const id of piece.cite) if (!numbers.has(id)) numbers.set(id, numbers.size + 1);
    }
  }
  return numbers;
}
function referenceList(numbers, references, backLabel) {
  const entry = (id) => {
    const reference = references[id];
    return reference && html`<li id="ref-${id}" tabindex="-1">
        ${line(reference)} ${links(reference)}
        <a class="back" href="#cite-${id}" data-back=${id}>${backLabel}</a>
      </li>`;
  };
  return html`<ol class="references" part="references">
    ${[...numbers.keys()].map(entry)}
  </ol>`;
}
function line({ authors, title, source }) {
  return [authors, title, source].filter(Boolean).map((part) => `${String(part).replace(/\.$/, "")}.`).join(" ");
}
function links({ doi, pmid, url }) {
  const link = (href, text) => html`<a href=${href} rel="noreferrer">${text}</a> `;
  return [
    doi && link(`https://doi.org/${doi}`, `doi:${doi}`),
    pmid && link(`https://pubmed.ncbi.nlm.nih.gov/${pmid}/`, `PubMed ${pmid}`),
    url && link(url, url.replace(/^https:\/\//, ""))
  ];
}
export {
  numberReferences,
  referenceList
};
