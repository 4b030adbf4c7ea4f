import { html } from "lit";
import { anew } from "../core/anew.js";
import { piecesOf } from "../content/inline.js";
function inlineContext({ glossary, ui }, numbers) {
  return {
    glossary,
    referenceNumber: (id) => numbers.get(id) ?? 0,
    sourceLabel: ui.source
  };
}
function inlineView(words, context) {
  if (typeof words === "string") return words;
  return piecesOf(words).map((piece) => {
    if (typeof piece === "string") return piece;
    return "cite" in piece ? citations(piece.cite, context) : term(piece.term, piece.text, context);
  });
}
function citations(ids, { referenceNumber, sourceLabel }) {
  return ids.map((id, index) => {
    const number = referenceNumber(id);
    const link = anew(
      html`<a
        class="cite"
        part="citation"
        href="#ref-${id}"
        data-ref=${id}
        aria-label="${sourceLabel} ${number}"
        >${number}</a
      >`,
      id,
      number
    );
    return index ? [" ", link] : link;
  });
}
function term(id, text, { glossary }) {
  const entry = glossary[id];
  if (!entry) return text;
  return html`<span class="term"
    ><button type="button" aria-expanded="false" part="term">${text ?? entry.term}</button
    ><span class="definition" part="definition"
      ><b>${entry.term}:</b> ${entry.definition}</span
    ></span
  >`;
}
export {
  citations,
  inlineContext,
  inlineView
};
