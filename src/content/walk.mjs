import { escapePointer, segments } from '../text/pointer.mjs';

/** Fields that tell about a file and aren't shown as words. */
export const META = ['$schema', 'license', 'published', 'reviewBy', 'review', 'translation'];

/** Calls `visit(text, pointer)` for each string below `node` and builds the same tree of its answers. */
export function mapStrings(node, visit, pointer = '') {
  if (typeof node === 'string') return visit(node, pointer);
  if (Array.isArray(node)) return node.map((item, i) => mapStrings(item, visit, `${pointer}/${i}`));
  if (node && typeof node === 'object') {
    return Object.fromEntries(
      Object.entries(node).map(([key, value]) => [
        key,
        mapStrings(value, visit, `${pointer}/${escapePointer(key)}`),
      ]),
    );
  }
  return node;
}

/** The words of a file, without what tells about the file. */
export function wordsOf(data) {
  return Object.fromEntries(Object.entries(data).filter(([key]) => !META.includes(key)));
}

/** The value that a JSON pointer (RFC 6901) names, or undefined. */
export function atPointer(node, pointer) {
  return segments(pointer).reduce((value, key) => value?.[key], node);
}
