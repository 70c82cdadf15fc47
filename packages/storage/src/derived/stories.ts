import type { Transaction } from '../client.ts';
import { takeDue } from './claims.ts';
import type { Continuation } from './continuation.ts';
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
  readonly sharedEvents: number;
  /** What it goes on from now. */
  readonly continues: { readonly articleId: string; readonly key: string; readonly appearedAt: string; readonly likeness: number } | null;
}

/** Reads and writes which article goes on from which. */
export interface StoryFiling {
  /** Articles whose casts or events have changed; they are due no more. At most as many as said. */
  takeDue(most: number): Promise<string[]>;
  /** Part of each chain in its article, 0 to 1; those with none are left out. */
  keepCast(articleId: string, parts: readonly { readonly chainId: string; readonly weight: number }[]): Promise<void>;
  /** The article itself first; then those within so many days that have so much in common with it, and those that went on from it.
   *  Empty where the article has no day. */
  neighbours(articleId: string, days: number, least: number): Promise<StoryNeighbour[]>;
  /** Says what articles go on from, and makes stories of what hangs together. */
  keepContinuations(continuations: readonly Continuation[]): Promise<void>;
}

const CAST = `
INSERT INTO cast_member (chain_id, article_id, entity_id, day, weight)
SELECT c.id, c.article_id, c.entity_id, floor(extract(epoch FROM a.appeared_at) / 86400)::int, k.weight
FROM unnest($2::uuid[], $3::float8[]) AS k(id, weight) JOIN chain c ON c.id = k.id JOIN article a ON a.id = c.article_id
WHERE c.entity_id IS NOT NULL AND a.appeared_at IS NOT NULL AND k.weight > 0 AND a.id = $1::uuid`;

/** An entity of several chains plays the greatest part of any. */
const NEIGHBOURS = `
WITH own AS (SELECT entity_id, max(weight) AS weight, min(day) AS day FROM cast_member WHERE article_id = $1::uuid GROUP BY entity_id),
cast_shared AS (
  SELECT m.article_id, sum(m.weight) AS shared FROM (
    SELECT m.article_id, m.entity_id, least(max(m.weight), o.weight) AS weight
    FROM own o JOIN cast_member m ON m.entity_id = o.entity_id AND m.day BETWEEN o.day - $2::int AND o.day + $2::int GROUP BY m.article_id, m.entity_id, o.weight) m
  GROUP BY m.article_id),
events_shared AS (
  SELECT n.article_id, count(DISTINCT n.event_id) AS shared FROM event_mention m JOIN event_mention n ON n.event_id = m.event_id WHERE m.article_id = $1::uuid GROUP BY n.article_id),
found AS (
  SELECT article_id FROM (SELECT article_id, shared FROM cast_shared UNION ALL SELECT article_id, shared FROM events_shared) s GROUP BY article_id HAVING sum(shared) >= $3::float8
  UNION SELECT article_id FROM telling WHERE continues_id = $1::uuid UNION SELECT $1::uuid)
SELECT a.id AS "articleId", a.key, a.appeared_at AS "appearedAt", coalesce(cs.shared, 0) AS shared, coalesce(es.shared, 0)::float8 AS "sharedEvents",
  coalesce((SELECT sum(w) FROM (SELECT max(m.weight) AS w FROM cast_member m WHERE m.article_id = a.id GROUP BY m.entity_id) e), 0) AS weight,
  p.id AS "parentId", p.key AS "parentKey", p.appeared_at AS "parentAppearedAt", t.likeness
FROM found f JOIN article a ON a.id = f.article_id LEFT JOIN telling t ON t.article_id = a.id LEFT JOIN article p ON p.id = t.continues_id
  LEFT JOIN cast_shared cs ON cs.article_id = a.id LEFT JOIN events_shared es ON es.article_id = a.id
WHERE a.appeared_at IS NOT NULL AND (a.id = $1::uuid OR abs(extract(epoch FROM a.appeared_at - (SELECT appeared_at FROM article WHERE id = $1::uuid))) <= ($2::int + 1) * 86400 OR t.continues_id = $1::uuid)
ORDER BY a.id <> $1::uuid, a.key COLLATE "C"`;

interface NeighbourRow extends Omit<StoryNeighbour, 'appearedAt' | 'continues'> {
  readonly appearedAt: Date;
  readonly parentId: string | null;
  readonly parentKey: string | null;
  readonly parentAppearedAt: Date | null;
  readonly likeness: number | null;
}

export const openStories = (transaction: Transaction): StoryFiling => ({
  takeDue: (most) => takeDue(transaction, 'story', most),
  keepCast: async (articleId, parts) => {
    await transaction.$executeRawUnsafe('INSERT INTO telling (article_id) VALUES ($1::uuid) ON CONFLICT DO NOTHING', articleId);
    await transaction.$executeRawUnsafe(CAST, articleId, parts.map(({ chainId }) => chainId), parts.map(({ weight }) => weight));
  },
  neighbours: async (articleId, days, least) => {
    const rows = await transaction.$queryRawUnsafe<NeighbourRow[]>(NEIGHBOURS, articleId, days, least);
    return rows[0]?.articleId === articleId ? rows.map(neighbourOf) : [];
  },
  keepContinuations: (continuations) => regroup(transaction, continuations),
});

const neighbourOf = ({ parentId, parentKey, parentAppearedAt, likeness, appearedAt, ...row }: NeighbourRow): StoryNeighbour => ({
  ...row, appearedAt: appearedAt.toISOString(),
  continues: parentId === null || parentKey === null || parentAppearedAt === null ? null : { articleId: parentId, key: parentKey, appearedAt: parentAppearedAt.toISOString(), likeness: likeness ?? 0 },
});
