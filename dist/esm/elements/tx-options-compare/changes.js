import { compareFacts as facts } from "../../content/locales.js";
import { INLINE, isSafety, mayHide, whyStay } from "./outline.js";
const changes = {
  isSafety: (pointer) => isSafety(facts, pointer),
  mayHide: (id) => mayHide(facts, id),
  whyStay: (ids) => whyStay(facts, ids),
  inline: INLINE,
  references: facts.references
};
export {
  changes
};
