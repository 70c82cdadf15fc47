import { isAhead, type Evidence } from './evidence.ts';

/** A year that the text names, with its day or without. */
const YEAR = /(?<![\d至到—–-])((?:19|20)\d{2})\s?年(?!度)|\b(?:in|of|since|during)\s+((?:19|20)\d{2})\b|\b\d{1,2}(?:st|nd|rd|th)?,?\s+((?:19|20)\d{2})\b/giu;

/** The latest year that a text tells as begun; -Infinity where it names none. */
export function latestYearIn(text: string): number {
  const told = [...text.matchAll(YEAR)].filter((match) => !isAhead(text, match.index, match.index + match[0].length));
  return Math.max(...told.map((match) => Number(match[1] ?? match[2] ?? match[3])));
}

/** Two years in a row, told as a series (2019年和2020年), beside 今年: the series ends with the last full year. From one to another (2022—2023年度) go seasons and plans. */
const SERIES = /(?<first>(?:19|20)\d{2})\s*年?\s*(?:和|、|与|及|and)\s*(?<last>(?:19|20)\d{2})(?!\s*年度)/giu;
const THIS_YEAR = /今年|本月|this (?:year|month)/iu;

/** Weekdays fall on a date again after five or six years. */
const WEEKDAY_CYCLE = 6;

function afterSeries(text: string): number | undefined {
  if (!THIS_YEAR.test(text)) return undefined;
  const told = [...text.matchAll(SERIES)].filter((match) => !isAhead(text, match.index, match.index + match[0].length));
  const ends = told.map((match) => ({ first: Number(match.groups?.['first']), last: Number(match.groups?.['last']) }));
  const last = Math.max(...ends.filter(({ first, last: end }) => end === first + 1).map(({ last: end }) => end));
  return Number.isFinite(last) ? last + 1 : undefined;
}

/** The first year from `earliest` in which the date falls on the weekday. */
function byWeekday(earliest: number, month: number, day: number, weekday: number): number | undefined {
  for (let year = earliest; year <= earliest + WEEKDAY_CYCLE; year++) {
    if (new Date(Date.UTC(year, month - 1, day)).getUTCDay() === weekday) return year;
  }
  return undefined;
}

/** The year of a day that the text names without one, or undefined where nothing decides. Most telling first: a date of the
 *  same month that has its year, an address of that month, a weekday after the latest year named, a series of full years. */
export function yearOf(month: number, day: number, text: string, mentions: readonly Evidence[], addresses: readonly Evidence[]): number | undefined {
  const sameMonth = (evidence: Evidence): boolean => evidence.year !== null && evidence.month === month;
  const written = mentions.filter((evidence) => sameMonth(evidence) && evidence.day !== null).map((evidence) => evidence.year ?? 0);
  if (written.length > 0) return Math.max(...written);
  const addressed = addresses.filter(sameMonth).map((evidence) => evidence.year ?? 0);
  if (addressed.length > 0) return Math.max(...addressed);
  const named = [...text.matchAll(/(?<!\d)((?:19|20)\d{2})\s?年/gu)].map((match) => Number(match[1]));
  const weekday = mentions.find((evidence) => evidence.weekday !== null && evidence.month === month && evidence.day === day)?.weekday ?? null;
  if (weekday !== null && named.length > 0) return byWeekday(Math.max(...named), month, day, weekday);
  return afterSeries(text);
}
