import type { Transaction } from '../client.ts';

/** Of an entity that a decision only points at, so many chains stand for the others. */
const WITNESSES = 20;

/** Notes which chains the decision is about: all of the entities given, each with the entity that it belongs to now. */
export const anchorChains = (transaction: Transaction, curationId: string, entityIds: readonly string[]): Promise<number> =>
  transaction.$executeRawUnsafe(`${INSERT} WHERE c.entity_id = ANY($2::uuid[])`, curationId, [...entityIds]);

/** The same with a few chains of an entity that stand for it, those of the longest-known articles. */
export const anchorWitnesses = (transaction: Transaction, curationId: string, entityId: string): Promise<number> =>
  transaction.$executeRawUnsafe(`${INSERT} WHERE c.entity_id = $2::uuid ORDER BY c.article_id, c.ordinal LIMIT ${String(WITNESSES)}`, curationId, entityId);

const INSERT = `INSERT INTO curation_anchor (curation_id, anchor, side, revision, words, current)
SELECT $1::uuid, c.anchor, c.entity_id::text, split_part(c.anchor, ':', 1), c.name, c.anchor FROM chain c`;

/** Says of every chain on one side that it is the same as the first one on the other: rules can make of it what they like, this outranks them.
 *  Where the first one's article goes away, replaying finds another. */
export const judgeSame = (transaction: Transaction, curationId: string, hubSide: string, by: string, because: string): Promise<number> =>
  transaction.$executeRawUnsafe(
    `INSERT INTO judgement (id, "left", "right", verdict, score, because, by, curation_id)
     SELECT gen_random_uuid(), h.current, a.current, 'same', 1, $3, $4, $1::uuid
     FROM curation_anchor a CROSS JOIN (SELECT current FROM curation_anchor WHERE curation_id = $1::uuid AND side = $2 AND current IS NOT NULL ORDER BY anchor COLLATE "C" LIMIT 1) h
     WHERE a.curation_id = $1::uuid AND a.side <> $2 AND a.current IS NOT NULL AND a.current <> h.current`,
    curationId, hubSide, because, `person:${by}`,
  );

/** Who keeps chains of the two sets of entities apart, if anybody. */
export async function keptApart(transaction: Transaction, left: readonly string[], right: readonly string[]): Promise<{ readonly id: string; readonly by: string } | null> {
  const [found] = await transaction.$queryRawUnsafe<{ id: string; by: string }[]>(
    `SELECT u.id, u.by FROM judgement j JOIN curation u ON u.id = j.curation_id JOIN chain l ON l.anchor = j."left" JOIN chain r ON r.anchor = j."right"
     WHERE j.curation_id IS NOT NULL AND j.verdict = 'different' AND NOT is_undone(j.curation_id)
       AND ((l.entity_id = ANY($1::uuid[]) AND r.entity_id = ANY($2::uuid[])) OR (l.entity_id = ANY($2::uuid[]) AND r.entity_id = ANY($1::uuid[]))) LIMIT 1`,
    [...left], [...right],
  );
  return found ?? null;
}
