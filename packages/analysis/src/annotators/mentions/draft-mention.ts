import type { Mention } from '@dateline/document';

/** A mention before coreference has said which chain it belongs to. */
export interface DraftMention extends Omit<Mention, 'chain'> {
  readonly because: string;
}

/** Annotator and version: who finds mentions. A new version is what `dateline doctor` calls for reading again by. */
export const MENTIONS = 'mentions@6';
