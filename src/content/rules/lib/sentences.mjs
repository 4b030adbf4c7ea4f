/** Plain words, as `plainer` makes them, in sentences and words. */

/** Splits plain words into sentences; a label without an end mark is one, "a U.S. line" no two. */
export function sentencesOf(plain) {
  return plain.split(/(?<=[.!?…]["”’)]*)\s+(?!\p{Ll})/u).filter((each) => /\p{L}/u.test(each));
}

export function wordsIn(plain) {
  return plain.match(/[\p{L}\p{N}](?:[\p{L}\p{N}’'.,-]*[\p{L}\p{N}])?/gu) ?? [];
}
