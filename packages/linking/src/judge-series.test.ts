import { describe, expect, test } from '@jest/globals';
import type { EventProfile } from './event-profile.ts';
import { eventsOf } from './events-of.fixture.ts';
import { city, eventOf, filler } from './profile.fixture.ts';

const companyOf = (id: string): EventProfile['company'] => [{ entity: 'o:army', kind: 'organization' }, { entity: 'o:front', kind: 'organization' }, { entity: `o:paper-${id}`, kind: 'organization' }, { entity: `p:reporter-${id}`, kind: 'person' }];
const TALCA = city('talca', 'CL-ML');
const BRIDGE = { id: 'own:bridge', kind: 'facility' as const, country: 'CL', admin1: 'CL-ML' };
const at = (place: typeof TALCA | typeof BRIDGE) => filler('place', place.id, place);
const plain = (role: 'agent' | 'patient', words: string) => ({ ...filler(role, words), entity: null });
const counted = (words: string, value: number) => [plain('patient', words), { ...filler('quantity', words), entity: null, quantity: { value, upper: null, unit: '人' } }];

const report = (kind: EventProfile['kind'], trigger: string) => (id: string, day: string, time: string | null, args: EventProfile['arguments'], given: Partial<EventProfile> = {}): EventProfile =>
  eventOf({ id, kind, trigger, day, time, arguments: args, countries: ['CL'], company: companyOf(id), ...given });
const [strikes, takes, marches, dies, hurts, meets] = [report('attack', '空袭'), report('capture', '控制'), report('protest', '抗议活动'), report('die', '死亡'), report('injure', '受伤'), report('meet', '会见')];
const raid = [filler('agent', 'o:army'), filler('patient', 'l:talca', TALCA), at(TALCA)];

