/** Pairs that are remembered at the most; the table is then half to three quarters full, at 9 bytes a place: 19 MB. */
const KEPT = 1_500_000;

interface Table { readonly pairs: Float64Array; readonly values: Uint8Array }

const tableOf = (places: number): Table => ({ pairs: new Float64Array(places), values: new Uint8Array(places) });

/** What is read of any two of some texts, by their places in the list. */
type ReadPair = (left: number, right: number) => number;

/** A pure function of two texts whose answer is a number from 0 to 255, the same whichever stands left, that remembers its answers. As people come to be in the news, names that were
 *  compared are compared again and again; in a Map of Maps, as many pairs would take a hundred bytes each, and the collector's time. `among` looks each of many texts up once. */
export function rememberedPairs(read: (left: string, right: string) => number): { of(left: string, right: string): number; among(texts: readonly string[]): ReadPair } {
  const numbers = new Map<string, number>();
  // Numbers are given once, so that those that a caller holds stay right when all is forgotten.
  let [table, count, last] = [tableOf(1 << 12), 0, 0];
  const numberOf = (text: string): number => {
    const known = numbers.get(text);
    if (known !== undefined) return known;
    numbers.set(text, ++last);
    return last;
  };
  const keep = (place: number, pair: number, value: number): number => {
    if (count >= KEPT) {
      numbers.clear();
      [table, count] = [tableOf(1 << 12), 0];
      return value;
    }
    [table.pairs[place], table.values[place]] = [pair, value];
    if (++count * 4 > table.pairs.length * 3) table = grown(table);
    return value;
  };
  const of = (left: string, right: string, one: number, other: number): number => {
    const pair = one < other ? one * 0x4000000 + other : other * 0x4000000 + one;
    const place = placeOf(pair, table);
    return table.pairs[place] === pair ? table.values[place] ?? 0 : keep(place, pair, read(left, right));
  };
  return {
    of: (left, right) => of(left, right, numberOf(left), numberOf(right)),
    among(texts) {
      const own = texts.map(numberOf);
      return (left, right) => of(texts[left] ?? '', texts[right] ?? '', own[left] ?? 0, own[right] ?? 0);
    },
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
