import type { TimePrecision } from '@dateline/document';
import type { Ahead, Anchors } from './anchors.ts';
import { dateOf, dayIn, dayNumber, isDate, isoDay, mondayOf, monthsAway, readIsoDay, weekdayOf } from './calendar.ts';
import type { DayNumber } from './calendar.ts';
import type { Meaning, Point, Shift, Slot, Unit, Window } from './meaning.ts';
import { bareDay, weekdayNear, yearOfMonth } from './resolve-day.ts';
import { baseOf, dayOfBase, monthOf, yearOfSlot } from './slots.ts';
import { dayOfStretch, namedDay, nthOfMonth, resolveLunarMonth, resolvePart } from './resolve-part.ts';
import {
  clockStretch, dayStretch, monthStretch, monthsStretch, partOfMonth, partOfYear, partOfYears, seasonStretch, weekStretch, weekendStretch, yearOf,
  yearStretch, yearsStretch,
} from './stretch.ts';
import type { Stretch } from './stretch.ts';

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
    if (!month && !year) return bareDay(day.at, anchors, ahead);
    const named = monthOf(point, anchors, ahead, day.at);
    // 29 February is that of a leap year, of the last one where no year is named
    if (named && !year && named.month === 2 && day.at === 29) return dayNumber({ year: lastLeapYear(named.year), month: 2, day: 29 });
    return named && dayIn(named, day.at);
  }
  return clock && !month && !year && point.week === undefined ? dayOfBase('named', anchors) : undefined;
}

/** The day that a word counts to. What came the next day has come: where the paragraph names no day, it follows the last named one. */
function countedDay(slot: Extract<Slot, { by: number }>, anchors: Anchors, ahead: Ahead): DayNumber | null {
  const base = baseOf(slot, anchors);
  const day = base === null ? null : base + slot.by;
  return day !== null && slot.from === 'named' && slot.by > 0 && ahead === 'no' ? hasCome(day, slot.by, anchors) : day;
}

/** A day, or the one so many days after the last named day where that is over and this one is not. */
const hasCome = (day: DayNumber, by: number, { day: named, reference }: Anchors): DayNumber =>
  reference !== null && named !== null && day > reference && named + by <= reference ? named + by : day;

