import { memberOf } from './characters.ts';

/** Words by their code units, so that the longest at a place of a text is found in one walk, however many there are. */
export interface WordTree<Value> {
  /** The longest word that begins at `start`, and ends at `limit` at the latest. */
  at(text: string, start: number, limit?: number): Found<Value> | undefined;
}

/** Words that are looked for from their ends, in the words before a place. */
export interface EndTree<Value> {
  /** The longest word that ends at `end` and has at most `most` code units. */
  before(text: string, end: number, most?: number): { readonly start: number; readonly value: Value } | undefined;
}

export interface Found<Value> {
  readonly end: number;
  readonly value: Value;
}

/** The nodes of a tree are numbered from 0, its root; its branches stand in one table of numbers, so that a step is a look or two at it. Maps of
 *  maps cost several times as much. */
interface Branches<Value> {
  /** By node: the word that ends there. */
  readonly values: readonly (Value | undefined)[];
  /** Whether a code unit leads anywhere from the root: at most places of a text none does. */
  begins(code: number): boolean;
  /** The node that a code unit leads to; the root, to which nothing leads, where there is none. */
  step(node: number, code: number): number;
}

const ROOT = 0;
/** Of a tree: a branch's node and code unit share a number, its key. */
const MOST_NODES = 2 ** 16;
/** Places of the smallest table. A branch takes two numbers, its key and the node that it leads to, beside each other: memory is what a look waits for. */
const FEWEST = 16;
/** Numbers of the table for each branch, at least: every other place is free, so that a branch is nearly always found where it is looked for first. */
const SPARE = 4;

/** @throws RangeError where the words make more nodes than `MOST_NODES`. */
function branchesOf<Value>(words: readonly (readonly [string, Value])[], codeAt: (word: string, index: number) => number): Branches<Value> {
  const values: (Value | undefined)[] = [undefined];
  let table = new Int32Array(2 * FEWEST);
  for (const [word, value] of words) {
    let node = ROOT;
    for (let index = 0; index < word.length; index++) {
      const key = keyOf(node, codeAt(word, index));
      node = table[placeOf(table, key) + 1] ?? ROOT;
      if (node !== ROOT) continue;
      node = values.push(undefined) - 1;
      if (node > table.length / SPARE) table = doubled(table);
      add(table, key, node);
    }
    values[node] = value;
  }
  if (values.length > MOST_NODES) throw new RangeError(`a tree of ${String(values.length)} nodes`);
  const begins = memberOf(words.flatMap(([word]) => (word === '' ? [] : [codeAt(word, 0)])));
  const branches = table;
  return { values, begins, step: (node, code) => branches[placeOf(branches, keyOf(node, code)) + 1] ?? ROOT };
}

const keyOf = (node: number, code: number): number => (node << 16) | code;

/** Where a key stands, or would; the length of the table is a power of two. */
function placeOf(table: Int32Array, key: number): number {
  let place = (Math.imul(key, 0x9e3779b1) >>> (Math.clz32(table.length) + 1)) & ~1;
  while (table[place + 1] !== ROOT && table[place] !== key) place = (place + 2) & (table.length - 1);
  return place;
}

function add(table: Int32Array, key: number, node: number): void {
  const place = placeOf(table, key);
  table[place] = key;
  table[place + 1] = node;
}

function doubled(table: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(2 * table.length);
  for (let place = 0; place < table.length; place += 2) if (table[place + 1] !== ROOT) add(larger, table[place] as number, table[place + 1] as number);
  return larger;
}

/** Of a word that is given twice the later value counts. */
export function wordTree<Value>(entries: Iterable<readonly [string, Value]>): WordTree<Value> {
  const { values, begins, step } = branchesOf([...entries], (word, index) => word.charCodeAt(index));
  return {
    at: (text, start, limit = text.length) => {
      if (!begins(text.charCodeAt(start))) return undefined;
      let found: Value | undefined;
      let end = start;
      let node = ROOT;
      for (let at = start; at < limit; at++) {
        node = step(node, text.charCodeAt(at));
        if (node === ROOT) break;
        const value = values[node];
        if (value !== undefined) [found, end] = [value, at + 1];
      }
      return found === undefined ? undefined : { end, value: found };
    },
  };
}

export function endTree<Value>(entries: Iterable<readonly [string, Value]>): EndTree<Value> {
  const { values, begins, step } = branchesOf([...entries], (word, index) => word.charCodeAt(word.length - 1 - index));
  return {
    before: (text, end, most = end) => {
      if (!begins(text.charCodeAt(end - 1))) return undefined;
      let found: Value | undefined;
      let start = end;
      let node = ROOT;
      for (let at = end - 1; at >= 0 && end - at <= most; at--) {
        node = step(node, text.charCodeAt(at));
        if (node === ROOT) break;
        const value = values[node];
        if (value !== undefined) [found, start] = [value, at];
      }
      return found === undefined ? undefined : { start, value: found };
    },
  };
}

/** A list as entries of a tree that is only asked whether a word is there. */
export const listEntries = (words: Iterable<string>): (readonly [string, true])[] => Array.from(words, (word) => [word, true] as const);
