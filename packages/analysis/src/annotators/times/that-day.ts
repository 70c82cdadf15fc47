import { changed, type Anchors } from './anchors.ts';
import { DAY_LENGTH, readIsoDay } from './calendar.ts';
import type { FoundTime } from './found-time.ts';
import type { TimeGroup } from './intervals.ts';
import { dayOfBase, yearOfSlot } from './slots.ts';
import { yearOf } from './stretch.ts';
import type { TimeLanguage } from './time-language.ts';

/** 辩方质疑他当日曾下令: a day that is called that day, in a text that calls its own day today, is one that it has not named. Where it gives today's date
 *  as well (今天（3日）) that holds of what is testified; one that gives the date alone may go on with 当天. */
export function isUnnamedDay(sentence: string, { start, end, members: [{ meaning }] }: TimeGroup, anchors: Anchors, { thatDay, testimony, tells }: TimeLanguage): boolean {
  if (meaning.kind !== 'point' || !meaning.day || !('by' in meaning.day) || meaning.day.by !== 0 || meaning.day.from !== 'named' || !thatDay.test(sentence.slice(start, end))) return false;
  if (anchors.reference === null || anchors.story === null || anchors.todayIs === 'dated' || dayOfBase('named', anchors) !== anchors.reference) return false;
  return testimony.test(sentence.slice(0, start)) || (!anchors.inParagraph && anchors.todayIs !== 'both' && !tells.test(sentence.slice(end, end + LONGEST)));
}
/** Characters. */
const LONGEST = 40;

/** 军方当年曾下令: back then, in a text that has named no other year than its own. */
export const isUnnamedYear = (sentence: string, { start, end, members: [{ meaning }] }: TimeGroup, anchors: Anchors, { thatYear }: TimeLanguage): boolean =>
  meaning.kind === 'point' && meaning.month === undefined && anchors.reference !== null && anchors.sentenceYear === null && thatYear.test(sentence.slice(start, end)) && yearOfSlot(meaning.year, anchors) === yearOf(anchors.reference);

/** The anchors with how the text has called its own day so far, behind an expression and its value. */
export function withToday(anchors: Anchors, words: string, value: string | null, { meaning }: FoundTime, { today }: TimeLanguage): Anchors {
  if (anchors.reference === null || anchors.todayIs === 'dated' || value === null || meaning.kind !== 'point' || readIsoDay(value.slice(0, DAY_LENGTH)) !== anchors.reference) return anchors;
  const isDate = meaning.weekday !== undefined || (meaning.day !== undefined && 'at' in meaning.day);
  const called = !today.test(words) ? (isDate ? 'dated' : anchors.todayIs) : isDate ? 'both' : anchors.todayIs ?? 'today';
  return called === anchors.todayIs ? anchors : changed(anchors, { todayIs: called });
}
