/**
 * A key as a part of a JSON pointer (RFC 6901).
 *
 * @param {string} key
 */
export function escapePointer(key) {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}

/**
 * The keys that a JSON pointer is made of, from the outside in.
 *
 * @param {string} pointer
 */
export function segments(pointer) {
  return pointer
    .split('/')
    .slice(1)
    .map((each) => each.replaceAll('~1', '/').replaceAll('~0', '~'));
}
