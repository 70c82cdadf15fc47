import { uuidv7 } from 'uuidv7';
import type { Transaction } from '../client.ts';
import { assignOwners } from '../filing/assign.ts';
import type { Continuation } from './continuation.ts';

interface Member {
  readonly articleId: string;
  readonly root: string;
  readonly storyId: string | null;
}

/** Says what articles go on from. What hangs together is a story and keeps the id that most of its articles have; an article alone is none.
 *  @param anew articles whose stories are to be told anew though nothing goes on from elsewhere: their own days or titles are others now. */
export async function regroup(transaction: Transaction, continuations: readonly Continuation[], anew: ReadonlySet<string> = new Set()): Promise<void> {
  if (continuations.length === 0) return;
  const former = await transaction.$queryRawUnsafe<Former[]>(
    CONTINUE, continuations.map(({ articleId }) => articleId), continuations.map(({ continuesId }) => continuesId), continuations.map(({ likeness }) => likeness));
  const formerOf = new Map(former.map((row) => [row.articleId, row]));
  const turned = continuations.filter(({ articleId, continuesId }) => anew.has(articleId) || formerOf.get(articleId)?.continuesId !== continuesId || (continuesId !== null && formerOf.get(articleId)?.storyId === null));
  const isNew = ({ articleId, continuesId }: Continuation): boolean => continuesId !== null && formerOf.get(articleId)?.continuesId === null && formerOf.get(articleId)?.storyId === null;
  const added = await addLeaves(transaction, turned.filter(isNew));
  const rest = turned.flatMap(({ articleId }) => (added.has(articleId) ? [] : [articleId, formerOf.get(articleId)?.continuesId ?? articleId]));
  if (rest.length > 0) await assignStories(transaction, await transaction.$queryRawUnsafe<Member[]>(TREES, rest));
}

interface Former {
  readonly articleId: string;
  readonly continuesId: string | null;
  readonly storyId: string | null;
}

/** Answers what stood there before. */
const CONTINUE = `
WITH given AS (SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::float8[]) AS k(id, continues, likeness)),
done AS (UPDATE telling t SET continues_id = k.continues, likeness = k.likeness FROM given k WHERE t.article_id = k.id AND (t.continues_id IS DISTINCT FROM k.continues OR t.likeness <> k.likeness))
SELECT t.article_id AS "articleId", t.continues_id AS "continuesId", t.story_id AS "storyId" FROM telling t JOIN given k ON k.id = t.article_id`;

/** The usual case, which costs the same however long the story is: new articles at the end of one. Answers those that were added. */
async function addLeaves(transaction: Transaction, leaves: readonly Continuation[]): Promise<ReadonlySet<string>> {
  if (leaves.length === 0) return new Set();
  const parents = await transaction.$queryRawUnsafe<{ id: string; story: string }[]>(
    'SELECT article_id AS id, story_id AS story FROM telling WHERE article_id = ANY($1::uuid[]) AND story_id IS NOT NULL', leaves.map(({ continuesId }) => continuesId));
  const storyOf = new Map(parents.map(({ id, story }) => [id, story]));
  const waiting = new Map(leaves.map(({ articleId, continuesId }) => [articleId, continuesId ?? '']));
  // A new article may go on from a new one.
  for (let before = -1; before !== waiting.size;) {
    before = waiting.size;
    for (const [articleId, continuesId] of waiting) {
      const story = storyOf.get(continuesId);
      if (story !== undefined && waiting.delete(articleId)) storyOf.set(articleId, story);
    }
  }
  const added = leaves.filter(({ articleId }) => !waiting.has(articleId));
  if (added.length > 0) await transaction.$executeRawUnsafe(LEAVES, added.map(({ articleId }) => articleId), added.map(({ articleId }) => storyOf.get(articleId)));
  return new Set(added.map(({ articleId }) => articleId));
}

const LEAVES = `
WITH given AS (SELECT k.id, k.story, a.day FROM unnest($1::uuid[], $2::uuid[]) AS k(id, story) JOIN article a ON a.id = k.id),
joined AS (UPDATE telling t SET story_id = g.story FROM given g WHERE t.article_id = g.id)
UPDATE story s SET article_count = s.article_count + g.count, end_day = greatest(s.end_day COLLATE "C", g.day COLLATE "C")
FROM (SELECT story, count(*) AS count, max(day COLLATE "C") AS day FROM given GROUP BY story) g WHERE s.id = g.story`;

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
  for (const { root, articleId } of members) {
    const known = byRoot.get(root);
    if (known) known.push(articleId);
    else byRoot.set(root, [articleId]);
  }
  const stories = [...byRoot].filter(([, articles]) => articles.length > 1);
  const { owners, merged } = assignOwners(stories.map(([, articles]) => articles), members.map(({ articleId, storyId }) => ({ anchor: articleId, ownerId: storyId })));
  const ids = owners.map((owner) => owner ?? uuidv7());
  const storyOf = new Map(stories.flatMap(([, articles], index) => articles.map((article) => [article, ids[index] ?? null] as const)));
  await transaction.$executeRawUnsafe(STORY, stories.map((_, index) => ids[index]), stories.map(([root]) => root), stories.map(([, articles]) => articles.length));
  const moved = members.filter(({ articleId, storyId }) => (storyOf.get(articleId) ?? null) !== storyId);
  await transaction.$executeRawUnsafe('UPDATE telling t SET story_id = k.story FROM unnest($1::uuid[], $2::uuid[]) AS k(id, story) WHERE t.article_id = k.id',
    moved.map(({ articleId }) => articleId), moved.map(({ articleId }) => storyOf.get(articleId) ?? null));
  await transaction.$executeRawUnsafe(DAYS, ids);
  const there = new Set(ids);
  const gone = [...new Set(members.flatMap(({ storyId }) => (storyId === null || there.has(storyId) ? [] : [storyId])))];
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
