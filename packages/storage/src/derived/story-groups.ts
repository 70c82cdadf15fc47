import { uuidv7 } from 'uuidv7';
import type { Transaction } from '../client.ts';
import { assignOwners } from '../filing/assign.ts';
import type { Continuation } from './continuation.ts';
import { blocksOf, grown, type Block, type Strand } from './story-blocks.ts';

/** Says what articles go on from. What hangs together is a story and keeps the id that most of its articles have; an article alone is none. What this costs depends on
 *  what changes hands, not on how long the stories are.
 *  @param anew articles whose stories are to be shown anew though nothing goes on from elsewhere: their own days or titles are others now. */
export async function regroup(transaction: Transaction, continuations: readonly Continuation[], anew: ReadonlySet<string> = new Set()): Promise<void> {
  if (continuations.length === 0) return;
  const strands = await transaction.$queryRawUnsafe<Strand[]>(
    CONTINUE, continuations.map(({ articleId }) => articleId), continuations.map(({ continuesId }) => continuesId), continuations.map(({ likeness }) => likeness));
  const told = strands.flatMap(({ articleId, storyId }) => (anew.has(articleId) && storyId !== null ? [storyId] : []));
  const { turned, leaves } = grown(strands.filter(({ continuesId, formerId, storyId }) => formerId !== continuesId || (continuesId !== null && storyId === null)));
  if (leaves.length > 0) await transaction.$executeRawUnsafe(LEAVES, leaves.map(({ articleId }) => articleId), leaves.map(({ storyId }) => storyId));
  const moving = turned.filter(({ storyId, otherStoryId }) => storyId === null || otherStoryId !== storyId);
  const touched = moving.length > 0 ? await assign(transaction, moving) : [];
  const shown = [...new Set([...told, ...leaves.map(({ storyId }) => storyId), ...touched])];
  if (shown.length > 0) await transaction.$executeRawUnsafe(SHOWN, shown);
}

/** Answers what stood there before, with the stories of what these go on from now. */
const CONTINUE = `
WITH given AS (SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::float8[]) AS k(id, continues, likeness)),
done AS (UPDATE telling t SET continues_id = k.continues, likeness = k.likeness FROM given k WHERE t.article_id = k.id AND (t.continues_id IS DISTINCT FROM k.continues OR t.likeness <> k.likeness))
SELECT t.article_id AS "articleId", k.continues AS "continuesId", t.continues_id AS "formerId", t.story_id AS "storyId", p.story_id AS "otherStoryId"
FROM telling t JOIN given k ON k.id = t.article_id LEFT JOIN telling p ON p.article_id = k.continues`;

/** The usual case: new articles at the end of a story. */
const LEAVES = `
WITH given AS (SELECT * FROM unnest($1::uuid[], $2::uuid[]) AS k(id, story)),
joined AS (UPDATE telling t SET story_id = g.story FROM given g WHERE t.article_id = g.id)
UPDATE story s SET article_count = s.article_count + g.count FROM (SELECT story, count(*) AS count FROM given GROUP BY story) g WHERE s.id = g.story`;

/** Gives what hangs together now its stories; answers those whose articles are others than before. */
async function assign(transaction: Transaction, moving: readonly Strand[]): Promise<string[]> {
  const leaving = moving.filter(isLeaving).map(({ articleId }) => articleId);
  const branches = leaving.length > 0 ? await transaction.$queryRawUnsafe<{ head: string; articleId: string }[]>(BRANCHES, leaving) : [];
  const former = [...new Set(moving.flatMap(({ storyId, otherStoryId }) => [storyId, otherStoryId].filter((id) => id !== null)))];
  const counts = await transaction.$queryRawUnsafe<{ id: string; count: number }[]>('SELECT id, article_count AS count FROM story WHERE id = ANY($1::uuid[])', former);
  const groups = blocksOf(moving, branches, new Map(counts.map(({ id, count }) => [id, count])));
  const stories = groups.filter((blocks) => sizeOf(blocks) > 1);
  const { owners, merged } = assignOwners(stories.map((blocks) => blocks.map(({ key }) => key)), groups.flat().map(({ key, storyId, size }) => ({ anchor: key, ownerId: storyId, weight: size })));
  const ids = owners.map((owner) => owner ?? uuidv7());
  const storyOf = new Map(stories.flatMap((blocks, index) => blocks.map((block) => [block, ids[index] ?? null] as const)));
  await transaction.$executeRawUnsafe(STORY, ids, stories.map(sizeOf));
  await move(transaction, groups.flat().filter((block) => (storyOf.get(block) ?? null) !== block.storyId).map((block) => ({ block, to: storyOf.get(block) ?? null })), branches.map(({ articleId }) => articleId));
  const there = new Set(ids);
  const gone = former.filter((id) => !there.has(id));
  if (gone.length > 0) await transaction.$executeRawUnsafe(GONE, gone, gone.map((id) => merged.get(id) ?? null));
  return ids;
}

