import type { Ahead, Anchors } from './anchors.ts';
import { dateOf, dayNumber, isoDay, lastDayOfMonth, mondayOf } from './calendar.ts';
import type { DayNumber } from './calendar.ts';
import { feastDay, nthWeekday } from './feast.ts';
import { lunarDay, lunarMonth } from './lunar.ts';
import type { Part, Point } from './meaning.ts';
import { yearOfMonth } from './resolve-day.ts';
import { monthOf, yearOfSlot } from './slots.ts';
import { dayStretch, monthsStretch, monthStretch } from './stretch.ts';
import type { Stretch } from './stretch.ts';

/** The year of a day that only a rule tells: as the words say, else the one that puts it on the side where the sentence looks. */
function yearOfRule(point: Point, anchors: Anchors, ahead: Ahead, dayIn: (year: number) => DayNumber | null): number | null {
  if (point.year) return yearOfSlot(point.year, anchors);
  const near = anchors.sentenceYear ?? (anchors.reference === null ? null : dateOf(anchors.reference).year);
  const day = near === null ? null : dayIn(near);
  if (near === null || day === null) return near;
  const date = dateOf(day);
  const stated = yearOfMonth(date.month, date.day, anchors, ahead, point.toward);
  // a lunar year ends in the next one of the calendar
  return stated === null ? null : stated - (date.year - near);
}

/** A day with a name, or one of the Chinese calendar. */
export function namedDay(point: Point, anchors: Anchors, ahead: Ahead): DayNumber | null {
  const { feast, lunar } = point;
  const dayIn = (year: number): DayNumber | null => (feast ? feastDay(feast, year) : lunar ? lunarDay(year, lunar, lunar.day ?? 1) : null);
  const year = yearOfRule(point, anchors, ahead, dayIn);
  return year === null ? null : dayIn(year);
}

/** A whole month of the Chinese calendar. */
export function resolveLunarMonth(point: Point, anchors: Anchors, ahead: Ahead): Stretch | null {
  const { lunar } = point;
  const year = lunar ? yearOfRule(point, anchors, ahead, (each) => lunarMonth(each, lunar)?.[0] ?? null) : null;
  const days = lunar && year !== null ? lunarMonth(year, lunar) : null;
  return days && { from: isoDay(days[0]), to: isoDay(days[1]), precision: 'day' };
}

/** The so-manieth of the point's weekday in its month. */
export function nthOfMonth(point: Point, nth: number, anchors: Anchors, ahead: Ahead): DayNumber | null {
  const month = monthOf(point, anchors, ahead, null);
  return month && nthWeekday(month.year, month.month, point.weekday ?? 1, nth);
}

interface Days {
  readonly first: DayNumber;
  readonly last: DayNumber;
  /** Set where the stretch is a whole year. */
  readonly year: number | null;
}

/** First and last day of the month or year that a point names. */
function daysOf(point: Point, anchors: Anchors, ahead: Ahead): Days | null {
  if (point.month) {
    const month = monthOf(point, anchors, ahead, null);
    return month && { first: dayNumber({ ...month, day: 1 }), last: dayNumber({ ...month, day: lastDayOfMonth(month.year, month.month) }), year: null };
  }
  const year = yearOfSlot(point.year, anchors);
  return year === null ? null : { first: dayNumber({ year, month: 1, day: 1 }), last: dayNumber({ year, month: 12, day: 31 }), year };
}

/** The so-manieth day of the point's month or year; -1 is the last. */
export function dayOfStretch(point: Point, nth: number, anchors: Anchors, ahead: Ahead): DayNumber | null {
  const days = daysOf(point, anchors, ahead);
  if (!days) return null;
  const day = nth > 0 ? days.first + nth - 1 : days.last + nth + 1;
  return day >= days.first && day <= days.last ? day : null;
}

/** The first or last days, weeks or months of the point's month or year; weeks are whole ones, from Monday. */
export function resolvePart(point: Point, part: Part, anchors: Anchors, ahead: Ahead): Stretch | null {
  const days = daysOf(point, anchors, ahead);
  if (!days) return null;
  if ('nth' in part) return days.year === null ? null : monthStretch(days.year, part.nth > 0 ? part.nth : 13 + part.nth);
  const { unit, side, count } = part;
  if (unit === 'month') return days.year === null || count > 12 ? null : side === 'first' ? monthsStretch(days.year, 1, count, 'month') : monthsStretch(days.year, 13 - count, 12, 'month');
  const length = unit === 'week' ? count * 7 : count;
  const first = unit === 'week' ? mondayOf(days.first + 6) : days.first;
  const last = unit === 'week' ? mondayOf(days.last + 1) - 1 : days.last;
  const [from, to] = side === 'first' ? [first, first + length - 1] : [last - length + 1, last];
  return from === to ? dayStretch(from) : { from: isoDay(from), to: isoDay(to), precision: 'day' };
}
