import { describe, expect, test } from '@jest/globals';
import { summaryOf } from './event-summary.ts';
import { city, eventOf, filler } from './profile.fixture.ts';

const GHAZNI = city('ghazni', 'AF-GHA');
const reports = [
  eventOf({ id: 'm1', time: '2021-08', arguments: [filler('agent', '塔利班'), filler('patient', '加兹尼', GHAZNI)] }),
  eventOf({ id: 'm2', trigger: '控制', time: '2021-08-12', arguments: [filler('agent', '塔利班'), filler('patient', '加兹尼', GHAZNI)] }),
  eventOf({ id: 'm3', trigger: '攻占', time: '2021-08-12', modality: 'denied', arguments: [filler('patient', '加兹尼', GHAZNI)] }),
];

describe('what reports say of their event', () => {
  test('is a title of its own words, the finest day that they agree to and its place', () => {
    expect(summaryOf(reports)).toEqual({ title: '塔利班攻占加兹尼', timeStart: '2021-08-12', timeEnd: '2021-08-12', timePrecision: 'day', place: '加兹尼' });
  });

  test.each([
    ['a day within the week of another report', ['2021-08-09/2021-08-15', '2021-08-12', '2021-08-11', '2021-08-12'], '2021-08-12', '2021-08-12'],
    ['closed days before an open stretch', ['2021-08-11/..', '2021-08-11'], '2021-08-11', '2021-08-11'],
    ['a whole month where it is open behind it', ['2021-05/..'], '2021-05-01', '2021-05-31'],
    ['a whole year where it is open before it', ['../2021'], '2021-01-01', '2021-12-31'],
    ['one end for both where the other is open', ['../2021-08-12'], '2021-08-12', '2021-08-12'],
  ])('is of %s', (_, times, timeStart, timeEnd) => {
    expect(summaryOf(times.map((time, index) => eventOf({ id: String(index), time })))).toMatchObject({ timeStart, timeEnd });
  });

  test('does not depend on their order', () => {
    expect(summaryOf([...reports].reverse())).toEqual(summaryOf(reports));
  });

  test('is silent on time and place where they are', () => {
    expect(summaryOf([eventOf({ id: 'm', arguments: [filler('agent', '塔利班')] })])).toEqual({ title: '塔利班攻占', timeStart: null, timeEnd: null, timePrecision: null, place: null });
  });

  test('is nothing where there are none', () => {
    expect(() => summaryOf([])).toThrow('without reports');
  });
});
