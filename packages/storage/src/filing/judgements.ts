import type { Judgement, Verdict } from '@dateline/document';
import { uuidv7 } from 'uuidv7';
import type { Transaction } from '../client.ts';

/** Appends; a judgement that says what the same judge's last one said is not written again. Each pair comes once. */
export async function keepJudgements(transaction: Transaction, judgements: readonly Judgement[]): Promise<void> {
  if (judgements.length > 0) await transaction.$executeRawUnsafe(APPEND, JSON.stringify(judgements.map((each) => ({ id: uuidv7(), ...each }))));
}

const APPEND = `
INSERT INTO judgement (id, "left", "right", verdict, score, because, by)
SELECT g.id, g."left", g."right", g.verdict, g.score, g.because, g.by
FROM jsonb_to_recordset($1::jsonb) AS g(id uuid, "left" text, "right" text, verdict text, score float8, because text, by text)
WHERE (SELECT j.verdict FROM judgement j WHERE j.by = g.by AND (j."left" = g."left" AND j."right" = g."right" OR j."left" = g."right" AND j."right" = g."left") AND (j.curation_id IS NULL OR NOT is_undone(j.curation_id))
  ORDER BY j.created_at DESC, j.id DESC LIMIT 1) IS DISTINCT FROM g.verdict`;

/** All judgements whose both sides are among the anchors, in the order in which they were made; without those that a person took back. */
export async function judgementsAmong(transaction: Transaction, anchors: readonly string[]): Promise<Judgement[]> {
  const rows = await transaction.$queryRawUnsafe<(Omit<Judgement, 'verdict'> & { verdict: Verdict })[]>(
    `SELECT "left", "right", verdict, score, because, by FROM judgement WHERE "left" = ANY($1::text[]) AND "right" = ANY($1::text[])
       AND (curation_id IS NULL OR NOT is_undone(curation_id)) ORDER BY created_at, id`,
    [...new Set(anchors)],
  );
  return rows;
}
