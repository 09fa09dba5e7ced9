/**
 * The items under their keys, in the order in which the keys first appear. Does what `Map.groupBy` does, which
 * Chrome and Edge 109, Firefox 115 and Safari 16 lack.
 */
export function groupByKey<Key, Item>(
  items: Iterable<Item>,
  getKey: (item: Item) => Key,
): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = getKey(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
