import { foldHan } from '@dateline/document';
import { isText, type Draft, type TextDraft } from '../prose/draft.ts';
import { dateOf } from './date.ts';
import type { Stated } from './stated.ts';

/** A day as a whole line has it, with a clock time at most; what is read of it is up to `dateOf`. */
const DAY = String.raw`(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{4}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日|\d{1,2}(?:st|nd|rd|th)?\s+[a-z]{3,9}\.?,?\s+\d{4}|[a-z]{3,9}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4})`;
const WEEKDAY = String.raw`(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\.?,?|星期.|周.)`;
const CLOCK = String.raw`(?:[,\sT]|at)*\d{1,2}[:：时]\d{2}[^\p{L}]*(?:[ap]\.?m\.?)?(?:\s*[A-Z]{2,4})?`;
const LABEL = String.raw`(?:(?:published|posted|updated|date)(?:\s+on)?|(?:发布|发表|发稿|更新)?(?:时间|日期|于))\s*[:：]?`;

const DATE_LINE = new RegExp(String.raw`^\s*(?:${LABEL}\s*)?(?:${WEEKDAY}\s*)?(?:${DAY})(?:\s*${WEEKDAY})?(?:${CLOCK})?\s*$`, 'iu');

/** How far below its title an article prints its date, in blocks. */
const HEAD = 5;

/** What stands between the parts of a line below a title: `By Jane Doe | 26 March 2024`, `2024-12-04 23:10 来源：北方日报`. */
const BETWEEN = /\s*[|｜·•∙]\s*|\s+[-–—]+\s+|\s+(?=(?:来源|作者|记者|编辑|责编|责任编辑)\s*[:：])|[\t\u3000]+|\s{3,}/u;

/** `（4/3 15:13 更新）` says when the line was changed, not when it was published. */
const ASIDE = /[（(][^（()）]*[）)]/gu;

/** A line below a title is short; a longer one is prose. */
const LONGEST = 100;

/** Whether a line holds a day and nothing else, whatever label stands before it. */
export const isDateLine = (words: string): boolean => dayIn(words) === words;

/** The part of a line below a title that is a day, where one is. */
export function dayIn(words: string): string | undefined {
  const line = foldHan(words).replace(ASIDE, '').trim();
  if (line.length > LONGEST) return undefined;
  if (isDay(line)) return words;
  return line.split(BETWEEN).find(isDay);
}

const isDay = (part: string): boolean => DATE_LINE.test(part) && dateOf(part) !== undefined;

/** The line below the title that prints the day of publication, and nothing that a reader reads. */
export const dateLineOf = (drafts: readonly Draft[]): TextDraft | undefined => headOf(drafts).find(({ strand }) => isDateLine(strand.text));

/** The day that is printed below the title, alone on its line or beside a byline. */
export function statedByDateLine(drafts: readonly Draft[]): Partial<Stated> {
  for (const { strand } of headOf(drafts)) {
    const day = dayIn(strand.text);
    if (day !== undefined) return { date: day };
  }
  return {};
}

const headOf = (drafts: readonly Draft[]): TextDraft[] => drafts.filter(isText).slice(0, HEAD);
