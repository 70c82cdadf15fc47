import { DatelineError } from '@dateline/document';
import type { Transaction } from '../client.ts';
import type { CurationAction, Decided, Decision } from './decision.ts';
import { entitiesAtHand } from './entities-at-hand.ts';
import { writeLog } from './log.ts';
import type { BeforeMerge } from './merge-entities.ts';
import { giveEntity, type Given } from './given.ts';
import { undoCorrection, type Correction } from './correct-fact.ts';
import { undoFact } from './facts.ts';
import { undoSplit } from './split-entity.ts';
import { undoMerge } from './undo-merge.ts';

export interface Undo extends Decision {
  /** The entry of the log that is undone. */
  readonly id: string;
}

interface Undoable {
  readonly id: string;
  readonly input: unknown;
  readonly before: unknown;
}

/** What puts the graph back as it was before each kind of decision. */
const UNDO: Readonly<Partial<Record<CurationAction, (transaction: Transaction, curation: Undoable) => Promise<void>>>> = {
  merge: (transaction, { id, input, before }) => undoMerge(transaction, id, input as { into: string; from: string[] }, before as BeforeMerge),
  split: (transaction, { input }) => undoSplit(transaction, input as { entity: string; minted: string }),
  'keep-apart': () => Promise.resolve(), // Its judgements count no more.
  rename: (transaction, { input, before }) => giveEntity(transaction, (input as { target: string }).target, before as Given),
  correct: (transaction, { id, input, before }) => undoCorrection(transaction, id, input as Correction, before as object),
  reject: (transaction, { id }) => undoFact(transaction, id),
};

/** Takes a decision back; both stay in the log.
 *  @throws DatelineError NODE_MISSING, CURATION_UNDONE, CURATION_BUILT_UPON, ARGUMENT_INVALID */
export async function undo(transaction: Transaction, { id, by, because }: Undo): Promise<Decided> {
  const curation = await transaction.curation.findUnique({ where: { id }, include: { undoneBy: { select: { by: true } } } });
  if (!curation) throw new DatelineError('NODE_MISSING', `there is no decision ${id} in the log.`);
  if (curation.undoneBy) throw new DatelineError('CURATION_UNDONE', `${curation.undoneBy.by} undid this decision already.`);
  const work = UNDO[curation.action as CurationAction];
  if (!work) throw new DatelineError('CURATION_UNDONE', 'this decision is itself an undoing: decide anew instead.');
  await refuseWhereBuiltUpon(transaction, curation);
  const curationId = await writeLog(transaction, { action: 'undo', by, because, input: { id }, entities: curation.entities, undoesId: id });
  await work(transaction, curation);
  return { curationId, entities: await entitiesAtHand(transaction, curation.entities, true) };
}

/** Merges and splits stand on each other, and other decisions on earlier ones about the same field of the same thing.
 *  @throws DatelineError CURATION_BUILT_UPON */
async function refuseWhereBuiltUpon(transaction: Transaction, { id, action, entities, input }: Undoable & { action: string; entities: string[] }): Promise<void> {
  const { target = '', field = '' } = input as { target?: string; field?: string };
  const moves = action === 'merge' || action === 'split';
  // Ids are minted in the order of time.
  const later = await transaction.$queryRawUnsafe<{ id: string; by: string; action: string }[]>(
    `SELECT u.id, u.by, u.action FROM curation u WHERE u.id > $1::uuid AND NOT is_undone(u.id) AND u.action <> 'undo'
     AND CASE WHEN $2 THEN u.action IN ('merge', 'split') AND u.entities && $3::uuid[] ELSE u.input->>'target' = $4 AND u.input->>'field' = $5 END ORDER BY u.id DESC`,
    id, moves, entities, target, field);
  if (later.length > 0) throw new DatelineError('CURATION_BUILT_UPON', `later decisions stand on this one; undo them first, in this order: ${later.map((each) => `${each.action} ${each.id} by ${each.by}`).join(', ')}.`);
}
