/** The words that a model knows, found wherever they stand in a text, overlapping ones too. */
export interface Lexicon {
  /** Calls `found` for each word between places of `units`, by its first place, shorter ones first; `row` is the word's in the tables. */
  eachIn(units: Uint16Array, found: (first: number, after: number, row: number) => void): void;
}

/** Words longer than this are none, in training as here. */
const LONGEST_WORD = 8;
const NONE = -1;
/** Rows are less than this: one shares a cell with a code unit. */
const MOST_ROWS = 0xffff;

/** A trie in open addressing over a flat array, a node being its slot: a hundred thousand words in 4 MB and a tenth of a second.
 *  `words` have no character beyond the basic plane; a word given twice has the later row; `nodes` is at least how many the trie may come to have.
 *  @throws RangeError where a row is beyond `MOST_ROWS`. */
export function lexiconOf(words: Iterable<readonly [word: string, row: number]>, nodes: number): Lexicon {
  const trie = emptyTrie(2 ** Math.ceil(Math.log2(nodes * 2 + 16)));
  for (const [word, row] of words) {
    // None is looked for, and a slot that is not free would be looked for without end where long ones had filled the trie.
    if (word.length > LONGEST_WORD) continue;
    let node = 0;
    if (row >= MOST_ROWS) throw new RangeError(`row ${String(row)} is beyond ${String(MOST_ROWS)}`);
    for (let i = 0; i < word.length; i++) node = grown(trie, node, word.charCodeAt(i));
    trie.slots[2 * node + 1] = ((trie.slots[2 * node + 1] as number) & UNIT) | (row + 1);
  }
  return { eachIn: (units, found) => { visit(trie, units, found); } };
}

/** The upper half of a slot's second number. */
const UNIT = 0xffff0000 | 0;

interface Trie {
  /** One less than the number of slots, which is a power of two; slot 0 is the root. */
  readonly mask: number;
  /** Two numbers a slot, beside each other since memory is what a lookup waits for: its parent, and its code unit above one more than its
   *  word's row, 0 where no word ends. */
  readonly slots: Int32Array;
}

function emptyTrie(slots: number): Trie {
  const trie = { mask: slots - 1, slots: new Int32Array(2 * slots) };
  for (let slot = 0; slot < slots; slot++) trie.slots[2 * slot] = NONE;
  return trie;
}

/** The slot of a node's child, or the free one where it would stand. */
function slotOf({ mask, slots }: Trie, parent: number, unit: number): number {
  let slot = (Math.imul(parent, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b)) >>> 0;
  slot = (slot ^ (slot >>> 15)) & mask;
  while (slot === 0 || (slots[2 * slot] !== NONE && (slots[2 * slot] !== parent || (slots[2 * slot + 1] as number) >>> 16 !== unit))) slot = (slot + 1) & mask;
  return slot;
}

function grown(trie: Trie, parent: number, unit: number): number {
  const { slots } = trie;
  const slot = slotOf(trie, parent, unit);
  if (slots[2 * slot] === NONE) slots[2 * slot + 1] = unit << 16;
  slots[2 * slot] = parent;
  return slot;
}

function visit(trie: Trie, units: Uint16Array, found: (first: number, after: number, row: number) => void): void {
  for (let first = 0; first < units.length; first++) {
    const limit = Math.min(units.length, first + LONGEST_WORD);
    let node = 0;
    for (let at = first; at < limit; at++) {
      node = slotOf(trie, node, units[at] as number);
      if (trie.slots[2 * node] === NONE) break;
      const row = ((trie.slots[2 * node + 1] as number) & MOST_ROWS) - 1;
      if (row !== NONE) found(first, at + 1, row);
    }
  }
}
