import { expect, it } from '@jest/globals';
import { isCalendarDay } from './calendar-day.ts';

it.each([
  ['2021-08-13', true], ['2024-02-29', true], ['2023-02-29', false], ['2021-06-31', false], ['2021-13-01', false], ['2021-00-10', false],
  ['2021-8-13', false], ['20210813', false], ['2021-08-13T00:00:00Z', false], ['13 August 2021', false], ['', false],
])('%s is a day of the calendar: %s', (words, expected) => {
  expect(isCalendarDay(words)).toBe(expected);
});
