import type { Span } from '@dateline/document';

/** Words by which a text is searched in one sweep. */
export interface WordList<Value> {
  /** The longest listed word that stands at `start`, if there is one. */
  at(text: string, start: number): { readonly end: number; readonly value: Value } | undefined;
  has(word: string): boolean;
}

/** The entries by their first two code units, longest first: few are compared at any place. */
export function wordList<Value>(entries: Iterable<readonly [string, Value]>): WordList<Value> {
  const byWord = new Map(entries);
  const byHead = new Map<string, string[]>();
  for (const word of byWord.keys()) byHead.set(word.slice(0, 2), [...(byHead.get(word.slice(0, 2)) ?? []), word]);
  for (const words of byHead.values()) words.sort((a, b) => b.length - a.length);
  return {
    at: (text, start) => {
      const candidates = [...(byHead.get(text.slice(start, start + 2)) ?? []), ...(byHead.get(text.charAt(start)) ?? [])];
      const word = candidates.find((one) => text.startsWith(one, start));
      return word === undefined ? undefined : { end: start + word.length, value: byWord.get(word) as Value };
    },
    has: (word) => byWord.has(word),
  };
}

/** Every listed word of the text, longest first at each place, without overlap. With `spaced`, whole words only. */
export function listed<Value>(text: string, list: WordList<Value>, spaced: boolean): { readonly span: Span; readonly value: Value }[] {
  const found: { span: Span; value: Value }[] = [];
  for (let start = 0; start < text.length; start++) {
    if (spaced && isWord(text, start - 1)) continue;
    const word = list.at(text, start);
    if (!word || (isLatin(text, word.end - 1) && isWord(text, word.end)) || (isLatin(text, start) && isWord(text, start - 1))) continue;
    found.push({ span: { start, end: word.end }, value: word.value });
    start = word.end - 1;
  }
  return found;
}

const isLatin = (text: string, index: number): boolean => /[\p{Script=Latin}\p{N}]/u.test(text.charAt(index));
const isWord = (text: string, index: number): boolean => /[\p{Script=Latin}\p{N}]/u.test(text.charAt(index));
