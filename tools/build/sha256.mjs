import { createHash } from 'node:crypto';

/** In Base64, as policies, `integrity` and the loader's list have it. */
export function sha256(text) {
  return createHash('sha256').update(text).digest('base64');
}
