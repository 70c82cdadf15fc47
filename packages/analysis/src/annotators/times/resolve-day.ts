import type { Ahead, Anchors } from './anchors.ts';
import { dateOf, dayIn, dayNumber, mondayOf, monthsAway, weekdayOf } from './calendar.ts';
import type { DayNumber } from './calendar.ts';
import type { Point } from './meaning.ts';

/** A day that has just passed stays past though the clause looks ahead: 12日开始的会议将…, up to so many days. */
const JUST_PASSED = 5;
/** A day or month without year that lies further ahead than this is last year's. */
const MONTHS_AHEAD = 6;

/** The year of a month (and day) that was named without one. */
export function yearOfMonth(month: number, day: number | null, anchors: Anchors, ahead: Ahead, toward?: 'past' | 'future'): number | null {
  if (anchors.sentenceYear !== null && toward === undefined) return anchors.sentenceYear;
  if (anchors.reference === null) return null;
  const reference = dateOf(anchors.reference);
  // 翌日5月20日 behind 1989年5月19日: the day that was named last, by its date
  const last = anchors.day === null || anchors.day > anchors.reference || day === null || toward !== undefined ? null : dateOf(anchors.day);
  if (last !== null && ahead === 'no' && last.month === month && last.day === day) return last.year;
  // 去年11月2日……10月12日: in April, what is over was so in the year of the tale
  if (anchors.told !== null && toward === undefined && ahead === 'no' && anchors.told.year === reference.year - 1 && month > reference.month) return anchors.told.year;
  if (anchors.told !== null && toward === undefined && ahead !== 'touching' && anchors.told.year < reference.year - (month < anchors.told.month ? 1 : 0)) return anchors.told.year + (month < anchors.told.month ? 1 : 0);
  const months = month - reference.month;
  const isPast = months < 0 || (months === 0 && (day ?? 1) < reference.day);
  if (toward === 'past') return months < 0 || (months === 0 && isPast && day !== null) ? reference.year : reference.year - 1;
  if (toward === 'future') return months > 0 ? reference.year : reference.year + 1;
  if (ahead === 'no') return months > MONTHS_AHEAD - (month === 12 ? 1 : 0) ? reference.year - 1 : reference.year;
  return isPast && (months < -MONTHS_AHEAD + 1 || ahead === 'touching') && months < -1 ? reference.year + 1 : reference.year;
}

/** A bare day of the month: the nearest past one (or tomorrow's: time zones), unless the clause looks ahead. */
export function bareDay(day: number, anchors: Anchors, ahead: Ahead): DayNumber | null {
  const named = anchors.month;
  const inNamed = named && dayIn(named, day);
  if (anchors.reference === null) return inNamed;
  const reference = anchors.reference;
  // 自6月1日起……，研究所23日发布报告: the month that lies ahead is not that of the news
  const isNews = newsDay(day, reference) && (!anchors.isMonthNear || (ahead === 'no' && named !== null && dayNumber(named) > reference));
  if (!isNews && inNamed !== null && named && day > named.day && (inNamed <= reference || dayNumber(named) > reference)) return inNamed;
  const { year, month } = dateOf(reference);
  const candidates = [-2, -1, 0, 1, 2].map((by) => dayIn(monthsAway(year, month, by), day)).filter((candidate) => candidate !== null);
  const past = candidates.filter((candidate) => candidate <= reference + 1).at(-1) ?? null;
  const future = candidates.find((candidate) => candidate >= reference) ?? null;
  if (past !== null && future !== null && isSoon(past, future, anchors)) return future;
  if (ahead === 'no' || future === null || past === null) return past;
  return ahead === 'yes' && reference - past <= JUST_PASSED ? past : future;
}

/** 15日 on the 10th: of a day of the month before it would be said that it is. What goes on from such a day is told of it. */
function isSoon(past: DayNumber, future: DayNumber, { reference, inParagraph, day }: Anchors): boolean {
  if (reference === null || (inParagraph && day !== null && reference - day >= LONG_PAST)) return false;
  return reference - past >= LONG_PAST && future - reference <= SOON && dateOf(future).month === dateOf(reference).month;
}
/** Days back from which a day is named with its month, and ahead up to which one of this month is named without. */
const LONG_PAST = 20;
const SOON = 10;

/** Days before the article's own of which it still tells as news, by their number alone. */
const NEWS = 3;

/** Whether the number is that of the article's own day or one right around it. */
const newsDay = (day: number, reference: DayNumber): boolean => [1, 0, -1, -2, -NEWS].some((by) => dateOf(reference + by).day === day);

/** A weekday: of the named week, else the nearest past one, today's included, unless the clause looks ahead. */
export function weekdayNear(point: Point, anchors: Anchors, ahead: Ahead): DayNumber | null {
  const { weekday = 1, week, toward } = point;
  if (anchors.reference === null) return null;
  const today = weekdayOf(anchors.reference);
  if (week !== undefined) return mondayOf(anchors.reference) + week * 7 + weekday - 1;
  const back = (today - weekday + 7) % 7;
  const forth = (weekday - today + 7) % 7;
  return toward === 'future' || (toward === undefined && ahead !== 'no') ? anchors.reference + forth : anchors.reference - back;
}

/** A day, or the one so many days after the last named day where that is over and this one is not. */
export const hasCome = (day: DayNumber, by: number, { day: named, reference }: Anchors): DayNumber =>
  reference !== null && named !== null && day > reference && named + by <= reference ? named + by : day;
