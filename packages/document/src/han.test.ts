import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { foldHan, isTraditional } from './han.ts';

describe('Chinese script', () => {
  it('folds traditional to simplified', () => {
    expect(foldHan('喀布爾國際機場的衝突')).toBe('喀布尔国际机场的冲突');
  });

  it('folds what Hong Kong writes for a traditional character', () => {
    expect(foldHan('衞生署寳琳辦事處')).toBe('卫生署宝琳办事处');
  });

  it('folds without moving an offset, and folding twice changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldHan(text)).toHaveLength(text.length);
        expect(foldHan(foldHan(text))).toBe(foldHan(text));
      }),
    );
  });

  it.each([
    ['美國國務院發言人', true],
    ['美国国务院发言人', false],
    ['Kabul', false],
  ])('%s: traditional %s', (text, expected) => {
    expect(isTraditional(text)).toBe(expected);
  });
});
