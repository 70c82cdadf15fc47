import { DatelineError } from './errors.ts';

/** Whether the words are an ISO 8601 day that the calendar has: `2021-08-13`, and no 31 June. */
function isCalendarDay(words: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(words)) return false;
  const date = new Date(`${words}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(words);
}

/** The words, where they are such a day.
 *  @param name what they were given as: `--reference-day`
 *  @throws DatelineError ARGUMENT_INVALID where they are none. */
export function calendarDay(name: string, words: string): string {
  if (!isCalendarDay(words)) throw new DatelineError('ARGUMENT_INVALID', `${name} is ${JSON.stringify(words)}: it is an ISO day such as "2021-08-13".`);
  return words;
}
