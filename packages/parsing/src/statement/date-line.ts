import { foldHan } from '@dateline/document';
import { isText, type Draft, type TextDraft } from '../prose/draft.ts';
import { dateOf } from './date.ts';

/** A day as a whole line has it, with a clock time at most; what is read of it is up to `dateOf`. */
const DAY = String.raw`(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{4}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日|\d{1,2}(?:st|nd|rd|th)?\s+[a-z]{3,9}\.?,?\s+\d{4}|[a-z]{3,9}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4})`;
const WEEKDAY = String.raw`(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?|星期.|周.)`;
const CLOCK = String.raw`(?:[,\sT]|at)*\d{1,2}[:：时]\d{2}[^\p{L}]*(?:[ap]\.?m\.?)?(?:\s*[A-Z]{2,4})?`;
const LABEL = String.raw`(?:(?:published|posted|updated|date)(?:\s+on)?|(?:发布|发表|发稿|更新)?(?:时间|日期))\s*[:：]?`;

const DATE_LINE = new RegExp(String.raw`^\s*(?:${LABEL}\s*)?(?:${WEEKDAY}\s*)?(?:${DAY})(?:\s*${WEEKDAY})?(?:${CLOCK})?\s*$`, 'iu');

/** How far below its title an article prints its date, in blocks. */
const HEAD = 5;

/** Whether a line holds a day and nothing else, whatever label stands before it. */
export const isDateLine = (words: string): boolean => DATE_LINE.test(foldHan(words)) && dateOf(words) !== undefined;

/** The line below the title that prints the day of publication. */
export const dateLineOf = (drafts: readonly Draft[]): TextDraft | undefined => drafts.filter(isText).slice(0, HEAD).find(({ strand }) => isDateLine(strand.text));
