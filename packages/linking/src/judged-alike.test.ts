import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { eventKeysOf } from './event-keys.ts';
import type { EventProfile } from './event-profile.ts';
import { judgeEvents } from './judge-events.ts';
import { country, DOHA, KABUL, plain, QUAKE, report, WAR } from './reports.fixture.ts';

describe('a judgement of two reports', () => {
  const place = fc.constantFrom(null, DOHA, KABUL, country('QA'), country('AF'));
  const names = fc.constantFrom('taliban', 'Tomasz Wolski', '托马什·沃尔斯基', '沃尔斯基', 'Anna Wolska', 'a clinic', '一家诊所', '两名士兵', 'two soldiers', '5人', 'earthquake', '台风“格蕾丝”', 'Hurricane Grace', '政权');
  const argument = fc.record({ role: fc.constantFrom('agent', 'patient', 'place', 'destination', 'quantity'), entity: fc.constantFrom(null, 'taliban', 'o:=kabul', 'p:kn', 'p:fsk'), chain: fc.constant(null), words: names, place, quantity: fc.constantFrom(null, { value: 3, upper: null, unit: '人' }, { value: 1130, upper: null, unit: '人' }), state: fc.constantFrom(null, 'US') }).map((each) => (each.entity?.startsWith('p:') ? { ...each, place: null } : each));
  const profile = fc.record({
    id: fc.constant('x'), article: fc.constantFrom('a', 'b', 'c'), day: fc.constantFrom('2021-08-10', '2021-08-30', '2021-09-03', '2021-12-24', null), kind: fc.constantFrom('die', 'meet', 'protest', 'disaster', 'deploy', 'appoint', 'capture', 'elect', 'arrest', 'displace', 'resign', 'trade', 'attack', 'accident'), trigger: fc.constantFrom('会议', 'talks', '罢工', '地震', 'earthquake', '宣誓就职', '派遣', '死亡', '选举', '接管', 'heavy rain', '飓风', '收购', '爆炸'),
    modality: fc.constantFrom('actual', 'planned'), time: fc.constantFrom(null, '2021-08-12', '2021-08-30', '2021-09-01', '2021-08', '2021-08-12/..', '../2021-09-02', '2021', '2021-08-09/2021-08-15'),
    arguments: fc.array(argument, { maxLength: 3 }), title: fc.constantFrom(null, '地震', 'Flooding'), background: fc.constantFrom([], ['地震'], ['地震', '爆炸']), others: fc.constantFrom([], ['2021-08-12']), counts: fc.constantFrom([], [3], [1200]), sumOf: fc.constantFrom(null, 'fighting', 'blow'), countries: fc.constantFrom([], ['AF'], ['HT', 'AF']), company: fc.constantFrom(WAR, QUAKE, [], [{ entity: 'p:mayor', kind: 'person' as const }]),
  }) as fc.Arbitrary<EventProfile>;

  test('is the same whichever stands left', () => {
    fc.assert(fc.property(profile, profile, (left, right) => {
      expect(judgeEvents(right, left)).toEqual(judgeEvents(left, right));
    }), { numRuns: 2000 });
  });

  test('finds a storm by its name where no country is told', () => {
    const told = (trigger: string): EventProfile => report('disaster', WAR)('a', { article: 'a', trigger, arguments: [plain('agent', '台风“格蕾丝”')] });
    expect(judgeEvents(told('袭击'), told('会议'))).toMatchObject({ verdict: 'same' });
    expect(eventKeysOf(told('袭击')).filter((key) => eventKeysOf(told('会议')).includes(key))).not.toEqual([]);
  });

  test('of "same" is only given to reports that share a key', () => {
    fc.assert(fc.property(profile, profile, fc.boolean(), (left, other, alike) => {
      const right = alike ? { ...other, kind: left.kind, company: left.company } : other;
      if (judgeEvents(left, right).verdict !== 'same') return;
      const keys = new Set(eventKeysOf(left));
      expect(eventKeysOf(right).some((key) => keys.has(key))).toBe(true);
    }), { numRuns: 20_000 });
  });
});
