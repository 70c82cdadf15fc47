import type { TimeExpression } from '@dateline/document';
import { aheadOf } from './ahead.ts';
import { changed, type Anchors } from './anchors.ts';
import { DAY_LENGTH, isoDay } from './calendar.ts';
import { isoDuration } from './duration.ts';
import type { FoundTime } from './found-time.ts';
import { kept, LONGEST_CLAUSE, named } from './going-on.ts';
import { beginningOf, endOf } from './interval-end.ts';
import type { TimeGroup } from './intervals.ts';
import { opened } from './opened.ts';
import { resolve } from './resolve.ts';
import { dayOfBase } from './slots.ts';
import type { Stretch } from './stretch.ts';
import type { TimeLanguage } from './time-language.ts';
import { asSaid } from './told-days.ts';
import { lookedBack, startsSoon } from './untold-year.ts';

/** What an expression means on the calendar, and what is known behind it. */
export interface Reading {
  readonly value: string | null;
  readonly precision: TimeExpression['precision'];
  readonly anchor: string | null;
  readonly anchors: Anchors;
}

/** Reads the members of one expression as a day, a stretch, an interval or a length. */
export function readGroup(sentence: string, group: TimeGroup, before: Anchors, language: TimeLanguage): Reading {
  const [opening, last = opening] = group.members;
  if (opening.meaning.kind === 'duration') {
    const { iso, unit } = opening.meaning;
    return { value: iso, precision: unit === 'second' ? 'minute' : unit, anchor: null, anchors: before };
  }
  const ahead = startsSoon(sentence, group, before, language) || isShiftAlone(sentence, group) ? 'yes' : aheadOf(sentence, group.start, group.end, language);
  const first = ahead === 'no' ? lookedBack(sentence, group, before, language) : opening;
  const meaning = asSaid(first.meaning, sentence.slice(group.end, group.end + LONGEST_CLAUSE), language);
  const from = resolve(beginningOf(meaning, last === opening ? meaning : last.meaning), before, ahead);
  const length = from ? null : shortLength(first.meaning);
  if (length) return { ...length, anchor: null, anchors: before };
  const between = named(before, from, opening);
  const to = last === opening ? from : endAfter(from, resolve(endOf(last.meaning, from), between, ahead), () => resolve(endOf(last.meaning, from), between, 'touching'));
  const anchor = anchorOf(first, before);
  if (!from || !to) return { value: null, precision: 'vague', anchor, anchors: before };
  const stretch: Stretch = { from: from.from, to: to.to, precision: to.precision };
  const after = kept(sentence, group, before, named(between, to, last), to, language);
  // minister from 1995 to 1996, he was charged in June: not of either year
  return { value: opened(sentence, group, stretch, language), precision: stretch.precision, anchor, anchors: last !== opening && to.to.length === YEAR ? changed(after, { sentenceYear: before.sentenceYear }) : after };
}

/** 三个季度后: without a clause nothing tells that it is over. */
const isShiftAlone = (sentence: string, { start, end, members: [first] }: TimeGroup): boolean =>
  first.meaning.kind === 'shift' && first.meaning.by > 0 && !/[\p{L}\p{N}]/u.test(sentence.slice(0, start) + sentence.slice(end));

/** How long it was that lies below a day: 两小时后 and the last ten minutes name no day. */
function shortLength(meaning: FoundTime['meaning']): Pick<Reading, 'value' | 'precision'> | null {
  if ((meaning.kind !== 'shift' && meaning.kind !== 'window') || (meaning.unit !== 'hour' && meaning.unit !== 'minute' && meaning.unit !== 'second')) return null;
  return { value: isoDuration([[Math.abs(meaning.by), meaning.unit]]), precision: meaning.unit === 'hour' ? 'hour' : 'minute' };
}

/** The end of an interval that lies behind its beginning: from Friday until Saturday, on a Friday. */
const endAfter = (from: Stretch | null, to: Stretch | null, later: () => Stretch | null): Stretch | null => (from && to && to.to.slice(0, DAY_LENGTH) < from.from.slice(0, DAY_LENGTH) ? later() : to);
const YEAR = '2021'.length;

/** The day that the expression was read against; null where the words give the whole date. */
function anchorOf({ meaning }: FoundTime, anchors: Anchors): string | null {
  if (meaning.kind === 'vague' || meaning.kind === 'duration') return null;
  if (meaning.kind === 'point' && ((meaning.year && 'at' in meaning.year) || meaning.century !== undefined || meaning.decade !== undefined)) return null;
  const base = meaning.kind === 'shift' ? meaning.from : meaning.kind === 'point' && meaning.day && 'from' in meaning.day ? meaning.day.from : 'reference';
  const day = dayOfBase(base, anchors);
  return day === null ? null : isoDay(day);
}
