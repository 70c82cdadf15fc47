import { sameSpan } from '@dateline/document';
import type { Mention, Reference, Span } from '@dateline/document';
import type { Reading } from './reading.ts';

export const referenceToMention = (mention: Mention): Reference => ({ span: mention.span, chain: mention.chain });

/** The words as a reference: a mention's where they are exactly one, else a description. */
export function referenceTo(reading: Reading, span: Span): Reference {
  const mention = reading.layers.mentions[reading.mentionAt.get(span.start) ?? -1];
  return { span, chain: mention && sameSpan(mention.span, span) ? mention.chain : null };
}

/** Mentions that lie within a span, longest first where they nest, in reading order. */
export function mentionsIn(reading: Reading, span: Span): Mention[] {
  const found: Mention[] = [];
  for (let at = span.start; at < span.end; at++) {
    const mention = reading.layers.mentions[reading.mentionAt.get(at) ?? -1];
    if (!mention || mention.span.end > span.end) continue;
    found.push(mention);
    at = mention.span.end - 1;
  }
  return found;
}