/** The year of what is named without one: that of the sentence, unless the clause looks ahead of it. */
function openYear({ sentenceYear, reference }: Anchors, ahead: Ahead): number | null {
  const now = reference === null ? null : yearOf(reference);
  return sentenceYear === null || (now !== null && ahead !== 'no' && sentenceYear < now) ? now : sentenceYear;
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

function resolveYear(point: Point, anchors: Anchors, ahead: Ahead): Stretch | null {
  const { year, quarter, months, season, section } = point;
  if (quarter && 'by' in quarter) {
    if (anchors.reference === null) return null;
    const { year: thisYear, month } = dateOf(anchors.reference);
    const start = monthsAway(thisYear, Math.floor((month - 1) / 3) * 3 + 1, quarter.by * 3);
    return quarterStretch(start.year, start.month, section);
  }
  const stated = year ? yearOfSlot(year, anchors) : openYear(anchors, ahead);
  if (stated === null) return null;
  if (point.samePeriod === true) return samePeriod(stated, anchors);
  if (quarter) return quarterStretch(year ? stated : quarterYear(quarter.at, stated, anchors, ahead), quarter.at * 3 - 2, section);
  if (months) return monthsStretch(stated, months[0], months[1], 'month');
  if (season) return seasonStretch(point.toward ? (yearOfSeason(season, anchors, point.toward, ahead) ?? stated) : point.year ? stated + lateWinter(season, point, anchors) : bareSeason(season, stated, anchors, ahead), season);
  return section ? partOfYear(stated, section) : yearStretch(stated);
}

/** 去年同期 behind 上半年 is last year's; behind what is no stretch of months it is the year. */
function samePeriod(year: number, { months }: Anchors): Stretch {
  const of = (month: string): number => Number(month.slice(0, 4));
  if (months === null || months.from.length !== months.to.length || of(months.from) !== of(months.to) || of(months.to) <= year) return yearStretch(year);
  return monthsStretch(year, Number(months.from.slice(5)), Number(months.to.slice(5)), 'month');
}

/** 1 for the winter of a year that is given, with whose end it begins (2013年冬天, 去年冬天), and for one that is counted from this year once this year's first
 *  months are over: 今年冬天 in August is the one that is to come. */
const lateWinter = (season: NonNullable<Point['season']>, { year }: Point, { reference }: Anchors): number =>
  season === 'winter' && year && ('at' in year || year.by < 0 || (reference !== null && dateOf(reference).month > 2)) ? 1 : 0;

/** A season without a year that has not begun is last year's, unless the clause looks ahead; so is one that is over then next year's. */
function bareSeason(season: NonNullable<Point['season']>, year: number, { reference, sentenceYear }: Anchors, ahead: Ahead): number {
  if (reference === null || sentenceYear !== null) return year;
  const first = { winter: 0, spring: 3, summer: 6, autumn: 9 }[season];
  const { month } = dateOf(reference);
  if (season === 'winter' && month === 12) return year + 1;
  return ahead === 'no' ? year - (first > month ? 1 : 0) : year + (first + 2 < month ? 1 : 0);
}

/** A quarter without a year that has not begun is last year's, unless the clause looks ahead. */
function quarterYear(quarter: number, year: number, { reference, sentenceYear }: Anchors, ahead: Ahead): number {
  return reference !== null && sentenceYear === null && ahead === 'no' && quarter * 3 - 2 > dateOf(reference).month ? year - 1 : year;
}

/** A quarter by its first month, or one of its months (一季度末). */
function quarterStretch(year: number, first: number, section: Point['section']): Stretch {
  const month = section && { start: 0, middle: 1, end: 2 }[section as 'start'];
  return month === undefined ? monthsStretch(year, first, first + 2, 'quarter') : monthStretch(year, first + month);
}

const lastLeapYear = (year: number): number => (isDate({ year, month: 2, day: 29 }) ? year : lastLeapYear(year - 1));

function yearOfSeason(season: NonNullable<Point['season']>, anchors: Anchors, toward: 'past' | 'future', ahead: Ahead): number | null {
  return yearOfMonth({ winter: 2, spring: 5, summer: 8, autumn: 11 }[season], null, anchors, ahead, toward);
}

function resolveYears({ century, decade, lastDecade, section }: Point): Stretch {
  if (decade === undefined) {
    const first = century ?? 1900;
    return section ? partOfYears(first, 100, section) : yearsStretch(first, first + 99, 'century');
  }
  const first = decade >= 100 ? decade : (century ?? 1900) + decade;
  if (lastDecade !== undefined) return yearsStretch(first, first + lastDecade - decade + 9, 'decade');
  return section ? partOfYears(first, 10, section) : yearsStretch(first, first + 9, 'decade');
}

/** The unit gives the precision: two weeks ago is a week, three years ago a year; below a day nothing is told. */
function resolveShift({ by, unit, from }: Shift, anchors: Anchors, ahead: Ahead): Stretch | null {
  if (from === 'named' && anchors.moment !== null && (unit === 'minute' || (unit === 'hour' && by % 24 !== 0))) return momentAway(anchors.moment, unit === 'hour' ? by * 60 : by);
  // 两年后 after 2019年6月 counts from that month, 两天后 from the last named day
  const base = from === 'named' && (unit === 'month' || unit === 'year' || unit === 'decade') ? latestBase(by, anchors) : dayOfBase(from, anchors);
  if (base === null) return null;
  const away = shifted(base, by, unit);
  if (away === null || (ahead === 'no' && isUntoldYear(by, unit, away, anchors))) return null;
  const { year, month } = dateOf(away);
  // half a month is a fortnight, and lies within one
  if (unit === 'month' && Math.abs(by) < 1) return dayStretch(away);
  switch (unit) {
    case 'day': case 'hour': return dayStretch(from === 'named' && by > 0 && ahead === 'no' ? hasCome(away, away - base, anchors) : away);
    case 'week': return weekStretch(away);
    case 'month': return monthStretch(year, month);
    default: return by % 1 === 0 || unit === 'decade' ? yearStretch(year) : monthStretch(year, month);
  }
}

/** Minutes. */
const DAY = 1440;

/** 12分钟后 behind a clock time is one. */
function momentAway(moment: string, minutes: number): Stretch | null {
  const day = readIsoDay(moment.slice(0, 10));
  if (day === null) return null;
  const away = Number(moment.slice(11, 13)) * 60 + Number(moment.slice(14, 16)) + Math.round(minutes);
  const days = Math.floor(away / DAY);
  const rest = away - days * DAY;
  return clockStretch(day + days, { hour: Math.floor(rest / 60), minute: rest % 60 });
}

/** 失散三十年后 that no day before it tells of: it counts from something that was not dated. */
const isUntoldYear = (by: number, unit: Unit, away: DayNumber, { reference }: Anchors): boolean =>
  by >= 1 && (unit === 'year' || unit === 'decade') && reference !== null && yearOf(away) > yearOf(reference);

/** What is told as earlier lies before the story, and not before a term that was named on the way (to be doubled by 2027). */
const latestBase = (by: number, { latest, reference }: Anchors): DayNumber | null =>
  latest === null || (by < 0 && reference !== null && latest > reference) ? reference : latest;

/** The day so many units away; null below a day. Half a month is 15 days. */
function shifted(base: DayNumber, by: number, unit: Unit): DayNumber | null {
  const date = dateOf(base);
  const months = { decade: 120, year: 12, month: 1 }[unit as 'year'];
  if (months !== undefined) {
    const whole = Math.trunc(by * months);
    const rest = Math.round((by * months - whole) * 30);
    return rest === 0 ? dayNumber({ ...monthsAway(date.year, date.month, whole), day: 1 }) : dayNumber({ ...monthsAway(date.year, date.month, whole), day: date.day }) + rest;
  }
  if (unit === 'week') return base + Math.round(by * 7);
  if (unit === 'day') return base + Math.round(by);
  return unit === 'hour' && by % 24 === 0 ? base + by / 24 : null;
}

/** 12日称，过去24小时…: up to the day on which it was told, where the paragraph names one. */
const dayOfTelling = ({ reference, mainDay }: Anchors): DayNumber | null => (reference !== null && mainDay !== null && mainDay <= reference && mainDay >= reference - LATELY ? mainDay : reference);
/** Days. */
const LATELY = 7;

function resolveWindow({ by, unit, skips = 0, from: base }: Window, anchors: Anchors): Stretch | null {
  const days = unit === 'day' || unit === 'week' || unit === 'hour';
  const start = base === 'named' ? latestBase(by, anchors) : days && by < 0 ? dayOfTelling(anchors) : anchors.reference;
  const reference = start === null ? null : shifted(start, skips, unit);
  if (reference === null) return null;
  const away = shifted(reference, by, unit);
  if (away === null) return null;
  const iso = (day: DayNumber): string => (days ? isoDay(day) : isoDay(day).slice(0, unit === 'month' ? 7 : 4));
  const precision: TimePrecision = days ? 'day' : unit === 'month' ? 'month' : 'year';
  const [from, to] = by < 0 ? [away, reference] : [reference, away];
  return { from: iso(from), to: iso(to), precision };
}
