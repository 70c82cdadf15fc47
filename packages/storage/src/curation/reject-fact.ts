import { DatelineError } from '@dateline/document';
import type { Transaction } from '../client.ts';
import type { Decided, Decision } from './decision.ts';
import { changeFact, factAtHand, type FactNoun } from './facts.ts';
import { writeLog } from './log.ts';

export interface RejectFact extends Decision {
  readonly noun: FactNoun;
  readonly id: string;
}

/** Takes a fact out of the readers' sight and out of all counts; it stays, with who said so.
 *  @throws DatelineError NODE_MISSING, CURATION_CONFLICT, ARGUMENT_INVALID */
export async function rejectFact(transaction: Transaction, { noun, id, by, because }: RejectFact): Promise<Decided> {
  const fact = await factAtHand(transaction, noun, id);
  const [standing] = await transaction.$queryRawUnsafe<{ id: string; by: string }[]>(
    `SELECT u.id, u.by FROM curation u JOIN curation_anchor a ON a.curation_id = u.id WHERE u.action = 'reject' AND a.anchor = $1 AND NOT is_undone(u.id)`, fact.anchor);
  if (standing) throw new DatelineError('CURATION_CONFLICT', `${standing.by} rejected it already, by the decision ${standing.id}.`);
  const curationId = await writeLog(transaction, { action: 'reject', by, because, input: { target: fact.anchor, field: 'rejected', noun }, entities: [] });
  const raw = await changeFact(transaction, noun, id, { field: null, value: null });
  await anchorFact(transaction, curationId, noun, fact, raw);
  return { curationId, entities: [] };
}

export const anchorFact = (transaction: Transaction, curationId: string, noun: FactNoun, fact: { readonly id: string; readonly anchor: string; readonly words: string }, raw: unknown): Promise<number> =>
  transaction.$executeRawUnsafe(
    `INSERT INTO curation_anchor (curation_id, anchor, side, revision, words, current, raw) VALUES ($1::uuid, $2, $3, substring($2 from '^(.*?):[0-9]+-[0-9]+:'), $4, $5, $6::jsonb)`,
    curationId, fact.anchor, noun, fact.words, fact.id, JSON.stringify(raw));
