import type { Span } from '@dateline/document';
import { classOf } from '../../words/characters.ts';
import type { Candidate } from './candidate.ts';

/** What is left of a candidate. */
export type Stretch = Pick<Candidate, 'span' | 'kind'>;

const isEdgeMark = classOf(/[\s“”"'‘’「」『』《》（）()，,。.、；;：:—-]/u);

/** Without the marks at its ends, but for the full stop of an abbreviation. */
export function marksTrimmed(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isEdgeMark(text.charCodeAt(start))) start++;
  while (end > start && isEdgeMark(text.charCodeAt(end - 1)) && !/\b(?:[A-Z]\.)+$|\b(?:Jr|Sr|Inc|Corp|Ltd|Co|Bros)\.$/u.test(text.slice(start, end))) end--;
  return { start, end };
}
