/** The hashes of built files, as pages and the loader have them. */
import { createHash } from 'node:crypto';

/** As the `integrity` attribute has it. */
export const integrityOf = (text) => `sha384-${digest('sha384', text)}`;

/** As the loader has that of a part: SHA-256 in Base64 without its closing `=`. */
export const partHash = (text) => digest('sha256', text).replace('=', '');

function digest(algorithm, text) {
  return createHash(algorithm).update(text).digest('base64');
}
