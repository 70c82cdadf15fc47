import { bySpan } from '@dateline/document';
import type { Gazetteer } from '@dateline/gazetteer';
import type { Layers } from '../../layers.ts';
import type { TaggedName } from '../../tagger.ts';
import type { DraftMention } from './draft-mention.ts';

const BY = 'mentions@1';

/** The names of the article, and the words that stand for them, in reading order. `tagged` has offsets into the article's text. */
export function mentionsOf(_layers: Pick<Layers, 'article' | 'sentences'>, tagged: readonly TaggedName[], _gazetteer: Gazetteer): DraftMention[] {
  return tagged
    .map(({ span, kind, confidence }): DraftMention => ({ span, kind, form: 'name', sense: null, role: null, by: BY, confidence }))
    .sort((a, b) => bySpan(a.span, b.span));
}
