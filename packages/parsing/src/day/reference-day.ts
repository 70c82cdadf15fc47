import { foldHan, type ReferenceDay } from '@dateline/document';
import { isoDay } from '../statement/date.ts';
import { evidenceIn, evidenceInAddress, type Evidence } from './evidence.ts';
import { isPresent } from './present.ts';
import { latestYearIn, yearOf } from './year.ts';

/** More text tells no more of its day. */
const SAMPLE = 50_000;
const UNKNOWN: ReferenceDay = { day: null, inferred: false };

interface MonthDay {
  readonly month: number;
  readonly day: number;
}

/** January after December is later: in a text that names both ends of the year, the first months count on. */
function latest(days: readonly MonthDay[]): MonthDay | undefined {
  const turns = days.some(({ month }) => month >= 11) && days.some(({ month }) => month <= 2);
  const order = ({ month, day }: MonthDay): number => (turns && month <= 2 ? month + 12 : month) * 31 + day;
  return days.reduce<MonthDay | undefined>((last, next) => (!last || order(next) > order(last) ? next : last), undefined);
}

/** The month that a bare day (12日) is of: the latest one that the text names with a day, else that of its addresses. */
function daysOf(mentions: readonly Evidence[], addresses: readonly Evidence[]): MonthDay | undefined {
  const whole = mentions.flatMap(({ month, day }) => (month !== null && day !== null ? [{ month, day }] : []));
  const last = latest(whole);
  const month = last?.month ?? addresses[0]?.month ?? null;
  if (month === null) return undefined;
  const bare = mentions.flatMap((evidence) => (evidence.month === null && evidence.day !== null ? [{ month, day: evidence.day }] : []));
  return latest([...(last ? [last] : []), ...bare]);
}

/** Infers the day that a text without a date was written on. A dateline decides; else it is the latest day that the text tells as
 *  past, a bare day (12日) being of the latest month named; the year is told by `yearOf`. A day that is written with its year counts only where
 *  nothing says that the text looks back to it. Where the text names no day, a whole date in an address (`/2021/10/09/`) is taken. Nothing is guessed:
 *  without a year there is no day. */
function inferred(text: string, addresses: readonly Evidence[]): string | undefined {
  const mentions = evidenceIn(text);
  const latestYear = latestYearIn(text);
  const current = mentions.filter((evidence) => evidence.year === null || evidence.dateline || (evidence.year >= latestYear && isPresent(evidence, mentions, text)));
  const dateline = current.find((evidence) => evidence.dateline);
  const found = dateline ? daysOf([dateline], []) : daysOf(current, addresses);
  if (found) {
    // A later day of that month would be ahead: it is of another year.
    const telling = mentions.filter((each) => each.year === null || current.includes(each) || (each.year >= latestYear && (each.day ?? 0) < found.day));
    const year = dateline?.year ?? yearOf(found.month, found.day, text, telling, addresses);
    return year === undefined ? undefined : isoDay(year, found.month, found.day);
  }
  const whole = addresses.find((evidence) => evidence.day !== null);
  return whole ? isoDay(whole.year ?? 0, whole.month ?? 0, whole.day ?? 0) : undefined;
}

/** The day against which relative times are read: the one that is known, stated by the document or come with it, or one inferred from text and addresses
 *  (of the article, its pictures). */
export function referenceDayOf(known: string | null, text: string, addresses: readonly string[]): ReferenceDay {
  if (known !== null) return { day: known.slice(0, 10), inferred: false };
  const told = addresses.flatMap((address) => evidenceInAddress(address) ?? []);
  const day = inferred(foldHan(text.slice(0, SAMPLE)), told);
  return day === undefined ? UNKNOWN : { day, inferred: true };
}
