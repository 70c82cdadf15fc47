import { describe, expect, it } from '@jest/globals';
import { gramsOf, searchVector } from './grams.ts';
import { searchQuery } from './search-query.ts';

describe('grams', () => {
  it.each([
    ['阿富汗', ['阿富', '富汗', '汗']],
    ['喀布爾機場', ['喀布', '布尔', '尔机', '机场', '场']],
    ['São Paulo, 2021年', ['sao', 'paulo', '2021', '年']],
    ['ＵＮ要求塔利班', ['un', '要求', '求塔', '塔利', '利班', '班']],
    ['—“”', []],
  ])('of %s are %j', (text, expected) => {
    expect(gramsOf(text)).toEqual(expected);
  });

  it.each([
    ['塔利班', "('塔利' <-> '利班')"],
    ['京', "'京':*"],
    ['Kabul 機場', "'kabul' & ('机场')"],
    [`it's "x"`, "'it' & 's' & 'x'"],
    ['…', null],
    ['"United Nations" Kabul', "('united' <-> 'nations') & 'kabul'"],
    ['taliba*', "'taliba':*"],
    ['taliba* 喀布尔*', "'taliba':* & ('喀布' <-> '布尔')"],
    ['“UN 秘书长 Guterres”', "('un' <-> '秘书' <-> '书长' <2> 'guterres')"],
    ['「喀布爾', "('喀布' <-> '布尔')"],
    ["a* b:* ' & |", "'a':* & 'b'"],
    ['""', null],
  ])('of the query %s are %s', (words, expected) => {
    expect(searchQuery(words)).toBe(expected);
  });

  it('keep their place and the weight of their part, and a gap between parts', () => {
    expect(searchVector([{ text: 'Kabul', weight: 'A' }, { text: 'Kabul falls', weight: 'D' }])).toBe("'kabul':1A,3 'falls':4");
  });

  it('stays below the largest vector that Postgres takes, however long the text', () => {
    const text = Array.from({ length: 300_000 }, (_, number) => `word${String(number)}`).join(' ');
    expect(Buffer.byteLength(searchVector([{ text, weight: 'D' }]))).toBeLessThan(2 * 1024 * 1024);
    expect(searchVector([{ text: 'x'.repeat(3000), weight: 'D' }])).toBe('');
  });
});
