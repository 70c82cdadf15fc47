import type { TimePrecision } from '@dateline/document';
import { dateOf, isoClock, isoDay, isoMonth, isoYear, lastDayOfMonth, mondayOf, monthsAway } from './calendar.ts';
import type { DayNumber } from './calendar.ts';
import type { Clock, Season, Section } from './meaning.ts';

/** A stretch of the calendar: its first and its last piece, both ISO 8601 and of the same precision. */
export interface Stretch {
  readonly from: string;
  readonly to: string;
  readonly precision: TimePrecision;
}

const one = (iso: string, precision: TimePrecision): Stretch => ({ from: iso, to: iso, precision });

export const dayStretch = (day: DayNumber): Stretch => one(isoDay(day), 'day');
export const monthStretch = (year: number, month: number): Stretch => one(isoMonth(year, month), 'month');
export const yearStretch = (year: number): Stretch => one(isoYear(year), 'year');
export const yearsStretch = (from: number, to: number, precision: TimePrecision): Stretch => ({ from: isoYear(from), to: isoYear(to), precision });

/** 24:00 is midnight at the end of the day, as ISO 8601 wrote it. */
export const clockStretch = (day: DayNumber, clock: Clock): Stretch =>
  one(`${isoDay(day)}${isoClock(clock.hour, clock.minute ?? 0)}`, clock.minute === null ? 'hour' : 'minute');

export const weekStretch = (day: DayNumber): Stretch => ({ from: isoDay(mondayOf(day)), to: isoDay(mondayOf(day) + 6), precision: 'week' });

/** Saturday and Sunday of the ISO week that holds the day. */
export const weekendStretch = (day: DayNumber): Stretch => ({ from: isoDay(mondayOf(day) + 5), to: isoDay(mondayOf(day) + 6), precision: 'day' });

export const monthsStretch = (year: number, first: number, last: number, precision: TimePrecision): Stretch => ({
  from: isoMonth(year, first), to: isoMonth(year, last), precision,
});

/** Meteorological seasons of the northern half; winter begins in December of the year before. */
export function seasonStretch(year: number, season: Season): Stretch {
  const first = { winter: 0, spring: 3, summer: 6, autumn: 9 }[season];
  const start = monthsAway(year, first, 0);
  return { from: isoMonth(start.year, start.month), to: isoMonth(year, first + 2), precision: 'season' };
}

/** Three days and four: a working week is halved on Wednesday evening. */
export const partOfWeek = (monday: DayNumber, section: Extract<Section, 'first-half' | 'second-half'>): Stretch =>
  ({ from: isoDay(section === 'first-half' ? monday : monday + 3), to: isoDay(section === 'first-half' ? monday + 2 : monday + 6), precision: 'day' });

/** First and last day; the last third begins on the 21st, and 月初 and 月底 are the first and the last third (as the open gold has it). */
export function partOfMonth(year: number, month: number, section: Section): Stretch {
  const last = lastDayOfMonth(year, month);
  const [from, to] = {
    'start': [1, 10], 'first-third': [1, 10], 'middle': [11, 20], 'last-third': [21, last], 'end': [21, last], 'first-half': [1, 15], 'second-half': [16, last],
  }[section] as [number, number];
  const iso = (day: number): string => `${isoMonth(year, month)}-${String(day).padStart(2, '0')}`;
  return { from: iso(from), to: iso(to), precision: 'day' };
}

/** First and last month; 年初 is January and February, 年底 November and December (as JioNLP reads them). */
export function partOfYear(year: number, section: Section): Stretch {
  const [from, to] = {
    'start': [1, 2], 'first-third': [1, 4], 'middle': [5, 8], 'last-third': [9, 12], 'end': [11, 12], 'first-half': [1, 6], 'second-half': [7, 12],
  }[section] as [number, number];
  return monthsStretch(year, from, to, 'month');
}

/** First and last year of a part of a decade or a century. */
export function partOfYears(first: number, length: number, section: Section): Stretch {
  // 上世纪末 is its last decade
  const third = length === 100 && (section === 'start' || section === 'end') ? 10 : Math.floor(length / 3);
  // the middle of the eighties is 1984 to 1986
  const middle = length === 10 ? 4 : third;
  const [from, to] = {
    'start': [0, third], 'first-third': [0, third], 'middle': [middle, middle + third], 'last-third': [length - third, length], 'end': [length - third, length],
    'first-half': [0, length / 2], 'second-half': [length / 2, length],
  }[section] as [number, number];
  return yearsStretch(first + from, first + to - 1, 'year');
}

/** ISO value: one piece, or an interval where first and last differ. */
export const valueOf = ({ from, to }: Stretch): string => (from === to ? from : `${from}/${to}`);

export const yearOf = (day: DayNumber): number => dateOf(day).year;
