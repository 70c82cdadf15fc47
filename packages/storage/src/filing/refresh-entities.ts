import type { Transaction } from '../client.ts';
import { countOften } from './often.ts';
import { PARENTS, refreshSearch, SHOWN } from './shown-entities.ts';

/** Derives what is shown of entities from all their chains and mentions: for those whose chains changed hands. An entity without chains stays as an id,
 *  and is in no list. */
export async function refreshEntities(transaction: Transaction, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await transaction.$executeRawUnsafe(COUNTS, ids);
  await countOften(transaction, ids);
  await transaction.$executeRawUnsafe('DELETE FROM entity_name WHERE entity_id = ANY($1::uuid[])', ids);
  await transaction.$executeRawUnsafe(NAMES, ids);
  await transaction.$executeRawUnsafe(SHOWN, ids);
  await transaction.$executeRawUnsafe(PLACES, ids);
  await transaction.$executeRawUnsafe(PARENTS, ids);
  await identifyEntities(transaction, ids);
  await refreshSearch(transaction, ids);
}

/** Gives organizations the ids that linking's tables have for what they are called. */
export async function identifyEntities(transaction: Transaction, ids: readonly string[]): Promise<void> {
  await transaction.$executeRawUnsafe(IDENTIFIED, ids);
}

const IDENTIFIED = `
UPDATE entity e SET wikidata = k.wikidata
FROM (SELECT o.id, (SELECT min(p.profile->>'wikidata') FROM persona p WHERE p.entity_id = o.id) AS wikidata FROM entity o WHERE o.id = ANY($1::uuid[]) AND o.kind = 'organization') k
WHERE e.id = k.id AND e.wikidata IS DISTINCT FROM k.wikidata`;

const COUNTS = `
UPDATE entity e SET
  mention_count = coalesce((SELECT sum(c.mention_count) FROM chain c WHERE c.entity_id = e.id), 0),
  article_count = (SELECT count(DISTINCT c.article_id) FROM chain c WHERE c.entity_id = e.id)
WHERE e.id = ANY($1::uuid[])`;

const NAMES = `
INSERT INTO entity_name (entity_id, text, language, count, chains, article_count, first_day, last_day)
SELECT c.entity_id, m.exact, a.language, count(*), count(DISTINCT c.id) FILTER (WHERE c.name = m.exact), count(DISTINCT c.article_id), min(a.day COLLATE "C"), max(a.day COLLATE "C")
FROM chain c JOIN mention m ON m.chain_id = c.id JOIN article a ON a.id = c.article_id
WHERE c.entity_id = ANY($1::uuid[]) AND m.form = 'name'
GROUP BY c.entity_id, m.exact, a.language`;

/** The place that most chains have. */
const PLACES = `
UPDATE entity e SET
  gazetteer_id = p.place->>'id', place_kind = p.place->>'kind', lat = (p.place->>'lat')::float8, lon = (p.place->>'lon')::float8,
  country = p.place->>'country', wikidata = p.place->>'wikidata',
  "within" = ARRAY(SELECT jsonb_array_elements_text(coalesce(p.place->'within', '[]')))
FROM (
  SELECT DISTINCT ON (c.entity_id) c.entity_id, c.place
  FROM chain c WHERE c.entity_id = ANY($1::uuid[]) AND c.kind = 'location' AND c.place IS NOT NULL
  GROUP BY c.entity_id, c.place ORDER BY c.entity_id, count(*) DESC, c.place->>'id'
) p WHERE e.id = p.entity_id`;
