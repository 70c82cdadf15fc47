import type { Span } from '@dateline/document';

/** Words by which a text is searched in one sweep. */
export interface WordList<Value> {
  /** The longest listed word that stands at `start`, if there is one. */
  at(text: string, start: number): { readonly end: number; readonly value: Value } | undefined;
  has(word: string): boolean;
}

/** The lengths of the entries by their first two code units, longest first: however many words begin alike, few are tried at any place. */
export function wordList<Value>(entries: Iterable<readonly [string, Value]>): WordList<Value> {
  const byWord = new Map(entries);
  const lengths = new Map<string, Set<number>>();
  for (const word of byWord.keys()) {
    const known = lengths.get(word.slice(0, 2));
    if (known) known.add(word.length);
    else lengths.set(word.slice(0, 2), new Set([word.length]));
  }
  const sorted = new Map([...lengths].map(([head, each]) => [head, [...each].sort((a, b) => b - a)]));
  return {
    at: (text, start) => {
      for (const length of [...(sorted.get(text.slice(start, start + 2)) ?? []), ...(sorted.get(text.charAt(start)) ?? [])]) {
        const word = text.slice(start, start + length);
        const value = byWord.get(word);
        if (word.length === length && value !== undefined) return { end: start + length, value };
      }
      return undefined;
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
    if (!word || (isWord(text, word.end - 1) && isWord(text, word.end)) || (isWord(text, start) && isWord(text, start - 1))) continue;
    found.push({ span: { start, end: word.end }, value: word.value });
    start = word.end - 1;
  }
  return found;
}

/** Whether a Latin letter or a digit stands there; decided without a pattern for the characters that texts are made of. */
function isWord(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  if (code < 0x80) return (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
  return !(code >= 0x3000 && code <= 0x9fff) && /[\p{Script=Latin}\p{N}]/u.test(text.charAt(index));
}
