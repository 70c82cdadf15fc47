import { describe, expect, test } from '@jest/globals';
import { listed, wordList } from './word-list.ts';

/** A list of so many words that all begin alike, and how often a look at one place of a text cuts a piece out of it. */
function piecesCut(words: number): number {
  const list = wordList(Array.from({ length: words }, (_, index): [string, true] => [`ab${String(index).padStart(6, '0')}`, true]));
  let cut = 0;
  const text = { length: 8, charAt: (at: number) => 'abxxxxxx'.charAt(at), slice: (start: number, end: number) => { cut++; return 'abxxxxxx'.slice(start, end); }, startsWith: (word: string) => { cut++; return 'abxxxxxx'.startsWith(word); } } as unknown as string;
  list.at(text, 0);
  return cut;
}

describe('a list of words', () => {
  test('finds the longest word at a place, and none within a Latin word', () => {
    const list = wordList([['阿拉伯', 1], ['阿拉伯联盟', 2], ['York', 3]]);
    expect(listed('阿拉伯联盟在Yorkshire，York', list, false)).toEqual([{ span: { start: 0, end: 5 }, value: 2 }, { span: { start: 16, end: 20 }, value: 3 }]);
  });

  test('tries no more pieces where ten thousand words begin alike than where ten do', () => {
    expect(piecesCut(10_000)).toBe(piecesCut(10));
  });
});
