/** What somebody meant who misspelled a name. */
import { distance } from 'fastest-levenshtein';

/** The name of the list that is nearest; undefined where none is near enough to say so. */
export function nearest(text, list, most = 3) {
  const [best] = [...list].sort((a, b) => distance(text, a) - distance(text, b));
  // Of two letters, one that differs says nothing.
  return best && distance(text, best) <= Math.min(most, text.length - 2) ? best : undefined;
}

/** As the end of a sentence, or nothing. */
export function meant(text, list) {
  const best = nearest(text, list);
  return best ? ` Did you mean “${best}”?` : '';
}
