import { DENSITIES, IN_TITLE, weightOf, type Dense, type Posting, type Slots } from './posting.ts';

/** Places beyond this are all this: nothing follows anything there. */
const LAST_PLACE = 16_383;

/** The places of a gram by text: of each text the first of its entries, of each entry the next of the same text; one more than their index, 0 is none. */
interface Places {
  readonly distance: number;
  readonly first: Int32Array;
  readonly next: Int32Array;
  readonly bytes: readonly Uint8Array[];
  /** Of each entry in which of `bytes`, and from where. */
  readonly within: Int32Array;
  readonly from: Int32Array;
}

/** How dense a phrase is in each text: each place where its grams follow each other counts, measured by the text's length as any word is.
 *  @param distances of each gram from the first. */
export function phraseDensities(distances: readonly number[], postings: readonly (readonly Posting[])[], slots: Slots): Dense {
  const sizes = postings.map((own) => own.reduce((sum, { texts }) => sum + texts.length, 0));
  const rarest = sizes.indexOf(Math.min(...sizes));
  const others = distances.map((_, index) => index).filter((index) => index !== rarest).sort((a, b) => (sizes[a] ?? 0) - (sizes[b] ?? 0));
  // Of the common grams only what stands where the rare ones do is looked at.
  let wanted = textsOf(postings[rarest] ?? [], slots);
  const places = others.map((index) => {
    const own = placesOf(postings[index] ?? [], slots, wanted, (distances[index] ?? 0) - (distances[rarest] ?? 0));
    wanted = own.first;
    return own;
  });
  const densities = new Float64Array(slots.size);
  const found = new Int32Array((sizes[rarest] ?? 0) / 3);
  let count = 0;
  const following = openFollowing(places);
  eachEntry(postings[rarest] ?? [], slots, (text, density, bytes, from) => {
    if (wanted[text] === 0) return;
    const more = density * following(text, bytes, from);
    if (more > 0 && densities[text] === 0) found[count++] = text;
    densities[text] = (densities[text] ?? 0) + more;
  });
  return { slots: found.subarray(0, count), densities };
}

/** Of the places of an entry, as they count, the part that all other grams follow. */
function openFollowing(others: readonly Places[]): (text: number, bytes: Uint8Array, from: number) => number {
  const left = new Int32Array(255);
  // Whose turn it was when a place was last met: nothing has to be wiped between texts.
  const met = new Int32Array(LAST_PLACE);
  let turn = 0;
  return (text, bytes, from) => {
    let count = 0;
    let all = 0;
    for (let at = from + 1, end = from + 2 * (bytes[from] ?? 0); at <= end; at += 2) {
      const place = ((bytes[at] ?? 0) << 8) + (bytes[at + 1] ?? 0);
      all += weightOf(place);
      left[count++] = place;
    }
    for (const other of others) {
      if (count === 0) return 0;
      meet(other, text, met, ++turn);
      let kept = 0;
      for (let index = 0; index < count; index++) {
        const place = left[index] ?? 0;
        if (met[(place & ~IN_TITLE) + other.distance] === turn) left[kept++] = place;
      }
      count = kept;
    }
    let followed = 0;
    for (let index = 0; index < count; index++) followed += weightOf(left[index] ?? 0);
    return followed / all;
  };
}

/** Notes all places of a text. What stands at the last that Postgres keeps follows nothing. */
function meet({ first, next, bytes, within, from }: Places, text: number, met: Int32Array, turn: number): void {
  for (let entry = first[text] ?? 0; entry !== 0; entry = next[entry - 1] ?? 0) {
    const own = bytes[within[entry - 1] ?? 0] ?? NOTHING;
    const start = from[entry - 1] ?? 0;
    for (let at = start + 1, end = start + 2 * (own[start] ?? 0); at <= end; at += 2) met[((own[at] ?? 0) << 8) + (own[at + 1] ?? 0) & ~IN_TITLE] = turn;
  }
}

const NOTHING = new Uint8Array(0);

/** Calls back for each text of each posting. */
function eachEntry(postings: readonly Posting[], slots: Slots, entry: (text: number, density: number, bytes: Uint8Array, from: number, within: number) => void): void {
  for (const [within, { block, texts, places }] of postings.entries()) {
    const start = slots.of.get(block) ?? 0;
    const bytes = places ?? NOTHING;
    let from = 0;
    for (let at = 0; at < texts.length; at += 3) {
      entry(start + ((texts[at] ?? 0) << 8) + (texts[at + 1] ?? 0), DENSITIES[texts[at + 2] ?? 0] ?? 0, bytes, from, within);
      from += 1 + 2 * (bytes[from] ?? 0);
    }
  }
}

/** Which texts have a gram. */
function textsOf(postings: readonly Posting[], slots: Slots): Uint8Array | Int32Array {
  const found = new Uint8Array(slots.size);
  for (const { block, texts } of postings) {
    const start = slots.of.get(block) ?? 0;
    for (let at = 0; at < texts.length; at += 3) found[start + ((texts[at] ?? 0) << 8) + (texts[at + 1] ?? 0)] = 1;
  }
  return found;
}

function placesOf(postings: readonly Posting[], slots: Slots, wanted: Uint8Array | Int32Array, distance: number): Places {
  const size = postings.reduce((sum, { texts }) => sum + texts.length / 3, 0);
  const [first, next, within, from] = [new Int32Array(slots.size), new Int32Array(size), new Int32Array(size), new Int32Array(size)];
  let entries = 0;
  eachEntry(postings, slots, (text, _density, _bytes, at, row) => {
    if (wanted[text] === 0) return;
    next[entries] = first[text] ?? 0;
    within[entries] = row;
    from[entries] = at;
    first[text] = ++entries;
  });
  return { distance, first, next, within, from, bytes: postings.map(({ places }) => places ?? NOTHING) };
}
