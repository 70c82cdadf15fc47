import { DatelineError } from '@dateline/document';
import type { Transaction } from '../client.ts';
import { anchorWitnesses, judgeAnew } from './anchors.ts';
import type { Decided, Decision } from './decision.ts';
import { entitiesAtHand } from './entities-at-hand.ts';
import { writeLog } from './log.ts';

export interface KeepApart extends Decision {
  readonly left: string;
  readonly right: string;
}

/** Says of two entities that they are two, however alike rules find them.
 *  @throws DatelineError NODE_MISSING, CURATION_IMPOSSIBLE, ARGUMENT_INVALID */
export async function keepApart(transaction: Transaction, { left, right, by, because }: KeepApart): Promise<Decided> {
  const [one, other] = await entitiesAtHand(transaction, [left, right]);
  if (!one || !other) throw new DatelineError('CURATION_IMPOSSIBLE', 'these ids are of one entity: split it instead.');
  const curationId = await writeLog(transaction, { action: 'keep-apart', by, because, input: { left: one.id, right: other.id }, entities: [one.id, other.id] });
  await anchorWitnesses(transaction, curationId, one.id);
  await anchorWitnesses(transaction, curationId, other.id);
  await judgeAnew(transaction, curationId);
  return { curationId, entities: [one, other] };
}
