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

interface Branch<Value> {
  value: Value | undefined;
  readonly next: Map<number, Branch<Value>>;
}

const branch = <Value>(): Branch<Value> => ({ value: undefined, next: new Map() });

function grown<Value>(entries: Iterable<readonly [string, Value]>, codesOf: (word: string) => Iterable<number>): Branch<Value> {
  const root = branch<Value>();
  for (const [word, value] of entries) {
    let node = root;
    for (const code of codesOf(word)) {
      const next = node.next.get(code) ?? branch<Value>();
      node.next.set(code, next);
      node = next;
    }
    node.value = value;
  }
  return root;
}

const codes = (word: string): number[] => Array.from({ length: word.length }, (_, at) => word.charCodeAt(at));

/** Of a word that is given twice the later value counts. */
export function wordTree<Value>(entries: Iterable<readonly [string, Value]>): WordTree<Value> {
  const root = grown(entries, codes);
  return {
    at: (text, start, limit = text.length) => {
      let node = root.next.get(text.charCodeAt(start));
      let found: Value | undefined;
      let end = start;
      for (let at = start + 1; node !== undefined && at <= limit; at++) {
        if (node.value !== undefined) [found, end] = [node.value, at];
        node = node.next.get(text.charCodeAt(at));
      }
      return found === undefined ? undefined : { end, value: found };
    },
  };
}

export function endTree<Value>(entries: Iterable<readonly [string, Value]>): EndTree<Value> {
  const root = grown(entries, (word) => codes(word).reverse());
  return {
    before: (text, end, most = end) => {
      let node = root.next.get(text.charCodeAt(end - 1));
      let found: Value | undefined;
      let start = end;
      for (let at = end - 1; node !== undefined && end - at <= most && at >= 0; at--) {
        if (node.value !== undefined) [found, start] = [node.value, at];
        node = node.next.get(text.charCodeAt(at - 1));
      }
      return found === undefined ? undefined : { start, value: found };
    },
  };
}

/** A list as entries of a tree that is only asked whether a word is there. */
export const listEntries = (words: Iterable<string>): (readonly [string, true])[] => Array.from(words, (word) => [word, true] as const);
