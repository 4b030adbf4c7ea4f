import { explainerFacts as facts } from '../../content/locales.js';
import type { ContentOptions } from '../../shared/laid-over.js';
import { INLINE, isSafety, mayHide } from './outline.js';

/** What a clinic may change. */
export const changes: ContentOptions = {
  isSafety: (pointer) => isSafety(facts.sections, pointer),
  mayHide: (id) => mayHide(facts.sections, id),
  inline: INLINE,
  references: facts.references,
};