/** It had a place in a story and has none in it any more; with what begins a story goes all of it. */
const isLeaving = ({ formerId, storyId }: Strand): boolean => storyId !== null && formerId !== null;

const sizeOf = (blocks: readonly Block[]): number => blocks.reduce((sum, { size }) => sum + size, 0);

/** With each article that leaves its story, all articles of the story that go on from it. */
const BRANCHES = `
WITH RECURSIVE down AS (
  SELECT t.article_id AS head, t.article_id, t.story_id FROM telling t WHERE t.article_id = ANY($1::uuid[])
  UNION ALL SELECT d.head, t.article_id, t.story_id FROM down d JOIN telling t ON t.continues_id = d.article_id AND t.story_id = d.story_id)
SELECT head, article_id AS "articleId" FROM down ORDER BY head, article_id`;

/** @param apart articles that leave their stories: they are not moved with what is left of them. */
async function move(transaction: Transaction, moved: readonly { readonly block: Block; readonly to: string | null }[], apart: readonly string[]): Promise<void> {
  const single = moved.flatMap(({ block, to }) => block.articleIds.map((id) => ({ id, to })));
  const rests = moved.filter(({ block }) => block.articleIds.length === 0);
  if (rests.length > 0) await transaction.$executeRawUnsafe(REST, rests.map(({ block }) => block.storyId), rests.map(({ to }) => to), apart);
  if (single.length > 0) await transaction.$executeRawUnsafe('UPDATE telling t SET story_id = k.story FROM unnest($1::uuid[], $2::uuid[]) AS k(id, story) WHERE t.article_id = k.id', single.map(({ id }) => id), single.map(({ to }) => to));
}

const REST = `
UPDATE telling t SET story_id = k.story FROM unnest($1::uuid[], $2::uuid[]) AS k(former, story) WHERE t.story_id = k.former AND NOT t.article_id = ANY($3::uuid[])`;

const STORY = `
INSERT INTO story (id, title, article_count) SELECT k.id, '', k.count FROM unnest($1::uuid[], $2::int[]) AS k(id, count)
ON CONFLICT (id) DO UPDATE SET article_count = excluded.article_count, merged_into_id = NULL WHERE story.article_count <> excluded.article_count OR story.merged_into_id IS NOT NULL`;

/** The article that begins a story goes on from none, and gives it its title. */
const SHOWN = `
UPDATE story s SET title = n.title, start_day = n.first, end_day = n.last FROM (
  SELECT g.id, (SELECT coalesce(r.title, left(r.text, 40)) FROM telling t JOIN revision r ON r.article_id = t.article_id AND r.current WHERE t.story_id = g.id AND t.continues_id IS NULL) AS title,
    (SELECT min(t.day) FROM telling t WHERE t.story_id = g.id) AS first, (SELECT max(t.day) FROM telling t WHERE t.story_id = g.id) AS last
  FROM unnest($1::uuid[]) AS g(id)) n
WHERE s.id = n.id AND n.title IS NOT NULL AND (s.title, s.start_day, s.end_day) IS DISTINCT FROM (n.title, n.first, n.last)`;

/** Stories without articles: they lead to the one that took most of theirs. */
const GONE = `
WITH gone AS (SELECT k.id, k.survivor FROM unnest($1::uuid[], $2::uuid[]) AS k(id, survivor))
UPDATE story s SET article_count = CASE WHEN s.id = g.id THEN 0 ELSE s.article_count END, merged_into_id = g.survivor FROM gone g WHERE s.id = g.id OR s.merged_into_id = g.id`;
