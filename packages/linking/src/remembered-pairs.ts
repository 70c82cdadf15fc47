/** Pairs that are remembered at the most; the table is then half to three quarters full, at 9 bytes a place: 19 MB. */
const KEPT = 1_500_000;

interface Table { readonly pairs: Float64Array; readonly values: Uint8Array }

const tableOf = (places: number): Table => ({ pairs: new Float64Array(places), values: new Uint8Array(places) });

/** A pure function of two texts whose answer is a number from 0 to 255, the same whichever stands left, that remembers its answers. As people come to be in the news, names that were
 *  compared are compared again and again; in a Map of Maps, as many pairs would take a hundred bytes each, and the collector's time. */
export function rememberedPairs(read: (left: string, right: string) => number): (left: string, right: string) => number {
  const numbers = new Map<string, number>();
  let table = tableOf(1 << 12);
  let count = 0;
  const numberOf = (text: string): number => {
    const known = numbers.get(text) ?? numbers.size + 1;
    numbers.set(text, known);
    return known;
  };
  return (left, right) => {
    const [one, other] = [numberOf(left), numberOf(right)];
    const pair = Math.min(one, other) * 0x4000000 + Math.max(one, other);
    const place = placeOf(pair, table);
    if (table.pairs[place] === pair) return table.values[place] ?? 0;
    const value = read(left, right);
    if (count >= KEPT) {
      numbers.clear();
      [table, count] = [tableOf(1 << 12), 0];
      return value;
    }
    [table.pairs[place], table.values[place]] = [pair, value];
    if (++count * 4 > table.pairs.length * 3) table = grown(table);
    return value;
  };
}

/** Where a pair stands, or is to stand: from its own place on, the first that is its or free. */
function placeOf(pair: number, { pairs }: Table): number {
  const mask = pairs.length - 1;
  let place = (Math.imul(Math.floor(pair / 0x4000000), 0x9e3779b1) ^ Math.imul(pair % 0x4000000, 0x85ebca6b)) >>> 7 & mask;
  while (pairs[place] !== 0 && pairs[place] !== pair) place = (place + 1) & mask;
  return place;
}

function grown({ pairs, values }: Table): Table {
  const larger = tableOf(pairs.length * 2);
  pairs.forEach((pair, index) => {
    if (pair === 0) return;
    const place = placeOf(pair, larger);
    [larger.pairs[place], larger.values[place]] = [pair, values[index] ?? 0];
  });
  return larger;
}
