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

function branchesOf<Value>(words: readonly (readonly [string, Value])[], codeAt: (word: string, index: number) => number): Branches<Value> {
  const most = words.reduce((sum, [word]) => sum + word.length, 0);
  // at least as many places again as branches, so that one is nearly always found where it is looked for first
  const bits = Math.max(4, Math.ceil(Math.log2(2 * most + 1)));
  const [mask, shift] = [2 ** bits - 1, 32 - bits];
  // where a branch leads, from which node and by which code, beside each other: memory is what a look waits for
  const table = new Int32Array(3 * 2 ** bits);
  const placeOf = (node: number, code: number): number => {
    let place = Math.imul(Math.imul(node, 0x01000193) ^ code, 0x9e3779b1) >>> shift;
    while (table[3 * place] !== ROOT && (table[3 * place + 1] !== node || table[3 * place + 2] !== code)) place = (place + 1) & mask;
    return 3 * place;
  };
  const values: (Value | undefined)[] = [undefined];
  for (const [word, value] of words) {
    let node = ROOT;
    for (let index = 0; index < word.length; index++) {
      const code = codeAt(word, index);
      const place = placeOf(node, code);
      if (table[place] === ROOT) {
        table.set([values.length, node, code], place);
        values.push(undefined);
      }
      node = table[place] ?? ROOT;
    }
    values[node] = value;
  }
  const begins = memberOf(words.flatMap(([word]) => (word === '' ? [] : [codeAt(word, 0)])));
  return { values, begins, step: (node, code) => table[placeOf(node, code)] ?? ROOT };
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
