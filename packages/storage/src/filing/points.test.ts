import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { pointsOf } from './points.ts';

describe('code points', () => {
  it('count a character outside the first plane once', () => {
    expect([0, 2, 3].map(pointsOf('𠮷野家'))).toEqual([0, 1, 2]);
  });

  it('are as many as the text before has', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(30), (text, at) => {
        const before = [...text].slice(0, at);
        const offset = before.join('').length;
        expect(pointsOf(text)(offset)).toBe(before.length);
      }),
    );
  });
});
