import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { oneOf } from './characters.ts';
import { matchesFrom, matchesOf } from './matches.ts';

test.each([/[ab]*/gu, /a?/g, /(?<=a)b|$/gu, /(?<first>a)(?<rest>b*)/gu])('all matches of %s are those of matchAll', (pattern) => {
  fc.assert(fc.property(fc.array(fc.constantFrom('a', 'b', 'c', '𠮷', '\ud842'), { maxLength: 9 }).map((parts) => parts.join('')), (text) => {
    expect(matchesOf(text, pattern)).toEqual([...text.matchAll(pattern)]);
    expect(pattern.lastIndex).toBe(0);
  }));
});

test.each([/(?<!b)a+|bc/gu, /[ab]c?/gu, /(?<=c)(?:ab|b)/gu])('matches of %s sought from where they may begin are those sought everywhere', (pattern) => {
  const sticky = new RegExp(pattern.source, 'uy');
  fc.assert(fc.property(fc.array(fc.constantFrom('a', 'b', 'c', '𠮷'), { maxLength: 12 }).map((parts) => parts.join('')), (text) => {
    expect(matchesFrom(text, oneOf('ab'), sticky)).toEqual([...text.matchAll(pattern)]);
  }));
});
