/** Countries as people write them: as the widgets read them, and what else may have been meant. */
import { readRegion, served } from '../generated/snippets/read-region.js';

export { readRegion, served };

/** Languages that are taken for countries. No widget reads them so: they are no more than a hint. */
export const MEANT_REGIONS = { DA: 'DK', HE: 'IL', JA: 'JP', KO: 'KR', SP: 'ES' };

/** The code of the country that somebody meant; undefined where nothing tells. */
export function meantRegion(text) {
  const code = readRegion(text)?.code ?? MEANT_REGIONS[text.trim().toUpperCase()];
  return served.includes(code) ? code : undefined;
}
