import type { Transaction } from '../client.ts';
import type { BeforeMerge } from './merge-entities.ts';
import { followChains } from './moved-chains.ts';

/** Gives the chains back to whom they belonged, and with them those that came later and look like theirs. */
export async function undoMerge(transaction: Transaction, curationId: string, { into, from }: { readonly into: string; readonly from: readonly string[] }, before: BeforeMerge): Promise<void> {
  await transaction.$executeRawUnsafe('UPDATE entity SET merged_into_id = NULL WHERE id = ANY($1::uuid[])', [...from]);
  await transaction.$executeRawUnsafe(
    `UPDATE chain c SET entity_id = a.side::uuid FROM curation_anchor a WHERE a.curation_id = $1::uuid AND a.current = c.anchor AND a.side <> $2 AND c.entity_id = $2::uuid`, curationId, into);
  await transaction.$executeRawUnsafe(PERSONAS, curationId, into);
  await transaction.$executeRawUnsafe(LATER, into, [...from]);
  await transaction.$executeRawUnsafe(REDIRECTS, JSON.stringify(before.redirects), into);
  await transaction.$executeRawUnsafe(PLACES, JSON.stringify(before.places), into);
  await followChains(transaction, from.map((id) => ({ from: into, to: id })));
}

/** What was linked since the merge went to the survivor: personas of which the merged one brought chains go back with these, unless the survivor had them too. */
const PERSONAS = `
UPDATE persona p SET entity_id = b.side FROM (
  SELECT DISTINCT ON (c.persona) c.persona, a.side::uuid AS side FROM curation_anchor a JOIN chain c ON c.anchor = a.current
  WHERE a.curation_id = $1::uuid AND a.side <> $2 AND c.entity_id = a.side::uuid GROUP BY c.persona, a.side ORDER BY c.persona, count(*) DESC, a.side) b
WHERE p.key = b.persona AND p.entity_id = $2::uuid
  AND NOT EXISTS (SELECT 1 FROM curation_anchor o JOIN chain c ON c.anchor = o.current WHERE o.curation_id = $1::uuid AND o.side = $2 AND c.persona = p.key AND c.entity_id = $2::uuid)`;

/** Personas are with the entity that they came with: chains that came later go with theirs. */
const LATER = `
UPDATE chain c SET entity_id = p.entity_id FROM persona p WHERE p.key = c.persona AND c.entity_id = $1::uuid AND p.entity_id = ANY($2::uuid[])`;

const REDIRECTS = `
UPDATE entity e SET merged_into_id = r.value::uuid FROM jsonb_each_text($1::jsonb) r WHERE e.id = r.key::uuid AND e.merged_into_id = $2::uuid`;

const PLACES = `
UPDATE event v SET place_id = r.value::uuid, given = CASE WHEN v.given ? 'placeId' THEN jsonb_set(v.given, '{placeId}', to_jsonb(r.value)) ELSE v.given END
FROM jsonb_each_text($1::jsonb) r WHERE v.id = r.key::uuid AND v.place_id = $2::uuid`;
