/** The same names come up in judgement after judgement: what is read of them is remembered, twice as many at most. What nobody asked for while so many others came is forgotten,
 *  and not all at once: a batch of a large graph asks for as many again and again. */
const KEPT = 20_000;

/** A pure function of one text that remembers its answers. */
export const remembered = <Value>(read: (text: string) => Value): ((text: string) => Value) => rememberedBy((text) => text, read);

/** A pure function of items that are equal where their keys are, that remembers its answers. */
export function rememberedBy<Item, Value>(keyOf: (item: Item) => string, read: (item: Item) => Value): (item: Item) => Value {
  let [known, former] = [new Map<string, Value>(), new Map<string, Value>()];
  return (item) => {
    const key = keyOf(item);
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = former.get(key) ?? read(item);
    if (known.size >= KEPT) [known, former] = [new Map<string, Value>(), known];
    known.set(key, value);
    return value;
  };
}
