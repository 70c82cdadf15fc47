/** Items with sticky patterns in groups, each behind one pattern that fits wherever one of its items does: where nothing stands, a few looks
 *  tell so instead of one for every item. */
export type Sieve<Item> = readonly { readonly any: RegExp; readonly items: readonly Item[] }[];

/** Items of a group. */
const SIZE = 6;

/** The groups keep the order of the items; the patterns of one have the same flags. */
export function sieveOf<Item extends { readonly pattern: RegExp }>(items: readonly Item[]): Sieve<Item> {
  const groups: Item[][] = [];
  for (const item of items) {
    const last = groups.at(-1);
    if (last && last.length < SIZE && last[0]?.pattern.flags === item.pattern.flags) last.push(item);
    else groups.push([item]);
  }
  return groups.map((group) => ({ any: new RegExp(group.map(({ pattern }) => `(?:${bare(pattern.source)})`).join('|'), group[0]?.pattern.flags), items: group }));
}

/** A pattern that captures nothing; what refers back to a capture becomes whatever may stand there, so that it fits at least as often. */
const bare = (source: string): string => source.replace(/\(\?<[A-Za-z]\w*>/gu, '(?:').replace(/\\k<\w+>/gu, '[^]*?');

/** The items of the groups that fit at a place, and perhaps do themselves. */
export function sifted<Item>(sieve: Sieve<Item>, text: string, at: number): readonly Item[] {
  const found: Item[] = [];
  for (const { any, items } of sieve) {
    any.lastIndex = at;
    if (any.test(text)) found.push(...items);
  }
  return found;
}
