import type { Span, TimeExpression } from '@dateline/document';
import { foldHan, isChinese } from '@dateline/document';
import { times as english } from '../../languages/en/times.ts';
import { times as chinese } from '../../languages/zh-Hans/times.ts';
import type { Layers } from '../../layers.ts';
import { aheadOf } from './ahead.ts';
import { changed, type Anchors } from './anchors.ts';
import { dateOf, isoDay, readIsoDay } from './calendar.ts';
import { timesIn } from './found.ts';
import type { FoundTime } from './found.ts';
import { isoDuration } from './duration.ts';
import { atSentence, kept, LONGEST_CLAUSE, named } from './going-on.ts';
import { intervalsOf } from './intervals.ts';
import type { TimeGroup } from './intervals.ts';
import { beginningOf, endOf } from './interval-end.ts';
import { resolve } from './resolve.ts';
import { dayOfBase } from './slots.ts';
import { isUnnamedDay, isUnnamedYear, withToday } from './that-day.ts';
import { asSaid, marksOf, onItsDay } from './told-days.ts';
import { valueOf } from './stretch.ts';
import type { Stretch } from './stretch.ts';
import type { TimeLanguage } from './time-language.ts';

const BY = 'times@7';

/** Calendar expressions and durations in the sentences, in reading order, without overlap. Relative ones are read
 *  against the article's reference day and the days that the text itself names. */
export function timesOf({ article, sentences }: Pick<Layers, 'article' | 'sentences'>): TimeExpression[] {
  const chineseText = isChinese(article.language);
  const text = chineseText ? foldDigits(foldHan(article.text)) : article.text;
  const language = chineseText ? chinese : english;
  let anchors: Anchors = { reference: article.reference.day === null ? null : readIsoDay(article.reference.day), day: null, mainDay: null, opening: null, previous: null, inParagraph: false, story: null, isDateline: false, filed: null, latest: null, isLatestNear: false, sentenceYear: null, statedYear: null, todayIs: null, told: null, month: null, isMonthNear: false, moment: null, isMomentNear: false, months: null };
  const found: TimeExpression[] = [];
  const inMarks = marksOf(text);
  let previousEnd = 0;
  for (const sentence of sentences) {
    const isNewParagraph = text.slice(previousEnd, sentence.start).includes('\n');
    anchors = atSentence(anchors, isNewParagraph);
    previousEnd = sentence.end;
    const words = text.slice(sentence.start, sentence.end);
    for (const group of intervalsOf(words, timesIn(words, language), language)) {
      if (isUnnamedYear(words, group, anchors, language)) continue;
      const near = OPENS_CLAUSE.test(words.slice(Math.max(0, group.start - 2), group.start)) ? goingOn(anchors) : anchors;
      const then = onItsDay(near, anchors, group.members[0].meaning, inMarks(sentence.start + group.start) || language.announced.test(words.slice(group.start, group.end)));
      const read = isUnnamedDay(words, group, anchors, language) ? { value: null, precision: 'vague' as const, anchor: null, anchors } : readGroup(words, group, then, language);
      found.push(annotation(sentence, group, read));
      // what was today to a speaker is not where the tale goes on from
      anchors = withToday(then === near ? read.anchors : anchors, words.slice(group.start, group.end), read.value, group.members[0], language);
    }
  }
  return found;
}

/** With plain digits for those of full width (１９９８年), which are one code unit each as well. */
const foldDigits = (text: string): string => (FULL_WIDTH.test(text) ? text.replace(FULL_WIDTHS, (digit) => String.fromCharCode(digit.charCodeAt(0) - WIDER)) : text);
const FULL_WIDTH = /[０-９]/u;
const FULL_WIDTHS = /[０-９]/gu;
const WIDER = '０'.charCodeAt(0) - '0'.charCodeAt(0);

/** Days between the story and the last named one within which a clause that begins with 当晚 or 次日 goes on from the latter. */
const NEAR = 30;

const OPENS_CLAUSE = /^$|[，,：:] ?$/u;

/** What a clause counts from that begins with 当晚 or 次日: the tale goes on where it stood, unless that was long before. */
const goingOn = (anchors: Anchors): Anchors =>
  anchors.day !== null && anchors.story !== null && Math.abs(anchors.day - anchors.story) <= NEAR && anchors.day <= (anchors.reference ?? anchors.day) ? changed(anchors, { inParagraph: true }) : anchors;

interface Reading {
  readonly value: string | null;
  readonly precision: TimeExpression['precision'];
  readonly anchor: string | null;
  readonly anchors: Anchors;
}

