import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { matchesOf } from './matches.ts';

test.each([/[ab]*/gu, /a?/g, /(?<=a)b|$/gu, /(?<first>a)(?<rest>b*)/gu])('all matches of %s are those of matchAll', (pattern) => {
  fc.assert(fc.property(fc.array(fc.constantFrom('a', 'b', 'c', '𠮷', '\ud842'), { maxLength: 9 }).map((parts) => parts.join('')), (text) => {
    expect(matchesOf(text, pattern)).toEqual([...text.matchAll(pattern)]);
    expect(pattern.lastIndex).toBe(0);
  }));
});
