import type { Transaction } from '../client.ts';
import { countOften } from './often.ts';
import { PARENTS, refreshSearch, SHOWN } from './shown-entities.ts';

/** Adds what articles that are kept for the first time say of their entities to what is shown of them: no statement looks at more than
 *  the articles' own chains and the entities' names, so that the hundred-thousandth article costs what the first did. */
export async function growEntities(transaction: Transaction, articleIds: readonly string[]): Promise<void> {
  const counted = await transaction.$queryRawUnsafe<{ id: string }[]>(COUNTS, articleIds);
  await countOften(transaction, counted.map(({ id }) => id));
  const named = await transaction.$queryRawUnsafe<{ id: string; fresh: boolean }[]>(NAMES, articleIds);
  if (named.length === 0) return;
  await transaction.$executeRawUnsafe(SHOWN, named.map(({ id }) => id));
  const placed = await transaction.$queryRawUnsafe<{ id: string }[]>(PLACES, articleIds);
  if (placed.length > 0) await transaction.$executeRawUnsafe(PARENTS, placed.map(({ id }) => id));
  await refreshSearch(transaction, named.filter(({ fresh }) => fresh).map(({ id }) => id));
}

const COUNTS = `
UPDATE entity e SET mention_count = e.mention_count + g.mentions, article_count = e.article_count + g.articles
FROM (SELECT entity_id, sum(mention_count) AS mentions, count(DISTINCT article_id) AS articles FROM chain WHERE article_id = ANY($1::uuid[]) AND entity_id IS NOT NULL GROUP BY entity_id) g WHERE e.id = g.entity_id
RETURNING e.id`;

/** Counts forms; answers the entities whose shown name may change, and whether a form is new to them. */
const NAMES = `
WITH counted AS (
  INSERT INTO entity_name AS n (entity_id, text, language, count, chains, article_count, first_day, last_day)
  SELECT c.entity_id, m.exact, a.language, count(*), count(DISTINCT c.id) FILTER (WHERE c.name = m.exact), count(DISTINCT c.article_id), min(a.day COLLATE "C"), max(a.day COLLATE "C")
  FROM chain c JOIN mention m ON m.chain_id = c.id JOIN article a ON a.id = c.article_id
  WHERE c.article_id = ANY($1::uuid[]) AND c.entity_id IS NOT NULL AND m.form = 'name' GROUP BY c.entity_id, m.exact, a.language
  ON CONFLICT (entity_id, language, text) DO UPDATE SET count = n.count + excluded.count, chains = n.chains + excluded.chains,
    article_count = n.article_count + excluded.article_count, first_day = least(n.first_day COLLATE "C", excluded.first_day COLLATE "C"), last_day = greatest(n.last_day COLLATE "C", excluded.last_day COLLATE "C")
  RETURNING n.entity_id, n.text, xmax = 0 AS fresh)
SELECT e.id, bool_or(k.fresh) AS fresh FROM counted k JOIN entity e ON e.id = k.entity_id GROUP BY e.id, e.name HAVING bool_or(k.fresh) OR bool_or(k.text <> e.name)`;

/** Locations that have a place for the first time; answers those. All chains of one have the same. */
const PLACES = `
UPDATE entity e SET
  gazetteer_id = p.place->>'id', place_kind = p.place->>'kind', lat = (p.place->>'lat')::float8, lon = (p.place->>'lon')::float8,
  country = p.place->>'country', wikidata = p.place->>'wikidata', "within" = ARRAY(SELECT jsonb_array_elements_text(coalesce(p.place->'within', '[]')))
FROM (SELECT DISTINCT ON (c.entity_id) c.entity_id, c.place FROM chain c WHERE c.article_id = ANY($1::uuid[]) AND c.kind = 'location' AND c.place IS NOT NULL AND c.entity_id IS NOT NULL ORDER BY c.entity_id, c.place->>'id') p
WHERE e.id = p.entity_id AND e.gazetteer_id IS NULL RETURNING e.id`;
