import type { ContentOptions } from '../../shared/laid-over.js';

/** What a clinic may change: all words but crisis help. */
export const changes: ContentOptions = {
  isSafety: (pointer) => pointer.startsWith('/common/crisis'),
};
