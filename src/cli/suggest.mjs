import { nearest } from '../text/near.mjs';
import { meantRegion } from '../snippets/regions.js';

/** ` Did you mean "title"?`, or nothing where no known name is near. */
export function meant(name, known) {
  const near = nearest(name, known);
  return near ? ` Did you mean "${near}"?` : '';
}

/** The same for the code of a country, from what was written in its place. */
export function meantCountry(text) {
  const near = meantRegion(text);
  return near ? ` Did you mean "${near}"?` : '';
}
