import { html, nothing } from "lit";
import { anew } from "../core/anew.js";
function numberReferences(allWords) {
  return numberIds(citedIn([...allWords]));
}
function numberIds(ids) {
  const numbers = /* @__PURE__ */ new Map();
  for (const id of ids) if (!numbers.has(id)) numbers.set(id, numbers.size + 1);
  return numbers;
}
function* citedIn(words) {
  if (typeof words !== "object" || !words) return;
  if ("cite" in words) yield* words.cite;
  else for (const each of Object.values(words)) yield* citedIn(each);
}
function referenceList(numbers, references, backLabel, beside = false) {
  const entry = (id) => {
    const reference = references[id];
    return reference && anew(
      html`<li id="ref-${id}" tabindex="-1">
          ${line(reference)}${links(reference, beside)}
          <a class="back" href="#cite-${id}" data-back=${id}>${backLabel}</a>
        </li>`,
      id
    );
  };
  return html`<ol class="references" part="references">
    ${[...numbers.keys()].map(entry)}
  </ol>`;
}
function line({ authors, title, source }) {
  return [authors, title, source].filter(Boolean).map((part) => `${String(part).replace(/\.$/, "")}. `).join("");
}
function links({ doi, pmid, url }, beside) {
  const link = (href, text) => html`<a href=${href} rel="noopener noreferrer" target=${beside ? "_blank" : nothing}>${text}</a
      >. `;
  return [
    doi && link(`https://doi.org/${doi}`, `doi:${doi}`),
    pmid && link(`https://pubmed.ncbi.nlm.nih.gov/${pmid}/`, `PubMed ${pmid}`),
    url && link(url, url.replace(/^https:\/\//, ""))
  ];
}
export {
  citedIn,
  numberIds,
  numberReferences,
  referenceList
};
