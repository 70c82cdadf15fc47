import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { comparisonsOf, type Comparison } from './claim-comparisons.ts';
import { claimKeysOf } from './claim-keys.ts';
import type { ClaimedPlace, ClaimProfile } from './claim-profile.ts';

const claim = (given: Partial<ClaimProfile> & Pick<ClaimProfile, 'slot' | 'value'>): ClaimProfile => {
  const claimant = given.claimant ?? 'reuters';
  return { id: '', mention: `${claimant} ${given.told ?? ''} ${given.value}`, kind: 'deploy', modality: 'actual', words: given.value, told: null, claimant, entity: null, place: null, quantity: null, ...given };
};
const at = (value: string, claimant: string, told: string | null = null): ClaimProfile => claim({ slot: 'time', value, claimant, told });
const so = (value: string, claimant: string, told: string | null = null): ClaimProfile => claim({ slot: 'modality', value, claimant, told });
const count = (words: string, value: number, claimant: string, told: string | null, given: Partial<ClaimProfile> & { readonly bound?: 'about' | 'at-least' | 'more-than' | 'exact'; readonly unit?: string | null } = {}): ClaimProfile =>
  claim({ slot: 'quantity:人', value: words, claimant, told, quantity: { value, upper: null, bound: given.bound ?? 'exact', unit: given.unit === undefined ? '人' : given.unit, counted: null }, ...given });
const PLACES: Record<string, ClaimedPlace> = {
  ghazni: { id: 'g:ghazni', kind: 'city', country: 'AF', within: ['g:ghazni-province', 'g:af'] }, province: { id: 'g:ghazni-province', kind: 'admin1', country: 'AF', within: ['g:af'] },
  herat: { id: 'g:herat', kind: 'city', country: 'AF', within: ['g:af'] }, af: { id: 'g:af', kind: 'country', country: 'AF', within: [] }, camp: { id: null, kind: 'facility', country: null, within: [] },
  airport: { id: 'g:ghazni-airport', kind: 'facility', country: 'AF', within: ['g:ghazni-province', 'g:af'] },
};
const by = (slot: string, entity: string, claimant: string, told: string | null = null): ClaimProfile => claim({ slot, value: entity, entity, claimant, told, place: PLACES[entity] ?? null });
const die = { kind: 'die' } as const;

const relations = (claims: readonly ClaimProfile[]): string[] => comparisonsOf(claims).map(({ relation, because }) => `${relation}: ${because}`);

