import { branchesOf, ROOT } from './branches.ts';

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
