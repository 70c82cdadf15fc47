import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { endTree, listEntries, wordTree } from './word-tree.ts';

/** How often a look at one place of a text asks for a character, with so many words that all begin alike. */
function looks(words: number): number {
  const tree = wordTree(listEntries(Array.from({ length: words }, (_, index) => `ab${String(index).padStart(6, '0')}`)));
  let asked = 0;
  const text = { length: 8, charCodeAt: (at: number) => (asked++, 'abxxxxxx'.charCodeAt(at)) } as unknown as string;
  tree.at(text, 0);
  return asked;
}

describe('a tree of words', () => {
  test('gives the longest word at a place, up to a limit', () => {
    const tree = wordTree([['阿拉伯', 1], ['阿拉伯联盟', 2]]);
    expect(tree.at('在阿拉伯联盟', 1)).toEqual({ end: 6, value: 2 });
    expect(tree.at('在阿拉伯联盟', 1, 5)).toEqual({ end: 4, value: 1 });
    expect(tree.at('在阿拉伯联盟', 0)).toBeUndefined();
    expect(tree.at('阿', 9)).toBeUndefined();
  });

  test('gives the longest word before a place, no longer than asked', () => {
    const tree = endTree([['理', 1], ['副总理', 2]]);
    expect(tree.before('英国副总理说', 5)).toEqual({ start: 2, value: 2 });
    expect(tree.before('英国副总理说', 5, 2)).toEqual({ start: 4, value: 1 });
    expect(tree.before('总理', 0)).toBeUndefined();
  });

  test('asks for no more characters where ten thousand words begin alike than where ten do', () => {
    expect(looks(10_000)).toBe(looks(10));
  });

  test('holds more beginnings of words than its table can tell apart, as an article that lists ten thousand people has', () => {
    const words = Array.from({ length: 6000 }, (_, index) => `${String(index).padStart(6, '0')}abcdefghijk`);
    const tree = wordTree(words.map((word, index) => [word, index] as const));
    expect(words.every((word, index) => tree.at(word, 0)?.value === index)).toBe(true);
    expect(tree.at('006000abcdefghijk', 0)).toBeUndefined();
    expect(endTree(listEntries(words.map((word) => [...word].reverse().join('')))).before('kjihgfedcba999500', 17)).toEqual({ start: 0, value: true });
  });

  test('finds from both ends what a search word by word finds', () => {
    fc.assert(fc.property(fc.array(fc.stringMatching(/^[ab]{1,4}$/u), { maxLength: 8 }), fc.stringMatching(/^[abc]{0,8}$/u), fc.nat(8), (words, text, at) => {
      const longest = (fits: (word: string) => boolean): number => Math.max(0, ...words.filter(fits).map((word) => word.length));
      expect((wordTree(listEntries(words)).at(text, at)?.end ?? at) - at).toBe(longest((word) => text.startsWith(word, at) && at < text.length));
      const end = Math.min(at, text.length);
      expect(end - (endTree(listEntries(words)).before(text, end)?.start ?? end)).toBe(longest((word) => text.slice(0, end).endsWith(word)));
    }));
  });
});
