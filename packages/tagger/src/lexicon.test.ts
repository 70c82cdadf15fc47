import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { lexiconOf } from './lexicon.ts';

const units = (text: string): Uint16Array => Uint16Array.from(text, (character) => character.charCodeAt(0));

function found(words: readonly string[], text: string): string[] {
  const list: string[] = [];
  lexiconOf(words.map((word, row) => [word, row]), words.join('').length).eachIn(units(text), (first, after, row) => {
    expect(text.slice(first, after)).toBe(words[row]);
    list.push(`${first} ${text.slice(first, after)}`);
  });
  return list;
}

describe('the lexicon', () => {
  it('finds words that overlap, by their first place, shorter ones first', () => {
    expect(found(['南京', '南京市', '市长', '长江', '长江大桥', '大桥'], '南京市长江大桥')).toEqual(['0 南京', '0 南京市', '2 市长', '3 长江', '3 长江大桥', '5 大桥']);
  });

  it('knows no beginning of a word for a word', () => {
    expect(found(['中华人民共和国'], '中华人民')).toEqual([]);
  });

  it('finds no word of more than eight characters, as training finds none', () => {
    expect(found(['一二三四五六七八', '一二三四五六七八九'], '一二三四五六七八九')).toEqual(['0 一二三四五六七八']);
  });

  it('keeps rows up to the last that there may be', () => {
    const rows: number[] = [];
    lexiconOf([['长江', 65_534]], 2).eachIn(units('过长江'), (_, __, row) => { rows.push(row); });
    expect(rows).toEqual([65_534]);
    expect(() => lexiconOf([['长江', 65_535]], 2)).toThrow(RangeError);
  });

  it('finds what looking for each word finds', () => {
    const word = fc.string({ unit: fc.constantFrom(...'甲乙丙丁'), minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 40 }), fc.string({ unit: fc.constantFrom(...'甲乙丙丁戊'), maxLength: 60 }), (words, text) => {
        const expected = Array.from(text).flatMap((_, at) => words.filter((each) => text.startsWith(each, at)).sort((a, b) => a.length - b.length).map((each) => `${at} ${each}`));
        expect(found(words, text)).toEqual(expected);
      }),
    );
  });
});
