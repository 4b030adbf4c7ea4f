import { compareFacts as facts, txOptionsCompareSafety as safety } from "../../content/locales.js";
import { LEAST } from "./selection.js";
const clinicRules = {
  safety,
  /** An option that there is. */
  mayHide: (id) => facts.options.some((each) => each.id === id),
  whyStay,
  /** Where the inline forms are drawn. */
  inline: /^\/(methods\/blocks|options\/[^/]+\/cells|next\/actions\/[^/]+\/steps)\/[^/]+$|\/(lead|howToRead|sourcesNote)$/,
  references: facts.references
};
function whyStay(ids) {
  const left = facts.options.filter(({ id }) => !ids.includes(id));
  return left.length < LEAST ? `must leave at least ${LEAST} options` : void 0;
}
export {
  clinicRules
};
