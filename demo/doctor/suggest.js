import { nearest } from '../../src/text/near.mjs';

/** ` Did you mean “top”?` as the end of a sentence, or nothing. */
export function meant(text, list) {
  const best = nearest(text, list, 3);
  return best ? ` Did you mean “${best}”?` : '';
}
