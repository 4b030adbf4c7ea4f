/** The only exceptions to the rules on words, each with its reason. */

/** Digits and spelled-out numbers that may stand in a sentence. */
export const NUMBERS = [
  {
    file: 'crisis-banner',
    pointer: /^\/exit\//,
    reason: 'Counts presses of a key; it is no clinical number.',
  },
  {
    file: 'ketamine-explainer',
    pointer: /^\/sections\/trd\/blocks\/steps$/,
    reason: '"The third or fourth" medicine is a place in a row; the shares come from facts.',
  },
];

/** Words that one language may have alone. */
export const ONE_LANGUAGE = [
  // How an English reader says a term; Spanish is said as it is written.
  /^glossary#\/terms\/[^/]+\/say$/,
];

/**
 * Files of published wording, letter by letter: the rules on how we word things don't apply, for a
 * changed item would no longer be the validated one.
 */
export const VERBATIM = ['instruments'];
