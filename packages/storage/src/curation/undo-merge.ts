import type { Transaction } from '../client.ts';
import type { BeforeMerge } from './merge-entities.ts';
import { followChains } from './moved-chains.ts';

/** Gives the chains back to whom they belonged, and with them those that came later under a name that only the merged one had. */
export async function undoMerge(transaction: Transaction, curationId: string, { into, from }: { readonly into: string; readonly from: readonly string[] }, before: BeforeMerge): Promise<void> {
  await transaction.$executeRawUnsafe('UPDATE entity SET merged_into_id = NULL WHERE id = ANY($1::uuid[])', [...from]);
  await transaction.$executeRawUnsafe(LATER, curationId, into);
  await transaction.$executeRawUnsafe(
    `UPDATE chain c SET entity_id = a.side::uuid FROM curation_anchor a WHERE a.curation_id = $1::uuid AND a.current = c.anchor AND a.side <> $2 AND c.entity_id = $2::uuid`, curationId, into);
  await transaction.$executeRawUnsafe(REDIRECTS, JSON.stringify(before.redirects), into);
  await transaction.$executeRawUnsafe(PLACES, JSON.stringify(before.places), into);
  await followChains(transaction, from.map((id) => ({ from: into, to: id })));
}

/** Chains of articles that came after the merge: to the side whose name they bear, where no chain of the survivor had it before. */
const LATER = `
WITH merged AS (SELECT a.current, a.words, a.side FROM curation_anchor a WHERE a.curation_id = $1::uuid AND a.side <> $2::text),
own AS (SELECT c.id, c.name, a.ingested_at > (SELECT u.created_at FROM curation u WHERE u.id = $1::uuid) AS later
  FROM chain c JOIN article a ON a.id = c.article_id WHERE c.entity_id = $2::uuid AND NOT EXISTS (SELECT 1 FROM merged m WHERE m.current = c.anchor))
UPDATE chain c SET entity_id = m.side::uuid FROM own o JOIN (SELECT words, min(side) AS side FROM merged GROUP BY words) m ON m.words = o.name
WHERE c.id = o.id AND o.later AND NOT EXISTS (SELECT 1 FROM own x WHERE NOT x.later AND x.name = o.name)`;

const REDIRECTS = `
UPDATE entity e SET merged_into_id = r.value::uuid FROM jsonb_each_text($1::jsonb) r WHERE e.id = r.key::uuid AND e.merged_into_id = $2::uuid`;

const PLACES = `
UPDATE event v SET place_id = r.value::uuid, given = CASE WHEN v.given ? 'placeId' THEN jsonb_set(v.given, '{placeId}', to_jsonb(r.value)) ELSE v.given END
FROM jsonb_each_text($1::jsonb) r WHERE v.id = r.key::uuid AND v.place_id = $2::uuid`;
