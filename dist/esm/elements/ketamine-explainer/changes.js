import { explainerFacts as facts } from "../../content/locales.js";
import { INLINE, isSafety, mayHide } from "./outline.js";
const changes = {
  isSafety: (pointer) => isSafety(facts.sections, pointer),
  mayHide: (id) => mayHide(facts.sections, id),
  inline: INLINE,
  references: facts.references
};
export {
  changes
};