describe('two values of one slot', () => {
  test.each<[string, readonly ClaimProfile[], readonly string[]]>([
    ['that are the same in two languages are no two', [count('7人', 7, 'afp', '2021-08-16', die), count('seven people', 7, 'ap', '2021-08-17', { ...die, unit: null })], []],
    ['of two claimants are in conflict', [count('7人', 7, 'pentagon', '2021-08-16', die), count('5人', 5, 'reuters', '2021-08-16', die)], ['conflict: told by different claimants']],
    ['of a toll that climbs are news', [count('304人', 304, 'agency', '2021-08-14', die), count('724人', 724, 'reuters', '2021-08-15', die)], ['update: counted later, and higher']],
    ['of a toll that falls, by somebody else, are in conflict', [count('724人', 724, 'agency', '2021-08-14', die), count('304人', 304, 'reuters', '2021-08-15', die)], ['conflict: told by different claimants']],
    ['of which the later comes from the same claimant: it changed its mind', [count('724人', 724, 'agency', '2021-08-14', die), count('304人', 304, 'agency', '2021-08-15', die)], ['update: its claimant says so anew']],
    ['on one day without hours: neither is known to be the later', [count('304人', 304, 'agency', '2021-08-14', die), count('724人', 724, 'reuters', '2021-08-14T22:00:00.000Z', die)], ['conflict: told by different claimants']],
    ['on one day with hours', [count('304人', 304, 'agency', '2021-08-14T08:00:00.000Z', die), count('724人', 724, 'reuters', '2021-08-14T22:00:00.000Z', die)], ['update: counted later, and higher']],
    ['of a toll that climbs past a lower bound are news', [count('超过5700人', 5700, 'agency', '2021-08-14', { ...die, bound: 'more-than' }), count('约6900人', 6900, 'reuters', '2021-08-15', { ...die, bound: 'about' })], ['update: counted later, and higher']],
    ['of a plan and of what was done', [count('600人', 600, 'wallace', '2021-08-12', { modality: 'planned' }), count('900人', 900, 'reuters', '2021-08-17')], ['update: planned so, done otherwise']],
    ['of which one is about the other', [count('约3000人', 3000, 'pentagon', '2021-08-12', { bound: 'about' }), count('3,012', 3012, 'reuters', '2021-08-13')], ['different-precision: one holds the other']],
    ['of which one is a round number', [count('3000人', 3000, 'pentagon', '2021-08-12'), count('3,012', 3012, 'reuters', '2021-08-13')], ['different-precision: one holds the other']],
    ['of which one is a lower bound', [count('至少7人', 7, 'pentagon', '2021-08-12', { bound: 'at-least' }), count('9人', 9, 'reuters', '2021-08-13')], ['different-precision: one holds the other']],
    ['of which one is far above a lower bound', [count('至少7人', 7, 'pentagon', '2021-08-12', { bound: 'at-least' }), count('90人', 90, 'reuters', '2021-08-13')], ['conflict: told by different claimants']],
    ['that measure different things', [count('3000人', 3000, 'pentagon', null), count('5架', 5, 'reuters', null, { slot: 'quantity:架', unit: '架' })], []],
    ['of one claimant in one breath count two things', [count('3人', 3, 'police', '2021-08-12', die), count('5人', 5, 'police', '2021-08-12', die)], []],
    ['a month and a day of it', [at('2021-08', 'a'), at('2021-08-12', 'b')], ['different-precision: one holds the other']],
    ['two days', [at('2021-08-12', 'a'), at('2021-08-13', 'b')], ['conflict: told by different claimants']],
    ['a day, and a year of its background', [at('1996', 'a'), at('2021-08-13', 'b')], []],
    ['a day, and the same day of another year', [at('2001-08-13', 'a', '2021-08-14'), at('2021-08-13', 'a', '2021-08-15')], []],
    ['a month that was planned, and the day long after on which it was done', [{ ...at('2021-05', 'a', '2021-04-14'), modality: 'planned' }, at('2021-08-30', 'b', '2021-08-30')], ['update: planned so, done otherwise']],
    ['a time of no day', [at('P3W', 'a'), at('2021-08-13', 'b')], []],
    ['a city and its province', [by('place', 'ghazni', 'a'), by('place', 'province', 'b')], ['different-precision: one holds the other']],
    ['a city and its country', [by('place', 'ghazni', 'a'), by('place', 'af', 'b')], ['different-precision: one holds the other']],
    ['two cities', [by('place', 'ghazni', 'a'), by('place', 'herat', 'b')], ['conflict: told by different claimants']],
    ['a city, and a place that no gazetteer knows', [by('place', 'ghazni', 'a'), by('place', 'camp', 'b')], []],
    ['a city, and an airport of its province', [by('place', 'ghazni', 'a'), by('place', 'airport', 'b')], []],
    ['a city, and an airport of another province', [by('place', 'herat', 'a'), by('place', 'airport', 'b')], ['conflict: told by different claimants']],
    ['two who did it', [by('agent', 'taliban', 'police'), by('agent', 'army', 'reuters')], ['conflict: told by different claimants']],
    ['two who did it together, as one report says', [{ ...by('agent', 'blinken', 'a'), mention: 'm' }, { ...by('agent', 'austin', 'a'), mention: 'm' }, by('agent', 'austin', 'b')], []],
    ['two who met', [{ ...by('agent', 'blinken', 'a'), kind: 'meet' }, { ...by('agent', 'ghani', 'b'), kind: 'meet' }], []],
    ['somebody named and somebody described', [by('agent', 'taliban', 'a'), claim({ slot: 'agent', value: '武装人员', claimant: 'b' })], []],
    ['a state and its president', [by('agent', 'af', 'a'), by('agent', 'ghani', 'b')], []],
    ['that it happened and that it did not', [so('actual', 'police'), so('denied', 'taliban')], ['conflict: told by different claimants']],
    ['a plan, and that it was carried out', [so('planned', 'pentagon', '2021-08-12'), so('actual', 'reuters', '2021-08-17')], ['update: planned, then done']],
    ['a plan that its maker takes back', [so('planned', 'pentagon', '2021-08-12'), so('denied', 'pentagon', '2021-08-17')], ['update: its claimant says so anew']],
    ['a plan that is still told after it was carried out', [so('actual', 'reuters', '2021-08-12'), so('planned', 'afp', '2021-08-17')], []],
    ['what may happen and what did', [so('hypothetical', 'a'), so('actual', 'b')], []],
  ])('%s', (_, claims, expected) => {
    expect(relations(claims)).toEqual(expected);
  });
});

describe('comparisons', () => {
  const arbitrary = fc.record({
    kind: fc.constantFrom('die', 'deploy', 'meet'), slot: fc.constantFrom('time', 'modality', 'quantity:人', 'agent', 'place'), claimant: fc.constantFrom('a', 'b', 'c'), told: fc.constantFrom('2021-08-12', '2021-08-13', '2021-08-13T08:00:00.000Z', null),
    value: fc.constantFrom('2021-08', '2021-08-12', '2021-08-13', 'actual', 'denied', 'planned'), entity: fc.constantFrom('ghazni', 'province', 'herat', 'taliban', null), number: fc.constantFrom(7, 9, 3000, 3012),
  }).map(({ slot, number, entity, value, ...rest }): ClaimProfile => {
    const quantity = slot === 'quantity:人' ? { value: number, upper: null, bound: 'exact' as const, unit: '人', counted: null } : null;
    return claim({ ...rest, kind: rest.kind as ClaimProfile['kind'], slot, value: slot === 'modality' ? 'actual' : value, entity: slot === 'agent' || slot === 'place' ? entity : null, place: slot === 'place' ? (PLACES[entity ?? ''] ?? null) : null, quantity });
  });

  test('are the same in whatever order the claims come', () => {
    fc.assert(fc.property(fc.array(arbitrary, { maxLength: 12 }).chain((claims) => fc.tuple(fc.constant(claims), fc.shuffledSubarray(claims, { minLength: claims.length }))), ([claims, shuffled]) => {
      expect(comparisonsOf(shuffled)).toEqual(comparisonsOf(claims));
    }), { numRuns: 500 });
  });

  test('are of two values of one slot that are there, each pair once', () => {
    fc.assert(fc.property(fc.array(arbitrary, { maxLength: 12 }), (claims) => {
      const found = comparisonsOf(claims);
      const known = new Set(claims.flatMap((each) => { const keys = claimKeysOf(each); return keys ? [`${keys.slot} ${keys.value}`] : []; }));
      const pairOf = ({ slot, left, right }: Comparison): string => [slot, ...[left, right].sort()].join(' ');
      expect(new Set(found.map(pairOf)).size).toBe(found.length);
      for (const { slot, left, right } of found) expect([left !== right, known.has(`${slot} ${left}`), known.has(`${slot} ${right}`)]).toEqual([true, true, true]);
    }));
  });
});
