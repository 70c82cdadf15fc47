import type { Transaction } from '../client.ts';
import type { Continuation } from './continuation.ts';
import { takeDue } from './due.ts';
import { regroup } from './story-groups.ts';

/** An article, and what it has in common with the one that was asked about. */
export interface StoryNeighbour {
  readonly articleId: string;
  readonly key: string;
  /** ISO 8601 in UTC. */
  readonly appearedAt: string;
  /** Sum of the parts of its cast. */
  readonly weight: number;
  readonly shared: number;
  /** Of what they share, what is of names that are everywhere in the fortnight of the later of the two. */
  readonly commonplace: number;
  readonly sharedEvents: number;
  /** What it goes on from now. */
  readonly continues: { readonly articleId: string; readonly key: string; readonly appearedAt: string; readonly likeness: number } | null;
}

/** A chain's part in its article, 0 to 1. */
export interface CastPart {
  readonly chainId: string;
  readonly weight: number;
}

/** Reads and writes which article goes on from which. */
export interface StoryFiling {
  /** Articles whose casts or events have changed; they are due no more. At most as many as said. */
  takeDue(most: number): Promise<string[]>;
  /** Keeps who plays a part in articles; chains with none are left out. */
  keepCasts(articles: readonly { readonly articleId: string; readonly parts: readonly CastPart[] }[]): Promise<void>;
  /** For each article: itself first; then those within so many days that have so much of a cast or an event in common with it, and those that went on from it.
   *  An article without a day has no entry. */
  neighbours(articleIds: readonly string[], days: number, least: number): Promise<Map<string, StoryNeighbour[]>>;
  /** Says what articles go on from, and makes stories of what hangs together.
   *  @param anew articles of which the title or the day is another now. */
  keepContinuations(continuations: readonly Continuation[], anew?: ReadonlySet<string>): Promise<void>;
}

/** Sums of hundredths in another order differ by less. */
const ROUNDING = 1e-6;

const CAST = `
WITH kept AS (INSERT INTO telling AS t (article_id, day) SELECT a.id, a.day FROM article a WHERE a.id = ANY($1::uuid[])
  ON CONFLICT (article_id) DO UPDATE SET day = excluded.day WHERE t.day IS DISTINCT FROM excluded.day)
INSERT INTO cast_member (chain_id, article_id, entity_id, day, weight)
SELECT c.id, c.article_id, c.entity_id, floor(extract(epoch FROM a.appeared_at) / 86400)::int, k.weight
FROM unnest($2::uuid[], $3::float8[]) AS k(id, weight) JOIN chain c ON c.id = k.id JOIN article a ON a.id = c.article_id
WHERE c.entity_id IS NOT NULL AND a.appeared_at IS NOT NULL AND k.weight > 0`;

/** An entity of several chains plays the greatest part of any. Who has nothing in common but the most reported names has less than the least: these find nobody, so
 *  that a name that is in every other article brings none of them along. */