const annotation = (sentence: Span, { start, end, members }: TimeGroup, { value, precision, anchor }: Reading): TimeExpression => ({
  span: { start: sentence.start + start, end: sentence.start + end }, by: BY, confidence: 1, value, precision, anchor,
  because: `${members.map(({ because }) => because).join(' to ')}${anchor === null ? '' : `, read against ${anchor}`}`,
});

function readGroup(sentence: string, group: TimeGroup, before: Anchors, language: TimeLanguage): Reading {
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

/** A month or day without a year, of which a clause tells that is over: became chairman in April, in January; 10月18日以来, in May. */
function lookedBack(sentence: string, { start, end, members: [first] }: TimeGroup, { reference, sentenceYear }: Anchors, { past, lasting, suffered }: TimeLanguage): FoundTime {
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

/** How long it was that lies below a day: 两小时后 and the last ten minutes name no day. */
function shortLength(meaning: FoundTime['meaning']): Pick<Reading, 'value' | 'precision'> | null {
  if ((meaning.kind !== 'shift' && meaning.kind !== 'window') || (meaning.unit !== 'hour' && meaning.unit !== 'minute' && meaning.unit !== 'second')) return null;
  return { value: isoDuration([[Math.abs(meaning.by), meaning.unit]]), precision: meaning.unit === 'hour' ? 'hour' : 'minute' };
}

/** The end of an interval that lies behind its beginning: from Friday until Saturday, on a Friday. */
const endAfter = (from: Stretch | null, to: Stretch | null, later: () => Stretch | null): Stretch | null => (from && to && to.to.slice(0, DAY) < from.from.slice(0, DAY) ? later() : to);
const DAY = '2021-08-10'.length;
const YEAR = '2021'.length;

/** Months back from which what starts on a day without a year starts on the next such day: 自1月1日起, in December. */
const LONG_AGO = 9;
/** … and from which a term is the next such day: 3月31日前, in November. */
const TERM = 6;

function startsSoon(sentence: string, { start, end, members: [{ meaning }] }: TimeGroup, { reference }: Anchors, { since, until, starts }: TimeLanguage): boolean {
  if (meaning.kind === 'point' && meaning.weekday !== undefined && meaning.week === undefined && !meaning.part) return starts.test(sentence.slice(end, end + 20));
  if (meaning.kind !== 'point' || meaning.year || !meaning.day || !meaning.month || !('at' in meaning.month) || reference === null) return false;
  const [back, after] = [dateOf(reference).month - meaning.month.at, sentence.slice(end, end + 20)];
  return (back >= LONG_AGO && (since.before.test(sentence.slice(Math.max(0, start - 20), start)) || since.after.test(after) || until.before.test(sentence.slice(Math.max(0, start - 20), start)))) || (back >= TERM && until.after.test(after));
}

/** By the end of the month: a term, by which something ends. */
const ENDS = /^(?:the )?(?:end|close) of (?:the|this|next)|\b(?:year|month)(?:-|['’]s )end$/iu;

/** The value, open to one side where the words around say so: 本月6日以来, 截至12日. */
function opened(sentence: string, { start, end, members }: TimeGroup, stretch: Stretch, { since, until }: TimeLanguage): string {
  const value = valueOf(stretch);
  // 后 behind 12分钟 is counted already
  if (members.length > 1 || members[0].meaning.kind === 'window' || (members[0].meaning.kind === 'shift' && stretch.to.length > DAY)) return value;
  const [words, before, after] = [sentence.slice(start, end), sentence.slice(Math.max(0, start - 20), start), sentence.slice(end, end + 20)];
  // 7月初以来 and 月底前 keep the days of 7月初 and 月底: a stretch has its own ends
  if (stretch.from !== stretch.to && !ENDS.test(words)) return value;
  if (since.before.test(before) || since.after.test(after)) return `${stretch.from}/..`;
  return until.before.test(before) || until.after.test(after) ? `../${stretch.to}` : value;
}

/** The day that the expression was read against; null where the words give the whole date. */
function anchorOf({ meaning }: FoundTime, anchors: Anchors): string | null {
  if (meaning.kind === 'vague' || meaning.kind === 'duration') return null;
  if (meaning.kind === 'point' && ((meaning.year && 'at' in meaning.year) || meaning.century !== undefined || meaning.decade !== undefined)) return null;
  const base = meaning.kind === 'shift' ? meaning.from : meaning.kind === 'point' && meaning.day && 'from' in meaning.day ? meaning.day.from : 'reference';
  const day = dayOfBase(base, anchors);
  return day === null ? null : isoDay(day);
}

