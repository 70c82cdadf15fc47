import { describe, expect, test } from '@jest/globals';
import { daysApart, intervalOf } from './time-interval.ts';

describe('the days of a time', () => {
  test.each([
    ['2021-08-12', '2021-08-12', '2021-08-12', 'day'],
    ['2021-08-12T15:00', '2021-08-12', '2021-08-12', 'minute'],
    ['2021-08-12T15', '2021-08-12', '2021-08-12', 'hour'],
    ['2021-02', '2021-02-01', '2021-02-28', 'month'],
    ['2020-Q1', '2020-01-01', '2020-03-31', 'quarter'],
    ['2021-W33', '2021-08-16', '2021-08-22', 'week'],
    ['2021', '2021-01-01', '2021-12-31', 'year'],
    ['2021-08-06/2021-08', '2021-08-06', '2021-08-31', 'month'],
    ['../2021-08-31', null, '2021-08-31', 'day'],
    ['2021-08-31/..', '2021-08-31', null, 'day'],
  ])('%s', (value, start, end, precision) => {
    expect(intervalOf(value)).toEqual({ start, end, precision });
  });

  test.each([[null], ['P3W'], ['../..'], ['soon']])('%s has none', (value) => {
    expect(intervalOf(value)).toBeNull();
  });

  test.each([['2021-08-12', '2021-08-13', 1], ['2021-08', '2021-08-13', 0], ['2021-08-01', '2021-09-01', 31], ['2021-08-31/..', '2022-01-01', 0], ['../2021-08-31', '2021-09-02', 2]])('%s and %s are %i days apart', (left, right, days) => {
    expect(daysApart(intervalOf(left)!, intervalOf(right)!)).toBe(days);
    expect(daysApart(intervalOf(right)!, intervalOf(left)!)).toBe(days);
  });
});
