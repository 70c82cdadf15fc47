import { contains, spanLength } from '@dateline/document';
import type { Quotation, Reference, Span } from '@dateline/document';
import { startingIn } from './starting-in.ts';
import { LONGEST_QUOTE } from './statements.ts';

/** The innermost quotation, of a list in reading order, whose content covers the span; undefined where the article speaks in its own voice. */
export function quotationAt(quotations: readonly Quotation[], span: Span): Quotation | undefined {
  let innermost: Quotation | undefined;
  for (const quotation of startingIn(quotations, { start: span.start - LONGEST_QUOTE, end: span.start + 1 }, ({ content }) => content.start)) {
    if (!contains(quotation.content, span)) continue;
    if (!innermost || spanLength(quotation.content) <= spanLength(innermost.content)) innermost = quotation;
  }
  return innermost;
}

/** Whom the article attributes the words of a span to: the speaker of the innermost quotation around it.
 *  Null where there is none, or where its speaker is not said. */
export const sourceAt = (quotations: readonly Quotation[], span: Span): Reference | null =>
  quotationAt(quotations, span)?.speaker ?? null;
