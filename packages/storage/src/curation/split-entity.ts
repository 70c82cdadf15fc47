import { DatelineError } from '@dateline/document';
import { uuidv7 } from 'uuidv7';
import type { Transaction } from '../client.ts';
import { anchorChains, anchorWitnesses, judgeAnew } from './anchors.ts';
import type { Decided, Decision } from './decision.ts';
import { entitiesAtHand } from './entities-at-hand.ts';
import { writeLog } from './log.ts';
import { followChains } from './moved-chains.ts';

export interface SplitEntity extends Decision {
  readonly entity: string;
  /** Mentions that are of another; with them goes all that their articles refer to the same one. */
  readonly mentions: readonly string[];
}

/** Makes a new entity of some of an entity's mentions.
 *  @throws DatelineError NODE_MISSING, CURATION_IMPOSSIBLE, ARGUMENT_INVALID */
export async function splitEntity(transaction: Transaction, { entity, mentions, by, because }: SplitEntity): Promise<Decided> {
  const [whole] = await entitiesAtHand(transaction, [entity]);
  if (!whole) throw new DatelineError('NODE_MISSING', `there is no entity ${entity}.`);
  const chains = await transaction.$queryRawUnsafe<{ id: string; own: boolean }[]>(
    'SELECT DISTINCT c.id, c.entity_id = $2::uuid AS own FROM mention m JOIN chain c ON c.id = m.chain_id WHERE m.id = ANY($1::uuid[])', [...mentions], whole.id);
  if (chains.length === 0) throw new DatelineError('NODE_MISSING', 'none of these mentions is in the graph.');
  if (chains.some(({ own }) => !own)) throw new DatelineError('CURATION_IMPOSSIBLE', 'some of these mentions are of another entity: name mentions of the one that is split.');
  const rest = await transaction.chain.count({ where: { entityId: whole.id, id: { notIn: chains.map(({ id }) => id) } } });
  if (rest === 0) throw new DatelineError('CURATION_IMPOSSIBLE', 'these are all of its mentions: nothing would be left of it.');
  const minted = uuidv7();
  await transaction.entity.create({ data: { id: minted, kind: whole.kind, name: '' }, select: { id: true } });
  const curationId = await writeLog(transaction, { action: 'split', by, because, input: { entity: whole.id, minted, mentions }, entities: [whole.id, minted] });
  await transaction.$executeRawUnsafe('UPDATE chain SET entity_id = $1::uuid WHERE id = ANY($2::uuid[])', minted, chains.map(({ id }) => id));
  await anchorChains(transaction, curationId, [minted]);
  await anchorWitnesses(transaction, curationId, whole.id);
  await judgeAnew(transaction, curationId);
  await transaction.$executeRawUnsafe(PERSONAS, whole.id, minted);
  await followChains(transaction, [{ from: whole.id, to: minted }]);
  return { curationId, entities: [whole, { id: minted, kind: whole.kind }] };
}

/** Personas of which no chain is left go along. */
const PERSONAS = `
UPDATE persona p SET entity_id = $2::uuid WHERE p.entity_id = $1::uuid AND p.key IN (SELECT c.persona FROM chain c WHERE c.entity_id = $2::uuid)
  AND NOT EXISTS (SELECT 1 FROM chain c WHERE c.persona = p.key AND c.entity_id = $1::uuid)`;

/** Gives everything back; the id that the split minted redirects. */
export async function undoSplit(transaction: Transaction, { entity, minted }: { readonly entity: string; readonly minted: string }): Promise<void> {
  await transaction.$executeRawUnsafe('UPDATE chain SET entity_id = $1::uuid WHERE entity_id = $2::uuid', entity, minted);
  await transaction.$executeRawUnsafe('UPDATE persona SET entity_id = $1::uuid WHERE entity_id = $2::uuid', entity, minted);
  await transaction.$executeRawUnsafe('UPDATE event SET place_id = $1::uuid WHERE place_id = $2::uuid', entity, minted);
  await followChains(transaction, [{ from: minted, to: entity }]);
  await transaction.$executeRawUnsafe('UPDATE entity SET merged_into_id = $1::uuid WHERE id = $2::uuid', entity, minted);
}
