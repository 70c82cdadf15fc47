import { dateOf } from './calendar.ts';
import type { Anchors } from './anchors.ts';
import type { FoundTime } from './found-time.ts';
import { LONGEST_CLAUSE } from './going-on.ts';
import type { TimeGroup } from './intervals.ts';
import type { TimeLanguage } from './time-language.ts';

/** A month or day without a year, of which a clause tells that is over: became chairman in April, in January; 10月18日以来, in May. */
export function lookedBack(sentence: string, { start, end, members: [first] }: TimeGroup, { reference, sentenceYear }: Anchors, { past, lasting, suffered }: TimeLanguage): FoundTime {
  const { meaning } = first;
  if (meaning.kind !== 'point' || meaning.year || meaning.toward || !meaning.month || !('at' in meaning.month) || reference === null || sentenceYear !== null) return first;
  const { year, month, day } = dateOf(reference);
  const ahead = meaning.month.at - month;
  if (ahead < 0 || (ahead === 0 && !(meaning.day && 'at' in meaning.day && meaning.day.at > day + 1))) return first;
  const before = sentence.slice(Math.max(0, start - LONGEST_CLAUSE), start);
  const after = sentence.slice(end, end + LONGEST_CLAUSE);
  const isOver = suffered.before.test(before) || suffered.after.test(after) || lasting.before.test(before) || lasting.after.test(after.slice(0, 20)) || (ahead >= (meaning.day ? DAYS_LOOKED_BACK : 1) && (past.before.test(before) || (start < LONGEST_PREPOSITION && past.after.test(after))));
  return isOver ? { ...first, meaning: { ...meaning, year: { at: year - 1 } } } : first;
}
/** Characters before a month that opens its sentence. */
const LONGEST_PREPOSITION = 12;
/** Months that a day lies ahead at least: what was agreed on may begin on a day of the next one. */
const DAYS_LOOKED_BACK = 2;

/** Months back from which what starts on a day without a year starts on the next such day: 自1月1日起, in December. */
const LONG_AGO = 9;
/** … and from which a term is the next such day: 3月31日前, in November. */
const TERM = 6;

/** Whether what has no year lies ahead, as the words beside it tell. */
export function startsSoon(sentence: string, { start, end, members: [{ meaning }] }: TimeGroup, { reference }: Anchors, { since, until, starts }: TimeLanguage): boolean {
  if (meaning.kind === 'point' && meaning.weekday !== undefined && meaning.week === undefined && !meaning.part) return starts.test(sentence.slice(end, end + 20));
  if (meaning.kind !== 'point' || meaning.year || !meaning.day || !meaning.month || !('at' in meaning.month) || reference === null) return false;
  const [back, after] = [dateOf(reference).month - meaning.month.at, sentence.slice(end, end + 20)];
  return (back >= LONG_AGO && (since.before.test(sentence.slice(Math.max(0, start - 20), start)) || since.after.test(after) || until.before.test(sentence.slice(Math.max(0, start - 20), start)))) || (back >= TERM && until.after.test(after));
}
