import { uuidv7 } from 'uuidv7';
import type { Transaction } from '../client.ts';
import { assignOwners } from '../filing/assign.ts';
import type { Continuation } from './continuation.ts';

interface Member {
  readonly articleId: string;
  readonly root: string;
  readonly storyId: string | null;
}

/** Says what articles go on from. What hangs together is a story and keeps the id that most of its articles have; an article alone is none. */
export async function regroup(transaction: Transaction, continuations: readonly Continuation[]): Promise<void> {
  const former = await transaction.$queryRawUnsafe<{ id: string }[]>(
    'SELECT DISTINCT continues_id AS id FROM telling WHERE article_id = ANY($1::uuid[]) AND continues_id IS NOT NULL', continuations.map(({ articleId }) => articleId));
  await transaction.$executeRawUnsafe(
    'UPDATE telling t SET continues_id = k.continues, likeness = k.likeness FROM unnest($1::uuid[], $2::uuid[], $3::float8[]) AS k(id, continues, likeness) WHERE t.article_id = k.id',
    continuations.map(({ articleId }) => articleId), continuations.map(({ continuesId }) => continuesId), continuations.map(({ likeness }) => likeness));
  if (await isLeaf(transaction, continuations, former.length)) return;
  const members = await transaction.$queryRawUnsafe<Member[]>(TREES, [...continuations.map(({ articleId }) => articleId), ...former.map(({ id }) => id)]);
  await assignStories(transaction, members);
}

/** The usual case, which costs the same however long the story is: one new article at the end of one. */
async function isLeaf(transaction: Transaction, continuations: readonly Continuation[], former: number): Promise<boolean> {
  const [only] = continuations;
  if (!only || continuations.length > 1 || former > 0 || only.continuesId === null) return false;
  return (await transaction.$executeRawUnsafe(LEAF, only.articleId)) > 0;
}

const LEAF = `
WITH joined AS (
  UPDATE telling t SET story_id = p.story_id FROM telling p
  WHERE t.article_id = $1::uuid AND p.article_id = t.continues_id AND p.story_id IS NOT NULL AND t.story_id IS NULL AND NOT EXISTS (SELECT 1 FROM telling n WHERE n.continues_id = t.article_id)
  RETURNING t.story_id, (SELECT day FROM article WHERE id = t.article_id) AS day)
UPDATE story s SET article_count = article_count + 1, end_day = greatest(s.end_day COLLATE "C", j.day COLLATE "C") FROM joined j WHERE s.id = j.story_id`;

/** All articles that hang together with those given, each with the one that begins the story. */
const TREES = `
WITH RECURSIVE up AS (
  SELECT t.article_id, t.continues_id FROM telling t WHERE t.article_id = ANY($1::uuid[])
  UNION SELECT t.article_id, t.continues_id FROM up u JOIN telling t ON t.article_id = u.continues_id),
down AS (
  SELECT article_id AS root, article_id FROM up WHERE continues_id IS NULL
  UNION SELECT d.root, t.article_id FROM down d JOIN telling t ON t.continues_id = d.article_id)
SELECT d.article_id AS "articleId", d.root, t.story_id AS "storyId" FROM down d JOIN telling t USING (article_id) ORDER BY d.article_id`;

async function assignStories(transaction: Transaction, members: readonly Member[]): Promise<void> {
  const byRoot = new Map<string, string[]>();
  for (const { root, articleId } of members) byRoot.set(root, [...(byRoot.get(root) ?? []), articleId]);
  const stories = [...byRoot].filter(([, articles]) => articles.length > 1);
  const { owners, merged } = assignOwners(stories.map(([, articles]) => articles), members.map(({ articleId, storyId }) => ({ anchor: articleId, ownerId: storyId })));
  const ids = owners.map((owner) => owner ?? uuidv7());
  const storyOf = new Map(stories.flatMap(([, articles], index) => articles.map((article) => [article, ids[index] ?? null] as const)));
  await transaction.$executeRawUnsafe(STORY, stories.map((_, index) => ids[index]), stories.map(([root]) => root), stories.map(([, articles]) => articles.length));
  const moved = members.filter(({ articleId, storyId }) => (storyOf.get(articleId) ?? null) !== storyId);
  await transaction.$executeRawUnsafe('UPDATE telling t SET story_id = k.story FROM unnest($1::uuid[], $2::uuid[]) AS k(id, story) WHERE t.article_id = k.id',
    moved.map(({ articleId }) => articleId), moved.map(({ articleId }) => storyOf.get(articleId) ?? null));
  await transaction.$executeRawUnsafe(DAYS, ids);
  const gone = [...new Set(members.flatMap(({ storyId }) => (storyId === null || ids.includes(storyId) ? [] : [storyId])))];
  await transaction.$executeRawUnsafe(GONE, gone, gone.map((id) => merged.get(id) ?? null));
}

const STORY = `
INSERT INTO story (id, title, article_count) SELECT k.id, coalesce(r.title, left(r.text, 40)), k.count
FROM unnest($1::uuid[], $2::uuid[], $3::int[]) AS k(id, root, count) JOIN revision r ON r.article_id = k.root AND r.current
ON CONFLICT (id) DO UPDATE SET title = excluded.title, article_count = excluded.article_count, merged_into_id = NULL`;

const DAYS = `
UPDATE story s SET start_day = d.first, end_day = d.last
FROM (SELECT t.story_id, min(a.day COLLATE "C") AS first, max(a.day COLLATE "C") AS last FROM telling t JOIN article a ON a.id = t.article_id WHERE t.story_id = ANY($1::uuid[]) GROUP BY t.story_id) d
WHERE s.id = d.story_id AND (s.start_day IS DISTINCT FROM d.first OR s.end_day IS DISTINCT FROM d.last)`;

/** Stories without articles: they lead to the one that took most of theirs. */
const GONE = `
WITH gone AS (SELECT k.id, k.survivor FROM unnest($1::uuid[], $2::uuid[]) AS k(id, survivor) WHERE NOT EXISTS (SELECT 1 FROM telling t WHERE t.story_id = k.id))
UPDATE story s SET article_count = CASE WHEN s.id = g.id THEN 0 ELSE s.article_count END, merged_into_id = g.survivor FROM gone g WHERE s.id = g.id OR s.merged_into_id = g.id`;
