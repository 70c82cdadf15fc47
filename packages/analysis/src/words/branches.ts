import { memberOf } from './characters.ts';

/** The nodes of a tree are numbered from 0, its root. */
export interface Branches<Value> {
  /** By node: the word that ends there. */
  readonly values: readonly (Value | undefined)[];
  /** Whether a code unit leads anywhere from the root: at most places of a text none does. */
  begins(code: number): boolean;
  /** The node that a code unit leads to; the root, to which nothing leads, where there is none. */
  step(node: number, code: number): number;
}

type Words<Value> = readonly (readonly [string, Value])[];
type CodeAt = (word: string, index: number) => number;

export const ROOT = 0;

/** Branches stand in one table of numbers, so that a step is a look or two at it: maps cost several times as much, and hold only trees that
 *  are too large for one, of the names of an article that is a list. */
export const branchesOf = <Value>(words: Words<Value>, codeAt: CodeAt): Branches<Value> => inTable(words, codeAt) ?? inMap(words, codeAt);

/** Of a tree in a table: a branch's node and code unit share a number, its key. */
const MOST_NODES = 2 ** 16;
/** Places of the smallest table. A branch takes two numbers, its key and the node that it leads to, beside each other: memory is what a look waits for. */
const FEWEST = 16;
/** Numbers of the table for each branch, at least: every other place is free, so that a branch is nearly always found where it is looked for first. */
const SPARE = 4;

/** Undefined where the words make more nodes than `MOST_NODES`. */
function inTable<Value>(words: Words<Value>, codeAt: CodeAt): Branches<Value> | undefined {
  const values: (Value | undefined)[] = [undefined];
  let table = new Int32Array(2 * FEWEST);
  for (const [word, value] of words) {
    let node = ROOT;
    for (let index = 0; index < word.length; index++) {
      const key = keyOf(node, codeAt(word, index));
      node = table[placeOf(table, key) + 1] ?? ROOT;
      if (node !== ROOT) continue;
      node = values.push(undefined) - 1;
      if (node >= MOST_NODES) return undefined;
      if (node > table.length / SPARE) table = doubled(table);
      add(table, key, node);
    }
    values[node] = value;
  }
  const branches = table;
  return { values, begins: beginsOf(words, codeAt), step: (node, code) => branches[placeOf(branches, keyOf(node, code)) + 1] ?? ROOT };
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

function inMap<Value>(words: Words<Value>, codeAt: CodeAt): Branches<Value> {
  const values: (Value | undefined)[] = [undefined];
  const nodes = new Map<number, number>();
  for (const [word, value] of words) {
    let node = ROOT;
    for (let index = 0; index < word.length; index++) {
      const key = wideKeyOf(node, codeAt(word, index));
      const next = nodes.get(key) ?? values.push(undefined) - 1;
      nodes.set(key, next);
      node = next;
    }
    values[node] = value;
  }
  return { values, begins: beginsOf(words, codeAt), step: (node, code) => nodes.get(wideKeyOf(node, code)) ?? ROOT };
}

/** No 32 bits hold it. */
const wideKeyOf = (node: number, code: number): number => node * 2 ** 16 + code;

const beginsOf = (words: Words<unknown>, codeAt: CodeAt): ((code: number) => boolean) => memberOf(words.flatMap(([word]) => (word === '' ? [] : [codeAt(word, 0)])));
