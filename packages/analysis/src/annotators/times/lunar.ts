import { dayNumber } from './calendar.ts';
import type { DayNumber } from './calendar.ts';
import { FIRST_LUNAR_YEAR, LUNAR_YEARS } from './lunar-years.data.ts';

const YEARS: readonly number[] = LUNAR_YEARS.split(' ').map((year) => Number.parseInt(year, 36));

/** A month of the Chinese calendar: which repeats in some years (闰四月). */
export interface LunarMonth {
  readonly month: number;
  readonly repeated: boolean;
}

/** Whether the months of a year of the Chinese calendar are known. */
export const hasLunarYear = (year: number): boolean => YEARS[year - FIRST_LUNAR_YEAR] !== undefined;

const lengthOf = (year: number, { month, repeated }: LunarMonth): number => 29 + ((year >> (repeated ? 16 : month + 3)) & 1);

/** First and last day of a month of the Chinese calendar; null outside 1900–2100 and for a month that the year does not repeat. */
export function lunarMonth(year: number, wanted: LunarMonth): readonly [DayNumber, DayNumber] | null {
  const bits = YEARS[year - FIRST_LUNAR_YEAR];
  const repeats = bits === undefined ? 0 : bits & 15;
  if (bits === undefined || wanted.month < 1 || wanted.month > 12 || (wanted.repeated && repeats !== wanted.month)) return null;
  let start = dayNumber({ year, month: 1, day: 21 }) + (bits >> 17);
  for (let month = 1; month <= 12; month++) {
    for (const repeated of month === repeats ? [false, true] : [false]) {
      const length = lengthOf(bits, { month, repeated });
      if (month === wanted.month && repeated === wanted.repeated) return [start, start + length - 1];
      start += length;
    }
  }
  return null;
}

/** A day of the Chinese calendar; null where the month has no such day. */
export function lunarDay(year: number, month: LunarMonth, day: number): DayNumber | null {
  const found = lunarMonth(year, month);
  return found && day >= 1 && found[0] + day - 1 <= found[1] ? found[0] + day - 1 : null;
}
