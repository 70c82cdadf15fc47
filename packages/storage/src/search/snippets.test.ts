import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { snippetOf } from './snippets.ts';

const marked = (text: string, words: string): string | null => {
  const snippet = snippetOf(text, words);
  if (!snippet) return null;
  const { marks } = snippet;
  return marks.reduceRight((shown, { start, end }) => `${shown.slice(0, start)}[${shown.slice(start, end)}]${shown.slice(end)}`, snippet.text);
};

describe('a snippet', () => {
  it.each([
    ['塔利班進入喀布爾。機場關閉。', '喀布尔', '塔利班進入[喀布爾]。機場關閉。'],
    ['Flights from São Paulo resumed.', 'sao paulo', 'Flights from [São] [Paulo] resumed.'],
    ['The United Nations said the nations united.', '"united nations"', 'The [United Nations] said the nations united.'],
    ['Taliban fighters met Talib students.', 'taliba*', '[Taliban] fighters met Talib students.'],
    ['A man manages.', 'man', 'A [man] manages.'],
    ['ＵＮ秘书长说', 'un 秘书长', '[ＵＮ][秘书长]说'],
    ['It rains.', 'snow', null],
    ['It rains.', '…', null],
  ])('of %j for %j is %j', (text, words, expected) => {
    expect(marked(text, words)).toBe(expected);
  });

  it('is the stretch in which most of the words stand, from the beginning of a sentence', () => {
    const text = `港口恢复通航。${'天气晴朗，街上人来人往。'.repeat(20)}市长说，港口的火车站也开了。${'天气晴朗。'.repeat(60)}`;
    expect(snippetOf(text, '港口 火车站')?.text.startsWith('市长说，港口的火车站也开了。')).toBe(true);
    expect(snippetOf(text, '港口 火车站')?.text.length).toBeLessThanOrEqual(160);
  });

  it('is a piece of the text, and so is every mark', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), fc.string({ unit: 'grapheme', maxLength: 10 }), (text, words) => {
      const snippet = snippetOf(`${text} ${words} ${text}`, words);
      if (!snippet) return;
      expect(`${text} ${words} ${text}`.slice(snippet.start, snippet.start + snippet.text.length)).toBe(snippet.text);
      let last = 0;
      for (const { start, end } of snippet.marks) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(snippet.text.length);
    }));
  });
});
