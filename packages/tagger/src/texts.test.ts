import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { charactersOf } from './chinese-characters.ts';
import { chunksOf } from './chunks.ts';
import { shapeOf } from './english-features.ts';
import { tokensOf } from './english-tokens.ts';

describe('characters as the Chinese model reads them', () => {
  it.each([
    ['國務卿２０２１年', '国务卿0000年'],
    ['约翰•柯比', '约翰·柯比'],
    ['他说,不行.', '他说，不行。'],
    ['3.5 亿', '0.0亿'],
    ['ＮＡＴＯ　北约', 'NATO北约'],
    ['侯斯頓巿', '侯斯顿市'],
    ['𠮷野家 🚀', '㐀野家\ufffd'],
    ['a\ud800\u0000b', 'a\ufffd\ufffdb'],
  ])('%s → %s', (text, expected) => {
    expect(charactersOf(text).read).toBe(expected);
  });

  it('stand where they stood', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const { read, starts, ends } = charactersOf(text);
        expect([starts.length, ends.length]).toEqual([read.length, read.length]);
        starts.forEach((start, i) => {
          expect(start).toBeLessThan(ends[i]!);
          expect(start).toBeGreaterThanOrEqual(ends[i - 1] ?? 0);
        });
      }),
    );
  });
});

describe('chunks', () => {
  it('end behind a clause where one fits', () => {
    expect(chunksOf([...'一二三四，五六七八九'], 7)).toEqual([{ first: 0, after: 5 }, { first: 5, after: 10 }]);
  });

  it('cover the sequence once, none longer than asked', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('汉', '，', '。'), { maxLength: 200 }), fc.integer({ min: 4, max: 50 }), (characters, most) => {
        const chunks = chunksOf(characters, most);
        expect(chunks.flatMap(({ first, after }) => characters.slice(first, after))).toEqual(characters);
        for (const { first, after } of chunks) expect(after - first).toBeLessThanOrEqual(most);
      }),
    );
  });
});

describe('tokens', () => {
  it.each<[string, string[]]>([
    ["The U.S. didn't.", ['The', 'U.S.', 'did', "n't", '.']],
    ['Kabul’s Mazar-e-Sharif', ['Kabul', '’s', 'Mazar-e-Sharif']],
    ['a 40-year-old, 3,500 on 30/8/2021', ['a', '40-year-old', ',', '3,500', 'on', '30/8/2021']],
    ['Gen. J. Smith (AP)', ['Gen.', 'J.', 'Smith', '(', 'AP', ')']],
    ["O'Neill's", ["O'Neill", "'s"]],
  ])('%s', (text, expected) => {
    expect(tokensOf(text).map(({ word }) => word)).toEqual(expected);
  });

  it('lose nothing but white space', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z0-9.,'’()\- 汉]{0,40}$/), (text) => {
        expect(tokensOf(text).map(({ word }) => word).join('')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });

  it.each([['McDonald', 'XxXx'], ['1996-08', '9-9'], ['NATO', 'X'], ['al-Qaeda', 'x-Xx']])('shape of %s is %s', (word, shape) => {
    expect(shapeOf(word)).toBe(shape);
  });
});