const NEIGHBOURS = `
WITH asked AS MATERIALIZED (SELECT a.id, a.appeared_at FROM article a WHERE a.id = ANY($1::uuid[]) AND a.appeared_at IS NOT NULL),
part AS MATERIALIZED (SELECT m.article_id AS asked, m.entity_id, max(m.weight) AS weight, min(m.day) AS day FROM cast_member m JOIN asked q ON q.id = m.article_id GROUP BY m.article_id, m.entity_id),
own AS MATERIALIZED (
  SELECT o.*, fortnight_of(o.day) AS fortnight, is_everywhere(p.parts) AS everywhere, is_everywhere(n.parts) AS everywhere_next FROM part o
    LEFT JOIN presence p ON p.entity_id = o.entity_id AND p.fortnight = fortnight_of(o.day) LEFT JOIN presence n ON n.entity_id = o.entity_id AND n.fortnight = fortnight_of(o.day) + 1),
summed AS MATERIALIZED (
  SELECT o.*, sum(o.weight) OVER (PARTITION BY o.asked ORDER BY e.article_count DESC, o.entity_id ROWS UNBOUNDED PRECEDING) AS so_far FROM own o JOIN entity e ON e.id = o.entity_id),
candidate AS MATERIALIZED (
  SELECT asked, article_id, max(events) AS events, bool_or(follows) AS follows FROM (
    SELECT o.asked, m.article_id, 0 AS events, false AS follows FROM summed o JOIN cast_member m ON m.entity_id = o.entity_id AND m.day BETWEEN o.day - $2::int AND o.day + $2::int WHERE o.so_far > $3::float8 - ${ROUNDING}
    UNION ALL SELECT q.id, n.article_id, count(DISTINCT n.event_id), false FROM asked q JOIN event_mention m ON m.article_id = q.id JOIN event_mention n ON n.event_id = m.event_id GROUP BY q.id, n.article_id
    UNION ALL SELECT t.continues_id, t.article_id, 0, true FROM telling t WHERE t.continues_id = ANY($1::uuid[])
    UNION ALL SELECT id, id, 0, true FROM asked) s
  GROUP BY asked, article_id),
member AS MATERIALIZED (SELECT m.article_id, m.entity_id, max(m.weight) AS weight, min(m.day) AS day FROM cast_member m WHERE m.article_id IN (SELECT article_id FROM candidate) GROUP BY m.article_id, m.entity_id),
overlap AS (
  SELECT c.asked, c.article_id, c.events, c.follows, coalesce(sum(m.weight), 0) AS weight, coalesce(sum(least(m.weight, o.weight)) FILTER (WHERE o.weight IS NOT NULL), 0) AS shared,
    coalesce(sum(least(m.weight, o.weight)) FILTER (WHERE CASE WHEN fortnight_of(greatest(m.day, o.day)) = o.fortnight THEN o.everywhere ELSE o.everywhere_next END), 0) AS commonplace
  FROM candidate c LEFT JOIN member m ON m.article_id = c.article_id LEFT JOIN own o ON o.asked = c.asked AND o.entity_id = m.entity_id GROUP BY c.asked, c.article_id, c.events, c.follows)
SELECT f.asked, a.id AS "articleId", a.key, a.appeared_at AS "appearedAt", f.shared, f.commonplace, f.events::int AS "sharedEvents", f.weight, p.id AS "parentId", p.key AS "parentKey", p.appeared_at AS "parentAppearedAt", t.likeness
FROM overlap f JOIN asked q ON q.id = f.asked JOIN article a ON a.id = f.article_id LEFT JOIN telling t ON t.article_id = a.id LEFT JOIN article p ON p.id = t.continues_id
WHERE (f.shared > $3::float8 - ${ROUNDING} OR f.events > 0 OR f.follows) AND a.appeared_at IS NOT NULL
  AND (a.id = q.id OR abs(extract(epoch FROM a.appeared_at - q.appeared_at)) <= ($2::int + 1) * 86400 OR t.continues_id = q.id)
ORDER BY f.asked, a.id <> f.asked, a.key COLLATE "C"`;

interface NeighbourRow extends Omit<StoryNeighbour, 'appearedAt' | 'continues'> {
  readonly asked: string;
  readonly appearedAt: Date;
  readonly parentId: string | null;
  readonly parentKey: string | null;
  readonly parentAppearedAt: Date | null;
  readonly likeness: number | null;
}

export const openStories = (transaction: Transaction): StoryFiling => ({
  takeDue: (most) => takeDue(transaction, 'story', most),
  keepCasts: async (articles) => {
    const parts = articles.flatMap((article) => article.parts);
    await transaction.$executeRawUnsafe(CAST, articles.map(({ articleId }) => articleId), parts.map(({ chainId }) => chainId), parts.map(({ weight }) => weight));
  },
  neighbours: async (articleIds, days, least) => {
    const rows = await transaction.$queryRawUnsafe<NeighbourRow[]>(NEIGHBOURS, [...articleIds], days, least);
    const found = new Map<string, StoryNeighbour[]>();
    for (const { asked, ...row } of rows) {
      const known = found.get(asked);
      if (known) known.push(neighbourOf(row));
      else found.set(asked, [neighbourOf(row)]);
    }
    return found;
  },
  keepContinuations: (continuations, anew) => regroup(transaction, continuations, anew),
});

const neighbourOf = ({ parentId, parentKey, parentAppearedAt, likeness, appearedAt, ...row }: Omit<NeighbourRow, 'asked'>): StoryNeighbour => ({
  ...row, appearedAt: appearedAt.toISOString(),
  continues: parentId === null || parentKey === null || parentAppearedAt === null ? null : { articleId: parentId, key: parentKey, appearedAt: parentAppearedAt.toISOString(), likeness: likeness ?? 0 },
});
