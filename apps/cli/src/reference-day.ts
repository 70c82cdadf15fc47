import { DatelineError, isCalendarDay } from '@dateline/document';

/** What --reference-day gives: null where it is not given.
 *  @throws DatelineError ARGUMENT_INVALID where it is no day of the calendar. */
export function referenceDayIn(words: string | undefined): string | null {
  if (words === undefined) return null;
  if (!isCalendarDay(words)) throw new DatelineError('ARGUMENT_INVALID', `--reference-day is ${words}: it is a day such as 2021-08-13.`);
  return words;
}
