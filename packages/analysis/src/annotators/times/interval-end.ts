import { monthsAway } from './calendar.ts';
import type { Meaning } from './meaning.ts';
import type { Stretch } from './stretch.ts';

/** The end of an interval with what it leaves to its beginning: the month of 12日至15日, the year of 2019年11月至1月.
 *  An end that would lie before the beginning belongs to the next month or year. */
export function endOf(last: Meaning, from: Stretch | null): Meaning {
  if (last.kind !== 'point' || !from) return last;
  // July 5-7, 2020: the month is the first one's
  if (last.year) return last.day && !last.month && from.from.length >= 7 ? { ...last, month: { at: Number(from.from.slice(5, 7)) } } : last;
  const hour = Number.parseInt(from.from.slice(11, 13), 10);
  // 下午1时到3时: the second clock is the first one's
  if (last.clock && !last.day && last.weekday === undefined && last.clock.hour < 12 && hour >= 12 && last.clock.hour + 12 >= hour) return { ...last, clock: { ...last.clock, hour: last.clock.hour + 12 } };
  const [year, month, day] = from.from.split('-').map((part) => Number.parseInt(part, 10));
  if (year === undefined || month === undefined) return last;
  if (last.day && 'at' in last.day && !last.month && day !== undefined) {
    const end = monthsAway(year, month, last.day.at < day ? 1 : 0);
    return { ...last, year: { at: end.year }, month: { at: end.month } };
  }
  if (last.month && 'at' in last.month) return { ...last, year: { at: last.month.at < month ? year + 1 : year } };
  return last;
}

/** The beginning of an interval with the year that only its end has: Dec. 30-Jan. 2, 2021. */
export function beginningOf(first: Meaning, last: Meaning): Meaning {
  if (first.kind !== 'point' || last.kind !== 'point' || first === last || first.year || !first.month || !('at' in first.month) || !last.year || !('at' in last.year)) return first;
  const isYearBefore = last.month !== undefined && 'at' in last.month && last.month.at < first.month.at;
  return { ...first, year: { at: last.year.at - (isYearBefore ? 1 : 0) } };
}
