import type { Mention } from '@dateline/document';

/** A mention before coreference has said which chain it belongs to. */
export type DraftMention = Omit<Mention, 'chain'>;
