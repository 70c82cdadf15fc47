import type { EntityKind } from '@dateline/document';
import type { Order } from './order.ts';

const MOST_FIRST: Order = [{ column: 'count', type: 'bigint', descending: true }, { column: 'mentions', type: 'bigint', descending: true }, { column: 'id', type: 'uuid' }];

/** Events that a story tells of: those most of whose reports stand in it. */
const EVENTS_OF_STORY = `SELECT m.event_id FROM telling t JOIN event_mention m ON m.article_id = t.article_id WHERE t.story_id = p.id AND m.event_id IS NOT NULL`;

/** The story in which most reports of an event stand; of equals the one that was told first. */
export const STORY_OF_EVENT = (event: string): string => `
  SELECT t.story_id FROM event_mention m JOIN telling t ON t.article_id = m.article_id JOIN story s ON s.id = t.story_id WHERE m.event_id = ${event}
  GROUP BY t.story_id, s.start_day ORDER BY count(*) DESC, s.start_day COLLATE "C" NULLS LAST, t.story_id LIMIT 1`;

/** Who plays a part in a story, those in most of its articles first, and in how many of its events; the story's reports are read once, and not for each of them. */
const actors = (kinds: readonly EntityKind[]) => ({
  noun: 'storyActor', order: MOST_FIRST,
  rows: `SELECT y.id, count(DISTINCT y.article) AS count, sum(y.mentions) AS mentions, min(y.kind) AS kind, count(DISTINCT y.event) AS events FROM (
      SELECT c.entity_id AS id, c.article_id AS article, c.mention_count AS mentions, c.kind, NULL::uuid AS event
      FROM telling t JOIN cast_member w ON w.article_id = t.article_id JOIN chain c ON c.id = w.chain_id WHERE t.story_id = p.id AND c.kind IN (${kinds.map((kind) => `'${kind}'`).join(', ')})
      UNION ALL SELECT d.entity_id, NULL, 0, NULL, m.event_id FROM telling u JOIN event_mention m ON m.article_id = u.article_id JOIN event_argument g ON g.event_mention_id = m.id
        JOIN reference f ON f.id = g.reference_id JOIN chain d ON d.id = f.chain_id WHERE u.story_id = p.id) y
    GROUP BY y.id HAVING count(y.article) > 0`,
  record: `jsonb_build_object('entityId', k.id, 'entityKind', k.kind, 'articleCount', k.count, 'mentionCount', k.mentions, 'eventCount', k.events)`,
}) as const;

export const STORY_EDGES = {
  'story.articles': {
    noun: 'article', order: [{ column: 'appeared', type: 'timestamptz' }, { column: 'id', type: 'uuid' }],
    rows: `SELECT a.id, coalesce(a.appeared_at, 'infinity') AS appeared FROM telling t JOIN article a ON a.id = t.article_id WHERE t.story_id = p.id`,
  },
  'story.events': {
    noun: 'event', order: [{ column: 'since', type: 'text' }, { column: 'id', type: 'uuid' }],
    rows: `SELECT v.id, coalesce(v.time_start, '~') AS since FROM event v WHERE v.id IN (${EVENTS_OF_STORY}) AND (${STORY_OF_EVENT('v.id')}) = p.id`,
  },
  'story.actors': actors(['person', 'organization']),
  'story.places': actors(['location']),
} as const;

export const STORY_RECORD = `jsonb_build_object('id', s.id, 'title', s.title, 'startDay', s.start_day, 'endDay', s.end_day, 'articleCount', s.article_count)`;
