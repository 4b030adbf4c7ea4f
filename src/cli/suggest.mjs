import { closest, distance } from 'fastest-levenshtein';
import { meantRegion } from '../../demo/snippets/regions.js';

/** ` Did you mean "title"?`, or nothing where no known name is near. */
export function meant(name, known) {
  const near = known.length ? closest(name, known) : '';
  const isNear = near && distance(name, near) <= Math.max(2, Math.floor(name.length / 3));
  return isNear ? ` Did you mean "${near}"?` : '';
}

/** The same for the code of a country, from what was written in its place. */
export function meantCountry(text) {
  const near = meantRegion(text);
  return near ? ` Did you mean "${near}"?` : '';
}
