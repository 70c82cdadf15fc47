/** A stretch of an article's text: half-open, in UTF-16 code units, as `String.prototype.slice` counts.
 *  Postgres and Python count code points: convert at the door, never inside. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The words that a span covers. */
export const exact = (text: string, span: Span): string => text.slice(span.start, span.end);

export const spanLength = (span: Span): number => span.end - span.start;

/** Whether `outer` covers all of `inner`; a span contains itself. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** Whether two spans share at least one code unit; spans that only touch do not overlap. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

export const sameSpan = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

/** Reading order: by start, and the longer first where two start together, so that a parent precedes its parts. */
export const bySpan = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

/** The span without the white space at its ends; an all-blank span becomes empty at its start. */
export function trimmed(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/u.test(text.charAt(start))) start++;
  while (end > start && /\s/u.test(text.charAt(end - 1))) end--;
  return { start, end };
}

/** The span of `words` at or after `from`, or undefined where the text does not have them. */
export function spanOf(text: string, words: string, from = 0): Span | undefined {
  const start = text.indexOf(words, from);
  return start < 0 ? undefined : { start, end: start + words.length };
}
