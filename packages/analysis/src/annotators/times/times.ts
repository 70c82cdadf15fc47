import type { Article, Span, TimeExpression } from '@dateline/document';
import { foldHan, isChinese } from '@dateline/document';
import { times as english } from '../../languages/en/times.ts';
import { times as chinese } from '../../languages/zh-Hans/times.ts';
import type { Layers } from '../../layers.ts';
import { anchorsAt, changed, type Anchors } from './anchors.ts';
import { DAY_LENGTH, readIsoDay } from './calendar.ts';
import { timesIn } from './found.ts';
import { atSentence } from './going-on.ts';
import { intervalsOf } from './intervals.ts';
import type { TimeGroup } from './intervals.ts';
import { readGroup, type Reading } from './read-group.ts';
import { isUnnamedDay, isUnnamedYear, withToday } from './that-day.ts';
import { marksOf, onItsDay } from './told-days.ts';

const BY = 'times@8';

/** Calendar expressions and durations in the sentences, in reading order, without overlap. Relative ones are read
 *  against the article's reference day and the days that the text itself names. */
export function timesOf({ article, sentences }: Pick<Layers, 'article' | 'sentences'>): TimeExpression[] {
  const chineseText = isChinese(article.language);
  const text = chineseText ? foldDigits(foldHan(article.text)) : article.text;
  const language = chineseText ? chinese : english;
  let anchors = anchorsAt(article.reference.day === null ? null : readIsoDay(article.reference.day), clockOf(article));
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

/** When the article was published, where it says so by the clock of the day that it is read against. Midnight is how a day without a clock is often written. */
const clockOf = ({ publishedAt, reference: { day } }: Article): string | null =>
  publishedAt?.startsWith(`${String(day)}T`) === true && !publishedAt.startsWith('T00:00', DAY_LENGTH) ? publishedAt.slice(0, MOMENT_LENGTH) : null;
const MOMENT_LENGTH = '2021-08-10T04:44'.length;

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

const annotation = (sentence: Span, { start, end, members }: TimeGroup, { value, precision, anchor }: Reading): TimeExpression => ({
  span: { start: sentence.start + start, end: sentence.start + end }, by: BY, confidence: 1, value, precision, anchor,
  because: `${members.map(({ because }) => because).join(' to ')}${anchor === null ? '' : `, read against ${anchor}`}`,
});
