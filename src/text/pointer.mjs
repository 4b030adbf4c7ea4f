/**
 * A key as a part of a JSON pointer (RFC 6901).
 *
 * @param {string} key
 */
export function escapePointer(key) {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}
