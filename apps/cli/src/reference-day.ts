import { calendarDay } from '@dateline/document';

/** What --reference-day gives: null where it is not given.
 *  @throws DatelineError ARGUMENT_INVALID where it is no day of the calendar. */
export const referenceDayIn = (words: string | undefined): string | null => (words === undefined ? null : calendarDay('--reference-day', words));
