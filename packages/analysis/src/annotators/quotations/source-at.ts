import { contains, spanLength } from '@dateline/document';
import type { Quotation, Reference, Span } from '@dateline/document';

/** The innermost quotation whose content covers the span; undefined where the article speaks in its own voice. */
export function quotationAt(quotations: readonly Quotation[], span: Span): Quotation | undefined {
  let innermost: Quotation | undefined;
  for (const quotation of quotations) {
    if (!contains(quotation.content, span)) continue;
    if (!innermost || spanLength(quotation.content) <= spanLength(innermost.content)) innermost = quotation;
  }
  return innermost;
}

/** Whom the article attributes the words of a span to: the speaker of the innermost quotation around it.
 *  Null where there is none, or where its speaker is not said. */
export const sourceAt = (quotations: readonly Quotation[], span: Span): Reference | null =>
  quotationAt(quotations, span)?.speaker ?? null;
