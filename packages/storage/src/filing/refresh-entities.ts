import type { Transaction } from '../client.ts';
import { searchVector } from '../search/grams.ts';

/** Derives what is shown of entities from their chains and mentions. An entity without chains stays as an id, and is in no list. */
export async function refreshEntities(transaction: Transaction, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await transaction.$executeRawUnsafe(COUNTS, ids);
  await transaction.$executeRawUnsafe('DELETE FROM entity_name WHERE entity_id = ANY($1::uuid[])', ids);
  await transaction.$executeRawUnsafe(NAMES, ids);
  await transaction.$executeRawUnsafe(PLACES, ids);
  await transaction.$executeRawUnsafe(PARENTS, ids);
  const named = await transaction.entity.findMany({ where: { id: { in: [...ids] } }, select: { id: true, name: true, names: { select: { text: true } } } });
  const vectors = named.map(({ name, names }) => searchVector([{ text: name, weight: 'A' }, ...names.map(({ text }) => ({ text, weight: 'B' as const }))]));
  await transaction.$executeRawUnsafe(SEARCH, named.map(({ id }) => id), vectors);
}

/** The name shown: what most articles call it; of equals the Chinese one, and the longer. */
const COUNTS = `
UPDATE entity e SET
  mention_count = coalesce((SELECT sum(c.mention_count) FROM chain c WHERE c.entity_id = e.id), 0),
  article_count = (SELECT count(DISTINCT c.article_id) FROM chain c WHERE c.entity_id = e.id),
  name = coalesce((
    SELECT c.name FROM chain c WHERE c.entity_id = e.id
    GROUP BY c.name ORDER BY count(*) DESC, c.name ~ '[一-鿿]' DESC, char_length(c.name) DESC, c.name COLLATE "C" LIMIT 1), e.name)
WHERE e.id = ANY($1::uuid[])`;

const NAMES = `
INSERT INTO entity_name (entity_id, text, language, count)
SELECT c.entity_id, m.exact, a.language, count(*)
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

/** The nearest of what a place lies in that is in the graph; asked again of everything that the given ones may hold. */
const PARENTS = `
UPDATE entity e SET parent_id = (
  SELECT p.id FROM unnest(e."within") WITH ORDINALITY AS w(id, distance)
  JOIN entity p ON p.gazetteer_id = w.id AND p.mention_count > 0 AND p.id <> e.id
  ORDER BY w.distance, p.mention_count DESC, p.id LIMIT 1)
WHERE e.kind = 'location' AND e.gazetteer_id IS NOT NULL
  AND (e.id = ANY($1::uuid[]) OR e."within" && (SELECT array_agg(g.gazetteer_id) FROM entity g WHERE g.id = ANY($1::uuid[]) AND g.gazetteer_id IS NOT NULL))`;

const SEARCH = `
UPDATE entity e SET search = v.vector::tsvector FROM unnest($1::uuid[], $2::text[]) AS v(id, vector) WHERE e.id = v.id`;
