/** The same names come up in judgement after judgement: what is read of them is remembered, up to this many. */
const KEPT = 20_000;

/** A pure function of one text that remembers its answers. */
export function remembered<Value>(read: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const value = read(text);
    if (known.size >= KEPT) known.clear();
    known.set(text, value);
    return value;
  };
}
