import { expect, it } from '@jest/globals';
import { calendarDay } from './calendar-day.ts';

it.each(['2021-08-13', '2024-02-29'])('%s is a day of the calendar', (words) => {
  expect(calendarDay('from', words)).toBe(words);
});

it.each(['2023-02-29', '2021-06-31', '2021-13-01', '2021-00-10', '2021-8-13', '20210813', '2021-08-13T00:00:00Z', '13 August 2021', ''])('%j is none, and who gave it is told where', (words) => {
  expect(() => calendarDay('from', words)).toThrow(expect.objectContaining({ code: 'ARGUMENT_INVALID', message: `from is ${JSON.stringify(words)}: it is an ISO day such as "2021-08-13".` }));
});
