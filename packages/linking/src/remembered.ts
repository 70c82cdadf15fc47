/** The same names come up in judgement after judgement: what is read of them is remembered, up to this many. */
const KEPT = 20_000;

/** A pure function of one text that remembers its answers. */
export const remembered = <Value>(read: (text: string) => Value): ((text: string) => Value) => rememberedBy((text) => text, read);

/** A pure function of items that are equal where their keys are, that remembers its answers. */
export function rememberedBy<Item, Value>(keyOf: (item: Item) => string, read: (item: Item) => Value): (item: Item) => Value {
  const known = new Map<string, Value>();
  return (item) => {
    const key = keyOf(item);
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = read(item);
    if (known.size >= KEPT) known.clear();
    known.set(key, value);
    return value;
  };
}

/** Pairs that are remembered: some tens of megabytes. */
const PAIRS_KEPT = 200_000;

/** The same of two, whichever stands left: the function gives the same for both. */
export function rememberedPairs<Item, Value>(keyOf: (item: Item) => string, read: (left: Item, right: Item) => Value): (left: Item, right: Item) => Value {
  let known = new Map<string, Map<string, Value>>();
  let count = 0;
  return (left, right) => {
    const [ours, theirs] = [keyOf(left), keyOf(right)];
    const [first, second] = ours < theirs ? [ours, theirs] : [theirs, ours];
    const before = known.get(first)?.get(second);
    if (before !== undefined) return before;
    const value = read(left, right);
    if (++count > PAIRS_KEPT) [known, count] = [new Map(), 1];
    const others = known.get(first) ?? new Map<string, Value>();
    known.set(first, others.set(second, value));
    return value;
  };
}
