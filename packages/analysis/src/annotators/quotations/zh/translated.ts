import type { Span } from '@dateline/document';
import type { Reading } from '../reading.ts';

/** Behind words in marks: the same in the language that they were said in, which is said once: 「我不会走」（I will not go）。 */
const ORIGINAL = /[”」』"]\s*([（(][^（）()\p{Script=Han}]{8,}[）)])[。，；！？\s]*$/u;

/** The stretch without the original words that stand in brackets behind those in marks. */
export function withoutOriginal(reading: Reading, { start, end }: Span): Span {
  const last = reading.text.slice(Math.max(start, end - 2), end);
  const found = /[）)]/u.test(last) ? ORIGINAL.exec(reading.text.slice(start, end)) : null;
  return found ? { start, end: start + found.index + 1 } : { start, end };
}

/** Whether words in marks are all of a bracket, in letters of another script: the original of what the sentence before reports. */
export const isOriginal = (reading: Reading, { start, end }: Span): boolean =>
  /[（(]\s*$/u.test(reading.text.slice(Math.max(0, start - 2), start)) && /^\s*[）)]/u.test(reading.text.slice(end, end + 2)) && !/\p{Script=Han}/u.test(reading.plain.slice(start, end));
