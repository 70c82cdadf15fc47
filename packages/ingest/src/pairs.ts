/** Pairs of a fresh item and a known one that share a key, each once; `known` may hold the fresh ones, none is paired with itself. */
export function pairsByKey<Item extends { readonly id: string }>(fresh: readonly Item[], known: readonly Item[], keysOf: (item: Item) => readonly string[]): readonly (readonly [Item, Item])[] {
  const byKey = new Map<string, Item[]>();
  for (const item of known) for (const key of keysOf(item)) byKey.set(key, [...(byKey.get(key) ?? []), item]);
  const pairs = new Map<string, readonly [Item, Item]>();
  for (const item of fresh) {
    for (const other of keysOf(item).flatMap((key) => byKey.get(key) ?? [])) {
      const [left, right] = item.id < other.id ? [item, other] : [other, item];
      if (left.id !== right.id) pairs.set(`${left.id}\n${right.id}`, [left, right]);
    }
  }
  return [...pairs.values()];
}
