import { compareFacts as facts, txOptionsCompareSafety as safety } from '../../content/locales.js';
import type { ContentOptions } from '../../words/laid-over.js';
import { LEAST } from './selection.js';

/** What a clinic may change or leave out. */
export const clinicRules: ContentOptions = {
  safety,
  /** An option that there is. */
  mayHide: (id) => facts.options.some((each) => each.id === id),
  whyStay,
  /** Where the inline forms are drawn. */
  inline:
    /^\/(methods\/blocks|options\/[^/]+\/cells|next\/actions\/[^/]+\/steps)\/[^/]+$|\/(lead|howToRead|sourcesNote)$/,
  references: facts.references,
};

/** Fewer than two options are nothing to compare. */
function whyStay(ids: readonly string[]): string | undefined {
  const left = facts.options.filter(({ id }) => !ids.includes(id));
  return left.length < LEAST ? `must leave at least ${LEAST} options` : undefined;
}
