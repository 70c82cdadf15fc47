import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { judge } from './judge.ts';
import { keysOf } from './keys.ts';
import { profileOf } from './profile.fixture.ts';
import type { Profile } from './profile.ts';

const WAR = { countries: ['AF', 'US'], company: ['o:taliban', 'l:geonames:1138958'] };
const SPORT = { countries: ['BR'], company: ['o:santos', 'p:neimar'] };

const verdict = (left: Partial<Profile> & { name: string }, right: Partial<Profile> & { name: string }): string => judge(profileOf({ article: 'a', ...left }), profileOf({ article: 'b', ...right })).verdict;

describe('two persons', () => {
  test.each<[string, Partial<Profile> & { name: string }, Partial<Profile> & { name: string }, string]>([
    ['one family name, one office under two names', { name: '约翰·柯比', roles: ['五角大楼发言人'], ...WAR }, { name: '柯比', roles: ['美国国防部发言人'], ...WAR }, 'same'],
    ['one family name, the nation left out once', { name: '约翰·柯比', roles: ['美国国防部发言人'], ...WAR }, { name: '柯比', roles: ['国防部发言人'], ...WAR }, 'same'],
    ['one family name in one company', { name: '拜登', ...WAR }, { name: '乔·拜登', roles: ['总统'], ...WAR }, 'same'],
    ['one family name and nothing else', { name: '柯比', ...SPORT }, { name: '约翰·柯比', ...WAR }, 'unsure'],
    ['one family name, two given names', { name: '约翰·史密斯', ...WAR }, { name: '亚当·史密斯', ...WAR }, 'different'],
    ['one bare name, two offices, nothing shared', { name: '史密斯', roles: ['英国外交部发言人'], countries: ['GB'] }, { name: '史密斯', roles: ['警察局长'], countries: ['AU'] }, 'different'],
    ['one bare name, two offices, one company', { name: '史密斯', roles: ['发言人'], ...WAR }, { name: '史密斯', roles: ['警察局长'], ...WAR }, 'unsure'],
    ['a transliteration and its original', { name: '扎比胡拉∙穆贾希德', roles: ['塔利班发言人'], ...WAR }, { name: 'Zabihullah Mujahid', roles: ['Taliban spokesman'], ...WAR }, 'same'],
    ['two scripts', { name: '約翰·柯比', ...WAR }, { name: '约翰·柯比', ...WAR }, 'same'],
    ['a Chinese full name', { name: '王毅', countries: ['CN'] }, { name: '王毅', countries: ['CN', 'AF'] }, 'same'],
    ['full names that differ', { name: '阿什拉夫·加尼', ...WAR }, { name: '阿什拉夫·哈克', ...WAR }, 'different'],
    ['a full name in two worlds', { name: 'John Smith', ...SPORT }, { name: 'John Smith', ...WAR }, 'unsure'],
  ])('%s', (_, left, right, expected) => {
    expect(verdict(left, right)).toBe(expected);
    expect(verdict(right, left)).toBe(expected);
  });
});

describe('two organizations', () => {
  test.each<[string, Partial<Profile> & { name: string }, Partial<Profile> & { name: string }, string]>([
    ['two names of one', { name: 'NATO' }, { name: '北约' }, 'same'],
    ['one office of one state', { name: '五角大楼' }, { name: '美国国防部' }, 'same'],
    ['one office of the state that both articles are on', { name: '内政部', ...WAR }, { name: '阿富汗内政部', ...WAR }, 'same'],
    ['one office of two states', { name: '土耳其外交部' }, { name: '德国外交部' }, 'different'],
    ['a movement and the government of its name', { name: '塔利班' }, { name: '塔利班政府' }, 'different'],
    ['a movement and its namesake across the border, which one article calls by the same short name', { name: '巴基斯坦塔利班', names: ['巴基斯坦塔利班', '塔利班'], ...WAR }, { name: '塔利班', ...WAR }, 'different'],
    ['an organization and its branch', { name: '伊斯兰国' }, { name: '伊斯兰国呼罗珊省' }, 'different'],
    ['a short form that one article explains', { name: 'Road Haulage Union', names: ['Road Haulage Union', 'RHU'], countries: ['GB'] }, { name: 'RHU', countries: ['GB'] }, 'same'],
    ['a short form and nothing else', { name: 'RHU', countries: ['GB'] }, { name: 'RHU', countries: ['AU'] }, 'unsure'],
    ['two names', { name: '全国铁路工会' }, { name: '全国教师工会' }, 'different'],
  ])('%s', (_, left, right, expected) => {
    expect(verdict({ kind: 'organization', ...left }, { kind: 'organization', ...right })).toBe(expected);
    expect(verdict({ kind: 'organization', ...right }, { kind: 'organization', ...left })).toBe(expected);
  });
});

