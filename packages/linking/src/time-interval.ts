import type { TimePrecision } from '@dateline/document';
import { remembered } from './remembered.ts';

/** Days from start to end, both inclusive, ISO 8601; null where a side is open. */
export interface TimeInterval {
  readonly start: string | null;
  readonly end: string | null;
  readonly precision: TimePrecision;
}

const pad = (value: number): string => String(value).padStart(2, '0');

const lastDay = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The number of an ISO day, for distances in days. */
export const dayNumber = (day: string): number => Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / 86_400_000;

export const isoDay = (number: number): string => new Date(number * 86_400_000).toISOString().slice(0, 10);

/** ISO 8601 weeks begin on Monday, the first holds 4 January. */
function weekInterval(year: number, week: number): TimeInterval {
  const fourth = dayNumber(`${String(year)}-01-04`);
  const monday = fourth - ((fourth + 3) % 7) + (week - 1) * 7;
  return { start: isoDay(monday), end: isoDay(monday + 6), precision: 'week' };
}

function pointInterval(value: string): TimeInterval | null {
  const [, year = '', rest = ''] = /^(\d{4})(.*)$/u.exec(value) ?? [];
  if (year === '') return null;
  if (/^-\d{2}-\d{2}(T.*)?$/u.test(rest)) {
    const day = value.slice(0, 10);
    return { start: day, end: day, precision: rest.includes(':') ? 'minute' : rest.includes('T') ? 'hour' : 'day' };
  }
  const months = monthsOf(rest);
  if (months) return { start: `${year}-${pad(months.first)}-01`, end: `${year}-${pad(months.last)}-${pad(lastDay(Number(year), months.last))}`, precision: months.precision };
  const week = /^-W(\d{2})$/u.exec(rest)?.[1];
  return week === undefined ? null : weekInterval(Number(year), Number(week));
}

function monthsOf(rest: string): { first: number; last: number; precision: TimePrecision } | null {
  if (rest === '') return { first: 1, last: 12, precision: 'year' };
  const quarter = /^-Q([1-4])$/u.exec(rest)?.[1];
  if (quarter !== undefined) return { first: Number(quarter) * 3 - 2, last: Number(quarter) * 3, precision: 'quarter' };
  const month = /^-(0[1-9]|1[0-2])$/u.exec(rest)?.[1];
  return month === undefined ? null : { first: Number(month), last: Number(month), precision: 'month' };
}

const ORDER: readonly TimePrecision[] = ['minute', 'hour', 'day', 'week', 'month', 'quarter', 'season', 'year', 'decade', 'century', 'vague'];

/** Falling fineness: minute before day before year. */
export const byFineness = (a: TimePrecision, b: TimePrecision): number => ORDER.indexOf(a) - ORDER.indexOf(b);

/** The days of an ISO 8601 value as `EventTime` has it; null for durations and what is no calendar value. */
export const intervalOf = (value: string | null): TimeInterval | null => (value === null ? null : intervalIn(value));

/** The same few days are told of by thousands of reports. */
const intervalIn = remembered((value: string): TimeInterval | null => {
  if (value.startsWith('P')) return null;
  const [first = '', second] = value.split('/');
  if (second === undefined) return pointInterval(first);
  const [start, end] = [pointInterval(first), pointInterval(second)];
  if (start === null && end === null) return null;
  const precision = [start?.precision, end?.precision].flatMap((each) => each ?? []).sort(byFineness).at(-1) ?? 'vague';
  return { start: start?.start ?? null, end: end?.end ?? null, precision };
});

/** Days between two intervals: 0 where they touch or overlap, negative never; open sides reach as far as is needed. */
export function daysApart(left: TimeInterval, right: TimeInterval): number {
  const gap = (end: string | null, start: string | null): number => (end === null || start === null ? 0 : dayNumber(start) - dayNumber(end));
  return Math.max(0, gap(left.end, right.start), gap(right.end, left.start));
}
