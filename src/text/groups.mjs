/**
 * The members of a list by a key, keys in the order in which they come. `Map.groupBy` is newer than the oldest
 * Node that this runs on.
 *
 * @template Item
 * @param {readonly Item[]} list
 * @param {(item: Item) => string} keyOf
 * @returns {Map<string, Item[]>}
 */
export function groupBy(list, keyOf) {
  const groups = new Map();
  for (const each of list) {
    const key = keyOf(each);
    if (!groups.has(key)) groups.set(key, []);
    groups.get(key).push(each);
  }
  return groups;
}
