import type { Transaction } from '../client.ts';
import { searchVector } from '../search/grams.ts';

/** The name shown: what most articles call it; of equals the Chinese one, and the longer. */
export const SHOWN = `
UPDATE entity e SET name = s.name FROM (
  SELECT DISTINCT ON (n.entity_id) n.entity_id, n.text AS name FROM (
    SELECT entity_id, text, sum(chains) AS chains FROM entity_name WHERE entity_id = ANY($1::uuid[]) GROUP BY entity_id, text) n
  ORDER BY n.entity_id, n.chains DESC, n.text ~ '[一-鿿]' DESC, char_length(n.text) DESC, n.text COLLATE "C") s
WHERE e.id = s.entity_id AND e.name <> s.name`;

/** The nearest of what a place lies in that is in the graph; asked again of everything that the given ones hold. */
export const PARENTS = `
UPDATE entity e SET parent_id = (
  SELECT p.id FROM unnest(e."within") WITH ORDINALITY AS w(id, distance)
  JOIN entity p ON p.gazetteer_id = w.id AND p.mention_count > 0 AND p.id <> e.id
  ORDER BY w.distance, p.mention_count DESC, p.id LIMIT 1)
WHERE e.id IN (
  SELECT unnest($1::uuid[]) UNION
  SELECT o.id FROM entity o WHERE o.kind = 'location' AND o."within" && ARRAY(SELECT g.gazetteer_id FROM entity g WHERE g.id = ANY($1::uuid[]) AND g.gazetteer_id IS NOT NULL))
  AND e.kind = 'location' AND e.gazetteer_id IS NOT NULL`;

/** Lets entities be found by their names as they are now. */
export async function refreshSearch(transaction: Transaction, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const named = await transaction.$queryRawUnsafe<{ id: string; name: string; names: string[] }[]>(
    'SELECT e.id, e.name, ARRAY(SELECT n.text FROM entity_name n WHERE n.entity_id = e.id) AS names FROM entity e WHERE e.id = ANY($1::uuid[])', [...ids]);
  const vectors = named.map(({ name, names }) => searchVector([{ text: name, weight: 'A' }, ...names.map((text) => ({ text, weight: 'B' as const }))]));
  await transaction.$executeRawUnsafe(SEARCH, named.map(({ id }) => id), vectors);
}

const SEARCH = `
UPDATE entity e SET search = v.vector::tsvector FROM unnest($1::uuid[], $2::text[]) AS v(id, vector) WHERE e.id = v.id`;
