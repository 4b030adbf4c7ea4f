/** Puts `own` where `old` stands in a built file. @throws {Error} Where it stands in no place, or in several. */
export function swap(name, text, old, own) {
  const parts = text.split(old);
  if (parts.length !== 2)
    throw new Error(`${name}: found ${parts.length - 1} places for ${old}, expected one`);
  return parts.join(own);
}
