import type { Judgement, Verdict } from '@dateline/document';
import { uuidv7 } from 'uuidv7';
import type { Transaction } from '../client.ts';

/** Appends; a judgement that says what the same judge's last one said is not written again. */
export async function keepJudgements(transaction: Transaction, judgements: readonly Judgement[]): Promise<void> {
  const known = new Map((await judgementsAmong(transaction, judgements.flatMap(({ left, right }) => [left, right]))).map((each) => [pairBy(each), each.verdict]));
  const fresh = judgements.filter((each) => known.get(pairBy(each)) !== each.verdict);
  await transaction.judgement.createMany({ data: fresh.map((each) => ({ id: uuidv7(), ...each })) });
}

const pairBy = ({ left, right, by }: Judgement): string => [...[left, right].sort(), by].join('\n');

/** All judgements whose both sides are among the anchors, in the order in which they were made; without those that a person took back. */
export async function judgementsAmong(transaction: Transaction, anchors: readonly string[]): Promise<Judgement[]> {
  const rows = await transaction.$queryRawUnsafe<(Omit<Judgement, 'verdict'> & { verdict: Verdict })[]>(
    `SELECT "left", "right", verdict, score, because, by FROM judgement WHERE "left" = ANY($1::text[]) AND "right" = ANY($1::text[])
       AND (curation_id IS NULL OR NOT is_undone(curation_id)) ORDER BY created_at, id`,
    [...new Set(anchors)],
  );
  return rows;
}
