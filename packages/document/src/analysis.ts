import type { Chain, EventMention, Mention, Quantity, Quotation, TimeExpression } from './annotation.ts';
import type { Article } from './article.ts';
import type { Issue } from './issue.ts';
import type { Span } from './span.ts';

/** All that was found in one article. Lists stand in reading order; indices refer within this one analysis. */
export interface Analysis {
  readonly article: Article;
  readonly sentences: readonly Span[];
  readonly mentions: readonly Mention[];
  readonly chains: readonly Chain[];
  readonly times: readonly TimeExpression[];
  readonly quantities: readonly Quantity[];
  readonly quotations: readonly Quotation[];
  readonly events: readonly EventMention[];
  readonly issues: readonly Issue[];
}
