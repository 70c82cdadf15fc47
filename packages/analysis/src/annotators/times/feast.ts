import { dayNumber, lastDayOfMonth, weekdayOf } from './calendar.ts';
import type { DayNumber } from './calendar.ts';
import { lunarDay } from './lunar.ts';
import { solarTermDay } from './solar-terms.ts';

/** When a day with a name is: on a date · on a date of the Chinese calendar, or so many days off it · on the so-manieth weekday of
 *  a month (-1 for the last) · so many days off Easter Sunday · when a solar term begins (0 for 小寒). */
export type Feast =
  | { readonly month: number; readonly day: number }
  | { readonly lunar: readonly [month: number, day: number]; readonly off?: number }
  | { readonly nth: number; readonly weekday: number; readonly of: number }
  | { readonly easter: number }
  | { readonly term: number };

/** The so-manieth of a weekday (1 for Monday) in a month, -1 for the last; null where the month has fewer. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): DayNumber | null {
  const first = dayNumber({ year, month, day: 1 });
  const last = first + lastDayOfMonth(year, month) - 1;
  const day = nth > 0 ? first + ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7 : last - ((weekdayOf(last) - weekday + 7) % 7) + (nth + 1) * 7;
  return day >= first && day <= last ? day : null;
}

/** Easter Sunday of the western churches (Gauss, in the form of Meeus). */
function easter(year: number): DayNumber {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const sum = h + l - 7 * Math.floor((a + 11 * h + 22 * l) / 451) + 114;
  return dayNumber({ year, month: Math.floor(sum / 31), day: (sum % 31) + 1 });
}

/** The day of a feast in a year; null where the calendar of it is not known for that year. */
export function feastDay(feast: Feast, year: number): DayNumber | null {
  if ('easter' in feast) return easter(year) + feast.easter;
  if ('term' in feast) return solarTermDay(year, feast.term);
  if ('nth' in feast) return nthWeekday(year, feast.of, feast.weekday, feast.nth);
  if ('lunar' in feast) {
    const day = lunarDay(year, { month: feast.lunar[0], repeated: false }, feast.lunar[1]);
    return day === null ? null : day + (feast.off ?? 0);
  }
  return dayNumber({ year, month: feast.month, day: feast.day });
}
