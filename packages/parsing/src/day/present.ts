import type { Evidence } from './evidence.ts';

const SENTENCE_END = /[。！？]|[.!?]\s+\p{Lu}/u;
/** Right before a day: it is the article's own, or the one before. */
const NOW = /(?:今天|今日|今晚|昨天|昨日|昨晚)[（(]?$/u;

/** Characters of a line that is no prose: a signature, a stamp, a caption. */
const SHORT_LINE = 100;
/** More characters are no sentence. */
const SENTENCE = 300;

/** Whether a day that is written with its year is one of the article's own and not of what it looks back to, as anniversaries and causes are.
 *  It is where it stands after 今天 or 昨天, or in a line of its own. Else no sentence before it names a day, and it is in the first one, or the text goes on
 *  from it (2021年8月17日 and then 17日). */
export function isPresent({ month, day, start, end }: Evidence, mentions: readonly Evidence[], text: string): boolean {
  if (NOW.test(text.slice(Math.max(0, start - 4), start)) || isAlone(text, start, end)) return true;
  const yearless = mentions.filter((other) => other.year === null && !other.dateline);
  const isFirst = yearless.every((other) => other.start > start || (other.month === month && isOneSentence(text, other.start, start)));
  const opens = isOneSentence(text, 0, start);
  return isFirst && (opens || yearless.some((other) => other.start > start && other.day === day && (other.month ?? month) === month));
}

const isOneSentence = (text: string, from: number, to: number): boolean => to - from < SENTENCE && !SENTENCE_END.test(text.slice(from, to));

function isAlone(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - SHORT_LINE), start).split('\n').at(-1) ?? '';
  const line = before + (text.slice(start, end + SHORT_LINE).split('\n')[0] ?? '');
  return line.length <= SHORT_LINE && !SENTENCE_END.test(line);
}
