/** What somebody meant who misspelled a name: the same for the command line, the content and the site. */
import { distance } from 'fastest-levenshtein';

/**
 * The name of the list that is nearest; undefined where none is near enough to say so.
 *
 * @param {string} text
 * @param {readonly string[]} known
 * @param {number} most letters that may differ: a third of the text and two at least, unless given
 */
export function nearest(text, known, most = Math.max(2, Math.floor(text.length / 3))) {
  const [best] = [...known].sort((a, b) => distance(text, a) - distance(text, b));
  // Of two letters, one that differs says nothing.
  return best && distance(text, best) <= Math.min(most, text.length - 2) ? best : undefined;
}
