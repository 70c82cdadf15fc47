/** A day of the proleptic Gregorian calendar, counted from 1970-01-01. */
export type DayNumber = number;

export interface CalendarDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

/** Days from 1 March of the year 0 to 1970-01-01. */
const EPOCH = 719_468;
const DAYS_IN_400_YEARS = 146_097;

/** Months beyond December are those of the next year, days beyond the last of a month those of the next. Reckoned in years that begin in March, so that
 *  a leap day is the last of its year, and not by Date, which takes twenty times as long. */
export function dayNumber({ year, month, day }: CalendarDate): DayNumber {
  const months = year * 12 + month - 3;
  const years = Math.floor(months / 12);
  return 365 * years + Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400) + Math.floor((153 * (months - 12 * years) + 2) / 5) + day - 1 - EPOCH;
}

export function dateOf(day: DayNumber): CalendarDate {
  const era = Math.floor((day + EPOCH) / DAYS_IN_400_YEARS);
  const ofEra = day + EPOCH - era * DAYS_IN_400_YEARS;
  const years = Math.floor((ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365);
  const ofYear = ofEra - (365 * years + Math.floor(years / 4) - Math.floor(years / 100));
  const months = Math.floor((5 * ofYear + 2) / 153);
  const month = months < 10 ? months + 3 : months - 9;
  return { year: years + era * 400 + (month <= 2 ? 1 : 0), month, day: ofYear - Math.floor((153 * months + 2) / 5) + 1 };
}

/** 1 for Monday to 7 for Sunday, as ISO 8601 counts. */
export const weekdayOf = (day: DayNumber): number => ((((day + 3) % 7) + 7) % 7) + 1;

/** The Monday of the ISO week that holds the day. */
export const mondayOf = (day: DayNumber): DayNumber => day - weekdayOf(day) + 1;

export const lastDayOfMonth = (year: number, month: number): number => dateOf(dayNumber({ year, month: month + 1, day: 1 }) - 1).day;

/** Whether the calendar has such a day; it has no 31 June. */
export const isDate = ({ year, month, day }: CalendarDate): boolean =>
  month >= 1 && month <= 12 && day >= 1 && (day <= SHORTEST_MONTH || day <= lastDayOfMonth(year, month));
const SHORTEST_MONTH = 28;

/** The day of a month by its number; null where the month has none. */
export const dayIn = ({ year, month }: Pick<CalendarDate, 'year' | 'month'>, day: number): DayNumber | null => (isDate({ year, month, day }) ? dayNumber({ year, month, day }) : null);

/** Year and month that lie `by` months away; the year turns with the month. */
export function monthsAway(year: number, month: number, by: number): { year: number; month: number } {
  const months = year * 12 + (month - 1) + by;
  return { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1 };
}

const two = (value: number): string => String(value).padStart(2, '0');

export const isoYear = (year: number): string => String(year).padStart(4, '0');
export const isoMonth = (year: number, month: number): string => `${isoYear(year)}-${two(month)}`;
export function isoDay(day: DayNumber): string {
  const { year, month, day: date } = dateOf(day);
  return `${isoMonth(year, month)}-${two(date)}`;
}
export const isoClock = (hour: number, minute: number): string => `T${two(hour)}:${two(minute)}`;

/** Characters of a day as ISO 8601 writes it; what is longer has a clock time, what is shorter is a month or a year. */
export const DAY_LENGTH = '2021-08-10'.length;

/** Reads `2021-08-10`, and the day of a longer stamp; null where it is no day. */
export function readIsoDay(iso: string): DayNumber | null {
  const match = iso.length < DAY_LENGTH ? null : /^(\d{4})-(\d\d)-(\d\d)/u.exec(iso);
  if (!match) return null;
  const date = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return isDate(date) ? dayNumber(date) : null;
}
