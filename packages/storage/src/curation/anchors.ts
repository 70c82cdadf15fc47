import type { Transaction } from '../client.ts';

/** Notes which chains the decision is about: all of the entities given, each with the entity that it belongs to now. */
export const anchorChains = (transaction: Transaction, curationId: string, entityIds: readonly string[]): Promise<number> =>
  transaction.$executeRawUnsafe(`${INSERT} FROM chain c WHERE c.entity_id = ANY($2::uuid[])`, curationId, [...entityIds]);

/** The same with one chain of each persona of an entity, the longest known: they stand for the others. */
export const anchorWitnesses = (transaction: Transaction, curationId: string, entityId: string): Promise<number> =>
  transaction.$executeRawUnsafe(
    `${INSERT} FROM (SELECT DISTINCT ON (c.persona) c.* FROM chain c WHERE c.entity_id = $2::uuid ORDER BY c.persona, c.article_id, c.ordinal) c`, curationId, entityId);

const INSERT = `INSERT INTO curation_anchor (curation_id, anchor, side, revision, words, current)
SELECT $1::uuid, c.anchor, c.entity_id::text, substring(c.anchor from '^(.*?):[0-9]+-[0-9]+:'), c.name, c.anchor`;

/** Writes down for the linker what a decision says of the chains that it stands on; what it said already is not said again. */
export async function judgeAnew(transaction: Transaction, curationId: string): Promise<void> {
  const { action, by, because, input } = await transaction.curation.findUniqueOrThrow({ where: { id: curationId } });
  const statements = JUDGEMENTS[action as keyof typeof JUDGEMENTS] ?? [];
  const { into = '', left = '', entity = '' } = input as { into?: string; left?: string; entity?: string };
  for (const statement of statements) await transaction.$executeRawUnsafe(statement, curationId, into || left || entity, because, `person:${by}`);
}

/** Chains that the decision stands on, with their personas: `own` of the side named, `other` of all others; `witness` are one of each persona. */
const SIDES = `
WITH placed AS (SELECT a.side, c.anchor, c.persona FROM curation_anchor a JOIN chain c ON c.anchor = a.current WHERE a.curation_id = $1::uuid),
own AS (SELECT DISTINCT ON (persona) anchor, persona FROM placed WHERE side = $2::text ORDER BY persona, anchor COLLATE "C"),
other AS (SELECT anchor, persona FROM placed WHERE side <> $2::text),
witness AS (SELECT DISTINCT ON (persona) anchor, persona FROM other ORDER BY persona, anchor COLLATE "C"),
hub AS (SELECT anchor FROM other ORDER BY anchor COLLATE "C" LIMIT 1)`;

const judging = (verdict: 'same' | 'different', pairs: string): string => `${SIDES}
INSERT INTO judgement (id, "left", "right", verdict, score, because, by, created_at, curation_id)
SELECT gen_random_uuid(), p.a, p.b, '${verdict}', 1, $3, $4, recorded_now(), $1::uuid FROM (${pairs}) p
WHERE p.a <> p.b AND NOT EXISTS (SELECT 1 FROM judgement j WHERE j."left" = p.a AND j."right" = p.b AND j.curation_id = $1::uuid AND j.verdict = '${verdict}')`;

/** A merge joins every persona of the merged to one of the survivor. What is kept apart, persona by persona. A split takes chains away one by one where a chain
 *  of the same persona stays, by their personas where none does, and holds together what it took. */
const JUDGEMENTS = {
  merge: [judging('same', 'SELECT o.anchor AS a, w.anchor AS b FROM witness w CROSS JOIN (SELECT anchor FROM own ORDER BY anchor COLLATE "C" LIMIT 1) o')],
  'keep-apart': [judging('different', 'SELECT o.anchor AS a, w.anchor AS b FROM own o CROSS JOIN witness w')],
  split: [
    judging('different', `SELECT m.anchor AS a, o.anchor AS b FROM other m JOIN own o ON o.persona = m.persona
      UNION SELECT w.anchor, o.anchor FROM witness w CROSS JOIN own o WHERE w.persona NOT IN (SELECT persona FROM own) UNION SELECT h.anchor, o.anchor FROM hub h CROSS JOIN own o`),
    judging('same', `SELECT h.anchor AS a, m.anchor AS b FROM hub h CROSS JOIN other m WHERE m.persona IN (SELECT persona FROM own) UNION SELECT h.anchor, w.anchor FROM hub h CROSS JOIN witness w`),
  ],
} as const;

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
