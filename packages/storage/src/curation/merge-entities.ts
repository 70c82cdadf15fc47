import { DatelineError } from '@dateline/document';
import type { Transaction } from '../client.ts';
import { anchorChains, anchorWitnesses, judgeAnew, keptApart } from './anchors.ts';
import type { Decided, Decision, EntityAtHand } from './decision.ts';
import { entitiesAtHand } from './entities-at-hand.ts';
import { writeLog } from './log.ts';
import { followChains } from './moved-chains.ts';

export interface MergeEntities extends Decision {
  /** The entity that survives. */
  readonly into: string;
  /** Entities that become it; their ids go on to answer it. */
  readonly from: readonly string[];
}

/** What a merge changed besides the chains, which its anchors tell. */
export interface BeforeMerge {
  /** Ids that redirected to one that was merged: to which. */
  readonly redirects: Readonly<Record<string, string>>;
  /** Events at a place that was merged: which place. */
  readonly places: Readonly<Record<string, string>>;
}

/** Makes several entities one, in a fixed number of statements however often they are mentioned.
 *  @throws DatelineError NODE_MISSING, CURATION_IMPOSSIBLE, CURATION_CONFLICT, ARGUMENT_INVALID */
export async function mergeEntities(transaction: Transaction, { into, from, by, because }: MergeEntities): Promise<Decided> {
  const [survivor] = await entitiesAtHand(transaction, [into]);
  const merged = (await entitiesAtHand(transaction, from)).filter(({ id }) => id !== survivor?.id);
  if (!survivor || merged.length === 0) throw new DatelineError('CURATION_IMPOSSIBLE', 'these ids are of one entity already: there is nothing to merge.');
  const ids = merged.map(({ id }) => id);
  await refuse(transaction, survivor, merged);
  const entities = [survivor.id, ...ids];
  const before = await beforeMerge(transaction, ids);
  const curationId = await writeLog(transaction, { action: 'merge', by, because, input: { into: survivor.id, from: ids }, before, entities });
  await anchorWitnesses(transaction, curationId, survivor.id);
  await anchorChains(transaction, curationId, ids);
  await judgeAnew(transaction, curationId);
  await transaction.$executeRawUnsafe('UPDATE chain SET entity_id = $1::uuid WHERE entity_id = ANY($2::uuid[])', survivor.id, ids);
  await transaction.$executeRawUnsafe(PLACES, survivor.id, ids);
  await followChains(transaction, ids.map((id) => ({ from: id, to: survivor.id })));
  await transaction.$executeRawUnsafe('UPDATE entity SET merged_into_id = $1::uuid WHERE id = ANY($2::uuid[]) OR merged_into_id = ANY($2::uuid[])', survivor.id, ids);
  return { curationId, entities: [survivor] };
}

/** @throws DatelineError CURATION_IMPOSSIBLE, CURATION_CONFLICT */
async function refuse(transaction: Transaction, survivor: EntityAtHand, merged: readonly EntityAtHand[]): Promise<void> {
  const other = merged.find(({ kind }) => kind !== survivor.kind);
  if (other) throw new DatelineError('CURATION_IMPOSSIBLE', `a ${other.kind} cannot become a ${survivor.kind}: merge entities of one kind, or correct the kind of the mentions first.`);
  const wall = await keptApart(transaction, [survivor.id], merged.map(({ id }) => id));
  if (wall) throw new DatelineError('CURATION_CONFLICT', `${wall.by} keeps them apart: undo the decision ${wall.id} first.`);
}

async function beforeMerge(transaction: Transaction, ids: readonly string[]): Promise<BeforeMerge> {
  const redirects = await transaction.entity.findMany({ where: { mergedIntoId: { in: [...ids] } }, select: { id: true, mergedIntoId: true } });
  const places = await transaction.event.findMany({ where: { placeId: { in: [...ids] } }, select: { id: true, placeId: true } });
  return {
    redirects: Object.fromEntries(redirects.map(({ id, mergedIntoId }) => [id, mergedIntoId ?? ''])),
    places: Object.fromEntries(places.map(({ id, placeId }) => [id, placeId ?? ''])),
  };
}

/** Events at one of the places are at the survivor, those whose place a person gave too. */
const PLACES = `
UPDATE event SET place_id = $1::uuid, given = CASE WHEN given ? 'placeId' THEN jsonb_set(given, '{placeId}', to_jsonb($1::text)) ELSE given END WHERE place_id = ANY($2::uuid[])`;
