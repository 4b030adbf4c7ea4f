import { compareFacts as facts } from '../../content/locales.js';
import type { ContentOptions } from '../../shared/laid-over.js';
import { INLINE, isSafety, mayHide, whyStay } from './outline.js';

/** What a clinic may change. */
export const changes: ContentOptions = {
  isSafety: (pointer) => isSafety(facts, pointer),
  mayHide: (id) => mayHide(facts, id),
  whyStay: (ids) => whyStay(facts, ids),
  inline: INLINE,
  references: facts.references,
};
