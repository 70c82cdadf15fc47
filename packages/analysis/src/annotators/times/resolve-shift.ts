import type { TimePrecision } from '@dateline/document';
import type { Ahead, Anchors } from './anchors.ts';
import { dateOf, dayNumber, isoDay, monthsAway, readIsoDay, type DayNumber } from './calendar.ts';
import { isBelowDay, type Shift, type Unit, type Window } from './meaning.ts';
import { hasCome } from './resolve-day.ts';
import { dayOfBase } from './slots.ts';
import { clockStretch, dayStretch, monthStretch, weekStretch, yearOf, yearStretch, type Stretch } from './stretch.ts';

/** The unit gives the precision: two weeks ago is a week, three years ago a year; below a day it takes a clock time to count from. */
export function resolveShift({ by, unit, from }: Shift, anchors: Anchors, ahead: Ahead): Stretch | null {
  const moment = from === 'named' ? anchors.moment : anchors.published;
  if (moment !== null && isBelowDay(by, unit)) return momentAway(moment, unit === 'hour' ? by * 60 : by);
  // 两年后 after 2019年6月 counts from that month, 两天后 from the last named day
  const base = from === 'named' && (unit === 'month' || unit === 'year' || unit === 'decade') ? latestBase(by, anchors) : dayOfBase(from, anchors);
  if (base === null) return null;
  const away = shifted(base, by, unit);
  if (away === null || (ahead === 'no' && (isUntoldYear(by, unit, away, anchors) || (from === 'named' && isUntold(by, unit, base, away, anchors))))) return null;
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
  const day = readIsoDay(moment);
  if (day === null) return null;
  const away = Number(moment.slice(11, 13)) * 60 + Number(moment.slice(14, 16)) + Math.round(minutes);
  const days = Math.floor(away / DAY);
  const rest = away - days * DAY;
  return clockStretch(day + days, { hour: Math.floor(rest / 60), minute: rest % 60 });
}

/** 失散三十年后 that no day before it tells of: it counts from something that was not dated. */
const isUntoldYear = (by: number, unit: Unit, away: DayNumber, { reference }: Anchors): boolean =>
  by >= 1 && (unit === 'year' || unit === 'decade') && reference !== null && yearOf(away) > yearOf(reference);

/** Nine months later, where no day was named that it counts from: what is told so is over. */
const isUntold = (by: number, unit: Unit, base: DayNumber, away: DayNumber, { reference, latest, day, story }: Anchors): boolean =>
  by >= 1 && (unit === 'week' || unit === 'month') && base === reference && away > base && latest !== reference && day !== reference && story !== reference;

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

/** So many units up to an anchor, or on from it. */
export function resolveWindow({ by, unit, skips = 0, from: base }: Window, anchors: Anchors): Stretch | null {
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
