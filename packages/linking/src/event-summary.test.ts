import { describe, expect, test } from '@jest/globals';
import { claimsOf, summaryOf } from './event-summary.ts';
import { city, eventOf, filler } from './profile.fixture.ts';

const GHAZNI = city('ghazni', 'AF-GHA');
const reports = [
  eventOf({ id: 'm1', time: '2021-08', arguments: [filler('agent', '塔利班'), filler('patient', '加兹尼', GHAZNI)] }),
  eventOf({ id: 'm2', trigger: '控制', time: '2021-08-12', arguments: [filler('agent', '塔利班'), filler('patient', '加兹尼', GHAZNI), { role: 'quantity', entity: null, words: '3至5人', place: null, quantity: { value: 3, upper: 5, unit: '人' } }] }),
  eventOf({ id: 'm3', trigger: '攻占', time: '2021-08-12', modality: 'denied', arguments: [filler('patient', '加兹尼', GHAZNI)] }),
];

describe('what reports say of their event', () => {
  test('is a title of its own words, its finest most told day and its place', () => {
    expect(summaryOf(reports)).toEqual({ title: '塔利班 攻占 加兹尼', timeStart: '2021-08-12', timeEnd: '2021-08-12', timePrecision: 'day', place: '加兹尼' });
  });

  test.each([
    ['what befell it before a word that says so', eventOf({ id: 'm', trigger: '失守', arguments: [filler('patient', '加兹尼', GHAZNI)] }), '加兹尼 失守'],
    ['what was done before the object where nobody is named', eventOf({ id: 'm', arguments: [filler('patient', '加兹尼', GHAZNI)] }), '攻占 加兹尼'],
    ['the place where nothing else is', eventOf({ id: 'm', kind: 'disaster', trigger: 'earthquake', arguments: [filler('place', 'Turkey')] }), 'Turkey earthquake'],
    ['the trigger alone', eventOf({ id: 'm' }), '攻占'],
  ])('has in its title %s', (_, report, title) => {
    expect(summaryOf([report]).title).toBe(title);
  });

  test('has a title in the words of one report, the one that names who acted', () => {
    expect(summaryOf([eventOf({ id: 'a', trigger: '失守', arguments: [filler('patient', '加兹尼', GHAZNI)] }), eventOf({ id: 'b', trigger: '攻占', arguments: [filler('agent', '塔利班'), filler('patient', '加兹尼', GHAZNI)] })]).title).toBe('塔利班 攻占 加兹尼');
  });

  test('does not depend on their order', () => {
    expect(summaryOf([...reports].reverse())).toEqual(summaryOf(reports));
  });

  test('is silent on time and place where they are', () => {
    expect(summaryOf([eventOf({ id: 'm', arguments: [filler('agent', '塔利班')] })])).toEqual({ title: '塔利班 攻占', timeStart: null, timeEnd: null, timePrecision: null, place: null });
  });

  test('is nothing where there are none', () => {
    expect(() => summaryOf([])).toThrow('without reports');
  });

  test('is a claim for each value of each slot, with who tells it', () => {
    expect(claimsOf(reports.slice(1, 2))).toEqual([
      { mention: 'm2', slot: 'time', value: '2021-08-12', words: '2021-08-12', modality: 'actual' },
      { mention: 'm2', slot: 'agent', value: '塔利班', words: '塔利班', modality: 'actual' },
      { mention: 'm2', slot: 'patient', value: '加兹尼', words: '加兹尼', modality: 'actual' },
      { mention: 'm2', slot: 'quantity:人', value: '3–5', words: '3至5人', modality: 'actual' },
    ]);
  });
});
