import { DENSITIES, IN_TITLE, weightOf, type Posting, type Slots } from './posting.ts';

/** Places beyond this are all this: nothing follows anything there. */
const LAST_PLACE = 16_383;

/** The places of a gram by text: of each text the first of its entries, of each entry the next of the same text; one more than their index, 0 is none. */
interface Places {
  readonly first: Int32Array;
  readonly next: Int32Array;
  readonly bytes: readonly Uint8Array[];
  /** Of each entry in which of `bytes`, and from where. */
  readonly within: Int32Array;
  readonly from: Int32Array;
}

/** How dense a phrase is in each text: each place where its grams follow each other counts, measured by the text's length as any word is.
 *  @param distances of each gram from the first. */
export function phraseDensities(distances: readonly number[], postings: readonly (readonly Posting[])[], slots: Slots): Float64Array {
  const sizes = postings.map((own) => own.reduce((sum, { texts }) => sum + texts.length, 0));
  const rarest = sizes.indexOf(Math.min(...sizes));
  const others = distances.flatMap((distance, index) => (index === rarest ? [] : [{ distance: distance - (distances[rarest] ?? 0), places: placesOf(postings[index] ?? [], slots) }]));
  const densities = new Float64Array(slots.size);
  eachEntry(postings[rarest] ?? [], slots, (text, density, bytes, from) => {
    if (!others.every(({ places }) => places.first[text] !== 0)) return;
    const count = bytes[from] ?? 0;
    let all = 0;
    let followed = 0;
    for (let at = from + 1; at <= from + count * 2; at += 2) {
      const place = ((bytes[at] ?? 0) << 8) + (bytes[at + 1] ?? 0);
      all += weightOf(place);
      if (others.every(({ distance, places }) => stands(places, text, (place & ~IN_TITLE) + distance))) followed += weightOf(place);
    }
    densities[text] = (densities[text] ?? 0) + (density * followed) / all;
  });
  return densities;
}

/** Calls back for each text of each posting. */
function eachEntry(postings: readonly Posting[], slots: Slots, entry: (text: number, density: number, bytes: Uint8Array, from: number, within: number) => void): void {
  for (const [within, { block, texts, places }] of postings.entries()) {
    const start = slots.of.get(block) ?? 0;
    const bytes = places ?? new Uint8Array(0);
    let from = 0;
    for (let at = 0; at < texts.length; at += 3) {
      entry(start + ((texts[at] ?? 0) << 8) + (texts[at + 1] ?? 0), DENSITIES[texts[at + 2] ?? 0] ?? 0, bytes, from, within);
      from += 1 + 2 * (bytes[from] ?? 0);
    }
  }
}

function placesOf(postings: readonly Posting[], slots: Slots): Places {
  const size = postings.reduce((sum, { texts }) => sum + texts.length / 3, 0);
  const [first, next, within, from] = [new Int32Array(slots.size), new Int32Array(size), new Int32Array(size), new Int32Array(size)];
  let entries = 0;
  eachEntry(postings, slots, (text, _density, _bytes, at, row) => {
    next[entries] = first[text] ?? 0;
    within[entries] = row;
    from[entries] = at;
    first[text] = ++entries;
  });
  return { first, next, within, from, bytes: postings.map(({ places }) => places ?? new Uint8Array(0)) };
}

function stands({ first, next, bytes, within, from }: Places, text: number, place: number): boolean {
  if (place < 0 || place >= LAST_PLACE) return false;
  for (let entry = first[text] ?? 0; entry !== 0; entry = next[entry - 1] ?? 0) {
    const own = bytes[within[entry - 1] ?? 0];
    const start = from[entry - 1] ?? 0;
    const end = start + 2 * (own?.[start] ?? 0);
    for (let at = start + 1; at <= end; at += 2) if ((((own?.[at] ?? 0) << 8) + (own?.[at + 1] ?? 0) & ~IN_TITLE) === place) return true;
  }
  return false;
}