describe('what goes on day after day is many', () => {
  test.each<[string, EventProfile[]]>([
    ['raids on a town, from one evening to the next and on', [strikes('a', '2024-05-03', '2024-05-01/2024-05-02', raid), strikes('b', '2024-05-04', '2024-05-02/2024-05-03', raid, { modality: 'ongoing' })]],
    ['a raid, and those that continue without a day', [strikes('a', '2024-05-03', '2024-05-02', raid), strikes('b', '2024-05-06', null, raid, { modality: 'ongoing' })]],
    ['a raid, and all since its day', [strikes('a', '2024-05-03', '2024-05-02', raid), strikes('b', '2024-05-20', '2024-05-02/..', raid)]],
    ['a raid, and one that is still announced after it', [strikes('a', '2024-05-03', '2024-05-02', raid), strikes('b', '2024-05-05', null, raid, { modality: 'planned' })]],
    ['a raid that was foretold for one day, and one of a week later', [strikes('a', '2024-05-02', '2024-05-02', raid, { modality: 'planned' }), strikes('b', '2024-05-09', '2024-05-08', raid)]],
    ['settlements of one day, and of all the month', [
      takes('a', '2024-05-31', '2024-05', [filler('agent', 'o:army'), plain('patient', '32个定居点'), at(TALCA)]), takes('b', '2024-05-31', '2024-05-30', [filler('agent', 'o:army'), plain('patient', '两个定居点'), at(TALCA)]),
    ]],
    ['settlements that nobody names, of two days', [
      takes('a', '2024-05-03', '2024-05-02', [filler('agent', 'o:army'), plain('patient', '一个定居点'), at(TALCA)]), takes('b', '2024-05-04', '2024-05-03', [filler('agent', 'o:army'), plain('patient', '两处定居点'), at(TALCA)]),
    ]],
    ['marches of two days in one town', [marches('a', '2024-05-03', '2024-05-02', [at(TALCA)]), marches('b', '2024-05-04', '2024-05-03', [at(TALCA)])]],
    ['the dead of noon, and those of a day and a night', [dies('a', '2024-05-02', '2024-05-02', [...counted('6人', 6), at(TALCA)]), dies('b', '2024-05-03', '2024-05-02/2024-05-03', [...counted('70人', 70), at(TALCA)])]],
    ['a commander who died in a town, and six who did', [dies('a', '2024-05-03', '2024-05-02', [filler('patient', 'p:slm'), at(TALCA)]), dies('b', '2024-05-03', '2024-05-02', [...counted('6人', 6), at(TALCA)])]],
    ['civilians and officers hurt in a town', [hurts('a', '2024-05-03', '2024-05-02', [plain('patient', '平民'), at(TALCA)]), hurts('b', '2024-05-03', '2024-05-02', [...counted('两名将军', 2), at(TALCA)])]],
    ['the sums of two sides', [
      dies('a', '2024-05-03', null, [...counted('1383人', 1383), at(TALCA)], { sumOf: 'fighting', counts: [1300] }), dies('b', '2024-05-07', null, [...counted('1400人', 1400), at(TALCA)], { sumOf: 'fighting', counts: [2808] }),
    ]],
    ['the sums of raids of two days', [
      dies('a', '2024-05-03', '2024-05-02', [...counted('至少30人', 30), at(TALCA)], { sumOf: 'blow' }), dies('b', '2024-05-05', '2024-05-04', [...counted('45人', 45), at(TALCA)], { sumOf: 'blow' }),
    ]],
    ['whom one woman received on one day, and on the next', [
      meets('a', '2024-05-03', '2024-05-02', [filler('agent', 'p:olmd'), filler('patient', 'p:rks'), at(TALCA)]), meets('b', '2024-05-04', '2024-05-03', [filler('agent', 'p:olmd'), filler('patient', 'p:wls'), at(TALCA)]),
    ]],
  ])('%s', (_, reports) => {
    expect(eventsOf(reports)).toEqual(reports.map(({ id }) => [id]));
  });

  test.each<[string, EventProfile[]]>([
    ['a raid of one day, by two articles', [strikes('a', '2024-05-02', '2024-05-02', raid), strikes('b', '2024-05-03', '2024-05-02', raid)]],
    ['a raid, and what is said of it on the next day without its day', [strikes('a', '2024-05-02', '2024-05-02', raid), strikes('b', '2024-05-03', null, raid)]],
    ['a raid that was foretold for the day of it', [strikes('a', '2024-05-01', '2024-05-02', raid, { modality: 'planned' }), strikes('b', '2024-05-03', '2024-05-02', raid)]],
    ['a bridge that was hit on a day, and in its month', [strikes('a', '2024-05-18', '2024-05-17', [filler('agent', 'o:army'), filler('patient', 'own:bridge', BRIDGE), at(BRIDGE)]), strikes('b', '2024-06-20', '2024-05', [filler('agent', 'o:army'), filler('patient', 'own:bridge', BRIDGE), at(BRIDGE)])]],
    ['the dead of one raid, as two count them', [dies('a', '2024-05-02', '2024-05-02', [...counted('至少7人', 7), at(TALCA)]), dies('b', '2024-05-03', '2024-05-02', [...counted('9人', 9), at(TALCA)])]],
    ['the dead of a fight, as they are summed up from week to week', [
      dies('a', '2024-05-02', '2024-05-01', [...counted('至少97人', 97), at(TALCA)], { sumOf: 'fighting' }), dies('b', '2024-05-10', null, [...counted('413人', 413), filler('place', 'CL', { id: 'CL', kind: 'country', country: 'CL', admin1: null })], { sumOf: 'fighting' }),
    ]],
    ['the dead of a shooting, on the day after it and later', [
      dies('a', '2024-05-03', null, [...counted('133人', 133), at(TALCA)], { sumOf: 'blow' }), dies('b', '2024-05-05', null, [...counted('139人', 139), at(TALCA)], { sumOf: 'blow' }),
    ]],
  ])('but one is %s', (_, reports) => {
    expect(eventsOf(reports)).toEqual([reports.map(({ id }) => id)]);
  });
});
