/** Items by their keys. */
export function byKeys<Item>(items: readonly Item[], keysOf: (item: Item) => readonly string[]): Map<string, Item[]> {
  const found = new Map<string, Item[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const known = found.get(key);
      if (known) known.push(item);
      else found.set(key, [item]);
    }
  }
  return found;
}

/** Finds, among items that have keys, those that share one with a given item, each once: itself too where it is among them. In time that grows with what is
 *  found, not with how many there are. */
export function sharingKeys<Item>(items: readonly Item[], keysOf: (item: Item) => readonly string[]): (item: Item) => Item[] {
  const found = byKeys(items, keysOf);
  return (item) => [...new Set(keysOf(item).flatMap((key) => found.get(key) ?? []))];
}
