import { DatelineError } from '@dateline/document';
import type { Transaction } from '../client.ts';
import type { CurationAction, Decided, Decision } from './decision.ts';
import { entitiesAtHand } from './entities-at-hand.ts';
import { writeLog } from './log.ts';
import type { BeforeMerge } from './merge-entities.ts';
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
  return { curationId, entities: await entitiesAtHand(transaction, curation.entities) };
}

/** Merges and splits stand on each other; other decisions stand alone.
 *  @throws DatelineError CURATION_BUILT_UPON */
async function refuseWhereBuiltUpon(transaction: Transaction, { id, action, entities, createdAt }: { id: string; action: string; entities: string[]; createdAt: Date }): Promise<void> {
  if (action !== 'merge' && action !== 'split') return;
  const later = await transaction.curation.findMany({
    where: { id: { not: id }, action: { in: ['merge', 'split'] }, entities: { hasSome: entities }, createdAt: { gte: createdAt }, undoneBy: null },
    select: { id: true, by: true, action: true }, orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
  });
  if (later.length > 0) throw new DatelineError('CURATION_BUILT_UPON', `later decisions stand on this one; undo them first, in this order: ${later.map((each) => `${each.action} ${each.id} by ${each.by}`).join(', ')}.`);
}
