/** Finds, among items that have keys, those that share one with a given item, each once: itself too where it is among them. In time that grows with what is
 *  found, not with how many there are. */
export function sharingKeys<Item>(items: readonly Item[], keysOf: (item: Item) => readonly string[]): (item: Item) => Item[] {
  const byKey = new Map<string, Item[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const known = byKey.get(key);
      if (known) known.push(item);
      else byKey.set(key, [item]);
    }
  }
  return (item) => [...new Set(keysOf(item).flatMap((key) => byKey.get(key) ?? []))];
}
