import { describe, expect, it } from '@jest/globals';
import { sameValue } from './calendar-value.ts';
import { extentOf } from './extent.ts';

describe('a found calendar value', () => {
  it.each([
    ['2021-08-10', '2021-08-10', true],
    ['2021-08', '2021-08-10', true],
    ['2021-08-10', '2021-08', false],
    ['2021-08-10', '2021-08-10T15:00', true],
    ['2021-08-06', '2021-08-06/..', true],
    ['2021-08-06/..', '../2021-08-06', false],
    ['2021-08-12/2021-08-13', '2021-08-12/2021-08-13', true],
    ['2021-08-12/2021-08-13', '2021-08-12', false],
    ['P3W1D', 'P22D', true],
    ['P1M', 'P1D', false],
  ])('%s is met by %s: %s', (gold, found, same) => {
    expect(sameValue(gold, found)).toBe(same);
  });

  it('is not met by nothing', () => {
    expect(sameValue('2021-08-10', null)).toBe(false);
  });
});

describe('the extent of a calendar value', () => {
  it.each([
    ['2021-08', Date.UTC(2021, 7, 1), Date.UTC(2021, 8, 1)],
    ['2021-12-31', Date.UTC(2021, 11, 31), Date.UTC(2022, 0, 1)],
    ['2021-08-12/2021-08-13', Date.UTC(2021, 7, 12), Date.UTC(2021, 7, 14)],
    ['2021-08-06/..', Date.UTC(2021, 7, 6), Number.POSITIVE_INFINITY],
    ['2021-W01', Date.UTC(2021, 0, 4), Date.UTC(2021, 0, 11)],
    ['2021-08-10 23:59:59', Date.UTC(2021, 7, 10, 23, 59, 59), Date.UTC(2021, 7, 11)],
  ])('%s', (value, start, end) => {
    expect(extentOf(value)).toEqual({ start, end });
  });

  it.each(['P3D', 'soon', ''])('does not exist for %j', (value) => {
    expect(extentOf(value)).toBeNull();
  });
});
