import type { PathRecord } from '../records/index.ts';
import type { Ask, Statement } from './asking.ts';

/** Steps that a path has at most: news joins any two within a few, and what is farther says nothing. */
const MOST_STEPS = 6;

/** Entities that are looked at for each step, those that most articles share with what was reached before first: who is in all news joins everybody and says nothing. */
const WIDTH = 200;

/** Articles that prove a step. */
const PROOFS = 3;

/** Neighbours of entities: who stands in an article with them; of who is often in news this is counted already. Who stands in more articles is walked through last, for it joins everybody. */
const NEIGHBOURS = `
SELECT DISTINCT ON (o.id) o.id, o."from", o.articles, e.article_count AS known FROM (
  SELECT k.other_id AS id, k.entity_id AS "from", k.kind, k.count AS articles FROM co_mention k WHERE k.entity_id = ANY($1::uuid[])
  UNION ALL
  SELECT o.entity_id, c.entity_id, min(o.kind), count(DISTINCT o.article_id) FROM chain c JOIN chain o ON o.article_id = c.article_id AND o.entity_id <> c.entity_id
  WHERE c.entity_id = ANY(ARRAY(SELECT r.id FROM unnest($1::uuid[]) AS r(id) WHERE NOT EXISTS (SELECT 1 FROM often f WHERE f.entity_id = r.id))) GROUP BY o.entity_id, c.entity_id) o JOIN entity e ON e.id = o.id
WHERE NOT o.id = ANY($2::uuid[]) AND ($3::text[] IS NULL OR o.kind = ANY($3::text[]) OR o.id = ANY($4::uuid[]))
ORDER BY o.id, o.articles DESC, o."from"`;

/** @param kinds of whom a path may lead through; through all where it is null. */
const neighboursStatement = (reached: readonly string[], seen: readonly string[], goals: readonly string[], kinds: readonly string[] | null): Statement => ({
  sql: `SELECT n.id, n."from" FROM (${NEIGHBOURS}) n ORDER BY (n.id = ANY($4::uuid[])) DESC, n.articles::float8 / n.known DESC, n.id LIMIT ${String(WIDTH)}`, values: [reached, seen, kinds, goals],
});

/** The survivors of two entities, as of then. */
const survivorsStatement = (ids: readonly string[]): Statement => ({
  sql: 'SELECT p.id AS asked, s.id FROM unnest($1::uuid[]) AS p(id) JOIN entity e ON e.id = p.id JOIN entity s ON s.id = coalesce(e.merged_into_id, e.id) AND s.mention_count > 0', values: [ids],
});

/** The entities of a path with, for each but the first, the articles in which it stands with the one before. */
const stepsStatement = (ids: readonly string[]): Statement => ({
  sql: `SELECT e.id AS "entityId", e.kind AS "entityKind", coalesce(t.count, 0)::int AS "articleCount", coalesce(t.articles, '[]') AS articles
FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, place) JOIN entity e ON e.id = p.id LEFT JOIN unnest($1::uuid[]) WITH ORDINALITY AS q(id, place) ON q.place = p.place - 1
LEFT JOIN LATERAL (
  SELECT max(x.count) AS count, jsonb_agg(jsonb_build_object('articleId', x.id) ORDER BY x.place) AS articles FROM (
    SELECT a.id, count(*) OVER () AS count, row_number() OVER (ORDER BY a.appeared_at DESC NULLS LAST, a.id) AS place
    FROM article a WHERE a.id IN (SELECT c.article_id FROM chain c WHERE c.entity_id = q.id) AND EXISTS (SELECT 1 FROM chain c WHERE c.article_id = a.id AND c.entity_id = p.id)) x
  WHERE x.place <= ${String(PROOFS)}) t ON q.id IS NOT NULL
ORDER BY p.place`, values: [ids],
});

/** The shortest way from one entity to another over articles that name both; of equals the one over those who are least in all other news. Breadth first from both
 *  ends, the smaller side first. null where there is none so short. */
export async function pathBetween(ask: Ask, from: string, to: string, steps: number, kinds: readonly string[] | null): Promise<PathRecord | null> {
  const survivors = new Map((await ask<{ asked: string; id: string }>(survivorsStatement([from, to]))).map(({ asked, id }) => [asked, id]));
  const [start, goal] = [survivors.get(from), survivors.get(to)];
  if (start === undefined || goal === undefined) return null;
  const ids = await waysMeet(ask, start, goal, Math.min(steps, MOST_STEPS), kinds);
  if (ids === null) return null;
  return { steps: await ask<PathRecord['steps'][number]>(stepsStatement(ids)) };
}

/** One side of the search: who was reached, from whom. */
interface Side {
  readonly came: Map<string, string | null>;
  reached: string[];
}

async function waysMeet(ask: Ask, start: string, goal: string, steps: number, kinds: readonly string[] | null): Promise<readonly string[] | null> {
  if (start === goal) return [start];
  const sides: readonly [Side, Side] = [{ came: new Map([[start, null]]), reached: [start] }, { came: new Map([[goal, null]]), reached: [goal] }];
  for (let step = 0; step < steps; step++) {
    const [near, far] = sides[0].reached.length <= sides[1].reached.length ? sides : [sides[1], sides[0]];
    const found = await ask<{ id: string; from: string }>(neighboursStatement(near.reached, [...near.came.keys()], [...far.came.keys()], kinds));
    for (const { id, from } of found) near.came.set(id, from);
    near.reached = found.map(({ id }) => id);
    const met = near.reached.find((id) => far.came.has(id));
    if (met !== undefined) return [...wayTo(sides[0], met).reverse(), ...wayTo(sides[1], met).slice(1)];
    if (near.reached.length === 0) return null;
  }
  return null;
}

/** From the place of meeting back to where the side began. */
function wayTo({ came }: Side, met: string): string[] {
  const way: string[] = [];
  for (let id: string | null = met; id !== null; id = came.get(id) ?? null) way.push(id);
  return way;
}
