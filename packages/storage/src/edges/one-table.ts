import type { OneName } from '../reading.ts';
import type { Rows } from './nouns.ts';
import { STORY_OF_EVENT } from './story-edges.ts';

/** What something has at most one of, as SQL: the id of the row for `p.id`. */
export const ONES = {
  'article.story': { noun: 'story', id: 'SELECT t.story_id FROM telling t WHERE t.article_id = p.id' },
  'article.original': { noun: 'article', id: 'SELECT y.original_id FROM syndication y WHERE y.article_id = p.id AND y.original_id <> y.article_id' },
  'event.story': { noun: 'story', id: STORY_OF_EVENT('p.id') },
} as const satisfies Record<OneName, { readonly noun: keyof Rows; readonly id: string }>;
