import type { Mention } from '@dateline/document';

/** A mention before coreference has said which chain it belongs to. */
export interface DraftMention extends Omit<Mention, 'chain'> {
  readonly because: string;
}
