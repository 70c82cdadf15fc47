import { describe, expect, test } from '@jest/globals';
import type { EventProfile } from './event-profile.ts';
import { eventKeysOf } from './event-keys.ts';
import { judgeEvents } from './judge-events.ts';
import { city, eventOf, filler } from './profile.fixture.ts';

const GHAZNI = city('ghazni', 'AF-GHA');
const HERAT = city('herat', 'AF-HER');
const AFGHANISTAN = { id: 'af', kind: 'country' as const, country: 'AF', admin1: null };
const took = (id: string, ...rest: Partial<EventProfile>[]): EventProfile => Object.assign(eventOf({ id, time: '2021-08-12', arguments: [filler('agent', 'taliban'), filler('patient', 'ghazni', GHAZNI)] }), ...rest);
const met = (id: string, ...rest: Partial<EventProfile>[]): EventProfile => Object.assign(eventOf({ id, kind: 'meet', trigger: '会谈', time: '2021-08-10', arguments: [filler('agent', 'khalilzad'), filler('patient', 'taliban'), filler('place', 'doha', city('doha', 'QA-DA'))] }), ...rest);
const quantity = (value: number) => ({ role: 'quantity' as const, entity: null, chain: null, words: `${String(value)}人`, place: null, quantity: { value, upper: null, unit: '人' }, state: null });

describe('two reports of events', () => {
  test.each<[string, EventProfile, EventProfile, string]>([
    ['one city on one day', took('a'), took('b', { trigger: 'captured' }), 'same'],
    ['one city, a day apart, one agent', took('a'), took('b', { time: '2021-08-13' }), 'same'],
    ['one city, weeks apart', took('a'), took('b', { time: '2021-09-12' }), 'different'],
    ['two cities on one day', took('a'), took('b', { arguments: [filler('agent', 'taliban'), filler('patient', 'herat', HERAT)] }), 'different'],
    ['a city, and a list of cities with it', took('a'), took('b', { arguments: [filler('agent', 'taliban'), filler('patient', 'ghazni', GHAZNI), filler('patient', 'herat', HERAT), filler('patient', 'qala', city('qala', 'AF-BDG'))] }), 'unsure'],
    ['two kinds', took('a'), took('b', { kind: 'attack' }), 'different'],
    ['planned, then done', met('a', { modality: 'planned', time: '2021-08-10/2021-08-12', day: '2021-08-09' }), met('b', { time: '2021-08-12', day: '2021-08-13' }), 'same'],
    ['a meeting told from the other side', met('a'), met('b', { arguments: [filler('agent', 'taliban'), filler('patient', 'khalilzad')] }), 'same'],
    ['meetings of others', met('a'), met('b', { arguments: [filler('agent', 'ghani'), filler('patient', 'austin')] }), 'different'],
    ['numbers that differ', took('a', { kind: 'injure', trigger: '受伤', arguments: [filler('place', 'ghazni', GHAZNI), filler('agent', 'taliban'), quantity(20)] }), took('b', { kind: 'injure', trigger: '受伤', arguments: [filler('place', 'ghazni', GHAZNI), filler('agent', 'taliban'), quantity(30)] }), 'same'],
    ['one place, one number, one word, and no times', took('a', { kind: 'die', trigger: 'killed', time: null, arguments: [filler('place', 'ghazni', GHAZNI), quantity(7)] }), took('b', { kind: 'die', trigger: 'killed', time: null, arguments: [filler('place', 'ghazni', GHAZNI), quantity(7)] }), 'same'],
    ['one place, two numbers and no times', took('a', { kind: 'die', trigger: 'killed', time: null, arguments: [filler('place', 'ghazni', GHAZNI), quantity(7)] }), took('b', { kind: 'die', trigger: 'killed', time: null, arguments: [filler('place', 'ghazni', GHAZNI), quantity(9)] }), 'unsure'],
    ['two demands of one addressee on one day, by nobody named', took('a', { kind: 'demand', trigger: '敦促', arguments: [filler('patient', 'taliban')] }), took('b', { kind: 'demand', trigger: '敦促', arguments: [filler('agent', 'borrell'), filler('patient', 'taliban')] }), 'unsure'],
    ['a country alone', took('a', { arguments: [filler('agent', 'taliban'), filler('place', 'af', AFGHANISTAN)] }), took('b', { arguments: [filler('agent', 'taliban'), filler('place', 'af', AFGHANISTAN)] }), 'unsure'],
    ['no times and articles months apart', took('a', { time: null, day: '2021-08-12' }), took('b', { time: null, day: '2021-12-12' }), 'unsure'],
    ['two of a kind in one article without times', took('a', { kind: 'attack', article: 'x', time: null }), took('b', { kind: 'attack', article: 'x', time: null }), 'unsure'],
    ['one city taken twice in one article, once without a time', took('a', { article: 'x', time: null }), took('b', { article: 'x' }), 'same'],
    ['another agent', took('a', { arguments: [filler('agent', 'taliban'), filler('place', 'ghazni', GHAZNI)] }), took('b', { arguments: [filler('agent', 'army'), filler('place', 'ghazni', GHAZNI)] }), 'different'],
  ])('%s', (_, left, right, expected) => {
    expect(judgeEvents(left, right).verdict).toBe(expected);
    expect(judgeEvents(right, left)).toEqual(judgeEvents(left, right));
  });

  test('that may be one share a key', () => {
    expect(eventKeysOf(took('a'))).toEqual(['2021-08-05', '2021-08-12'].flatMap((week) => [`capture"攻占|agent=taliban|patient=ghazni@${week}`, `capture:ghazni@${week}`, `capture:l:ghazni@${week}`, `capture:taliban@${week}`]).sort());
    expect(eventKeysOf(eventOf({ id: 'a' }))).toEqual([]);
  });
});
