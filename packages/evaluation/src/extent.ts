/** A stretch of time: milliseconds since 1970 as if all clocks stood at UTC, end exclusive; infinite where a side is open. */
export interface Extent {
  readonly start: number;
  readonly end: number;
}

const POINT = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:[T ](\d\d)(?::(\d\d)(?::(\d\d))?)?)?)?)?$/u;
const WEEK = /^(\d{4})-W(\d\d)$/u;
const DAY = 86_400_000;

/** What a calendar value covers: `2021-08` the whole month, `a/b` from the first of a to the last of b.
 *  Null for durations and for what is no calendar value. */
export function extentOf(value: string): Extent | null {
  const [from = '', to] = value.split('/');
  if (to === undefined) return pointExtent(from);
  const start = from === '..' || from === '' ? Number.NEGATIVE_INFINITY : pointExtent(from)?.start;
  const end = to === '..' || to === '' ? Number.POSITIVE_INFINITY : pointExtent(to)?.end;
  return start === undefined || end === undefined ? null : { start, end };
}

function pointExtent(value: string): Extent | null {
  const week = WEEK.exec(value);
  if (week) return weekExtent(Number(week[1]), Number(week[2]));
  const found = POINT.exec(value);
  if (!found) return null;
  const parts = found.slice(1).filter((part) => part !== undefined).map(Number);
  const at = (numbers: readonly number[]): number => Date.UTC(numbers[0] ?? 0, (numbers[1] ?? 1) - 1, numbers[2] ?? 1, numbers[3] ?? 0, numbers[4] ?? 0, numbers[5] ?? 0);
  return { start: at(parts), end: at(parts.map((part, index) => (index === parts.length - 1 ? part + 1 : part))) };
}

/** ISO 8601: the first week is the one with the year's first Thursday. */
function weekExtent(year: number, week: number): Extent {
  const fourth = Date.UTC(year, 0, 4);
  const monday = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * DAY + (week - 1) * 7 * DAY;
  return { start: monday, end: monday + 7 * DAY };
}
