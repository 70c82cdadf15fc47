import type { Ahead, Anchors } from './anchors.ts';
import { dateOf, dayIn, dayNumber, isDate, mondayOf, weekdayOf, type DayNumber } from './calendar.ts';
import { hasLunarYear } from './lunar.ts';
import type { Meaning, Point, Slot } from './meaning.ts';
import { bareDay, hasCome, weekdayNear } from './resolve-day.ts';
import { dayOfStretch, namedDay, nthOfMonth, resolveLunarMonth, resolvePart } from './resolve-part.ts';
import { resolveShift, resolveWindow } from './resolve-shift.ts';
import { resolveYear, resolveYears } from './resolve-year.ts';
import { baseOf, dayOfBase, monthOf, yearOfSlot } from './slots.ts';
import { clockStretch, dayStretch, monthStretch, partOfMonth, partOfWeek, weekendStretch, weekStretch, yearStretch, type Stretch } from './stretch.ts';

/** The stretch of the calendar that a meaning names; null where it names none or an anchor is missing. */
export function resolve(meaning: Meaning, anchors: Anchors, ahead: Ahead): Stretch | null {
  switch (meaning.kind) {
    case 'point': return resolvePoint(meaning, anchors, ahead);
    case 'shift': return resolveShift(meaning, anchors, ahead);
    case 'window': return resolveWindow(meaning, anchors);
    default: return null;
  }
}

function resolvePoint(point: Point, anchors: Anchors, ahead: Ahead): Stretch | null {
  if (point.century !== undefined || point.decade !== undefined) return resolveYears(point);
  // of the Chinese calendar of 1726 only the year is known
  if (point.lunar && point.year && 'at' in point.year && !hasLunarYear(point.year.at)) return yearStretch(point.year.at);
  const day = dayOf(point, anchors, ahead);
  if (day !== undefined && day !== null && point.wholeWeek === true) return weekStretch(day);
  if (day !== undefined) return day === null ? null : point.clock ? clockStretch(day, point.clock) : dayStretch(day);
  if (point.weekend === true || point.week !== undefined) return resolveWeek(point, anchors, ahead);
  if (point.nthWeek !== undefined) return resolveNthWeek(point.nthWeek, point, anchors, ahead);
  if (point.lunar) return resolveLunarMonth(point, anchors, ahead);
  if (point.part) return resolvePart(point, point.part, anchors, ahead);
  if (point.month) return resolveMonth(point, anchors, ahead);
  return resolveYear(point, anchors, ahead);
}

/** Undefined where the point names no day at all, null where it names one that cannot be told. */
function dayOf(point: Point, anchors: Anchors, ahead: Ahead): DayNumber | null | undefined {
  const { day, weekday, month, year, clock, part, feast, lunar } = point;
  if (feast || (lunar && lunar.day !== null)) return namedDay(point, anchors, ahead);
  if (part) return part.unit === 'weekday' ? nthOfMonth(point, part.nth, anchors, ahead) : part.unit === 'day' && 'nth' in part ? dayOfStretch(point, part.nth, anchors, ahead) : undefined;
  if (day && 'by' in day) {
    return countedDay(day, anchors, ahead);
  }
  if (!day && weekday !== undefined) return weekdayNear(point, anchors, ahead);
  if (day) {
    if (!month && !year) return sameWeekday(point, day.at, anchors, ahead) ?? bareDay(day.at, anchors, ahead);
    const named = monthOf(point, anchors, ahead, day.at);
    // 29 February is that of a leap year, of the last one where no year is named
    if (named && !year && named.month === 2 && day.at === 29) return dayNumber({ year: lastLeapYear(named.year), month: 2, day: 29 });
    return named && dayIn(named, day.at);
  }
  return clock && !month && !year && point.week === undefined ? dayOfBase('named', anchors) : undefined;
}

/** 上周五（22日）: the day of that week, where it bears the number. */
function sameWeekday(point: Point, number: number, anchors: Anchors, ahead: Ahead): DayNumber | null {
  const day = point.weekday === undefined || point.week === undefined ? null : weekdayNear(point, anchors, ahead);
  return day !== null && dateOf(day).day === number ? day : null;
}

/** The day that a word counts to. What came the next day has come: where the paragraph names no day, it follows the last named one. */
function countedDay(slot: Extract<Slot, { by: number }>, anchors: Anchors, ahead: Ahead): DayNumber | null {
  const base = baseOf(slot, anchors);
  const day = base === null ? null : base + slot.by;
  return day !== null && slot.from === 'named' && slot.by > 0 && ahead === 'no' ? hasCome(day, slot.by, anchors) : day;
}

function resolveMonth(point: Point, anchors: Anchors, ahead: Ahead): Stretch | null {
  const named = monthOf(point, anchors, ahead, null);
  if (!named) return null;
  return point.section ? partOfMonth(named.year, named.month, point.section) : monthStretch(named.year, named.month);
}

const SUNDAY = 7;

function resolveWeek(point: Point, anchors: Anchors, ahead: Ahead): Stretch | null {
  if (anchors.reference === null) return null;
  // on a Sunday, the week that somebody is expected in begins
  const begins = point.fromSunday === true && ahead !== 'no' && weekdayOf(anchors.reference) === SUNDAY ? 7 : 0;
  const monday = mondayOf(anchors.reference) + (point.week ?? 0) * 7 + begins;
  if (point.section === 'first-half' || point.section === 'second-half') return partOfWeek(monday, point.section);
  if (point.weekend !== true) return weekStretch(monday);
  const isOver = point.week === undefined && ahead === 'no' && monday + 5 > anchors.reference;
  return weekendStretch(isOver ? monday - 7 : monday);
}

function resolveNthWeek(nth: number, point: Point, anchors: Anchors, ahead: Ahead): Stretch | null {
  if (point.month) {
    const named = monthOf(point, anchors, ahead, null);
    return named && weekStretch(mondayOf(dayNumber({ ...named, day: 7 })) + (nth - 1) * 7);
  }
  const year = yearOfSlot(point.year, anchors);
  // the first ISO week holds 4 January
  return year === null ? null : weekStretch(dayNumber({ year, month: 1, day: 4 }) + (nth - 1) * 7);
}

const lastLeapYear = (year: number): number => (isDate({ year, month: 2, day: 29 }) ? year : lastLeapYear(year - 1));
