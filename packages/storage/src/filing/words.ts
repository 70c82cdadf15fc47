import { exact, type Span } from '@dateline/document';
import { pointsOf } from './points.ts';

/** A span as every table keeps it. */
export interface WordsRow {
  readonly start: number;
  readonly end: number;
  readonly point: number;
  readonly exact: string;
}

/** Reads spans of one text. */
export function wordsOf(text: string): (span: Span) => WordsRow {
  const pointOf = pointsOf(text);
  return (span) => ({ start: span.start, end: span.end, point: pointOf(span.start), exact: exact(text, span) });
}