describe('two locations', () => {
  const at = (id: string) => ({ id, kind: 'city' as const, country: 'AF', admin1: null });
  test.each<[string, Partial<Profile> & { name: string }, Partial<Profile> & { name: string }, string]>([
    ['one row under two names', { name: '喀布尔', place: at('geonames:1') }, { name: 'Kabul', place: at('geonames:1') }, 'same'],
    ['a city and the province of its name', { name: 'Kunduz', place: at('geonames:1') }, { name: 'Kunduz', place: at('geonames:2') }, 'different'],
    ['a name without a row, in one company', { name: '红桥村', ...WAR }, { name: '紅橋村', ...WAR }, 'same'],
    ['a name without a row, and nothing else', { name: '红桥村' }, { name: '红桥村' }, 'unsure'],
  ])('%s', (_, left, right, expected) => {
    expect(verdict({ kind: 'location', ...left }, { kind: 'location', ...right })).toBe(expected);
  });
});

describe('a judgement', () => {
  test('never joins kinds, nor what has no name', () => {
    expect(judge(profileOf({ name: '华盛顿' }), profileOf({ name: '华盛顿', kind: 'location', article: 'b' })).verdict).toBe('different');
    expect(judge(profileOf({ name: '该组织', names: [] }), profileOf({ name: '该组织', names: [], article: 'b' })).verdict).toBe('unsure');
  });

  test('leaves chains of one article as its coreference has them, unless they are certainly one', () => {
    expect(judge(profileOf({ name: '约翰·柯比', ...WAR, roles: ['五角大楼发言人'] }), profileOf({ name: '柯比', ...WAR })).verdict).toBe('unsure');
    expect(judge(profileOf({ name: '北约', kind: 'organization' }), profileOf({ name: 'NATO', kind: 'organization' })).verdict).toBe('same');
  });

  const names = fc.constantFrom('约翰·柯比', '柯比', 'John Kirby', 'Kirby', '王毅', '塔利班', 'Taliban', '国防部', '美国国防部', 'Pentagon', '喀布尔', 'Kabul');
  const profile = fc.record({
    id: fc.constant('x'), article: fc.constantFrom('a', 'b'), kind: fc.constantFrom('person', 'organization', 'location'), name: names, names: fc.array(names, { minLength: 1, maxLength: 2 }),
    roles: fc.subarray(['五角大楼发言人', '总统', 'spokesman']), place: fc.constant(null), countries: fc.subarray(['AF', 'US', 'CN']), company: fc.subarray(['o:taliban', 'p:ptm', 'l:x']),
  }) as fc.Arbitrary<Profile>;

  test('is the same whichever stands left', () => {
    fc.assert(fc.property(profile, profile, (left, right) => {
      expect(judge(right, left)).toEqual(judge(left, right));
    }));
  });

  test('of "same" is only given to profiles that share a key', () => {
    fc.assert(fc.property(profile, profile, (left, right) => {
      if (judge(left, right).verdict !== 'same') return;
      const keys = new Set(keysOf(left));
      expect(keysOf(right).some((key) => keys.has(key))).toBe(true);
    }));
  });
});
