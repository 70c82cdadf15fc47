import { DatelineError } from '@dateline/document';
import type { Transaction } from '../client.ts';
import { anchorWitnesses } from './anchors.ts';
import type { Decided, Decision } from './decision.ts';
import { entitiesAtHand } from './entities-at-hand.ts';
import { giveEntity, givenOf } from './given.ts';
import { writeLog } from './log.ts';

export interface RenameEntity extends Decision {
  readonly entity: string;
  /** The form shown from now on, whatever articles call it. */
  readonly name: string;
}

const NAME_LENGTH = 200;

/** @throws DatelineError NODE_MISSING, ARGUMENT_INVALID */
export async function renameEntity(transaction: Transaction, { entity, name, by, because }: RenameEntity): Promise<Decided> {
  const shown = name.trim();
  if (shown === '' || shown.length > NAME_LENGTH) throw new DatelineError('ARGUMENT_INVALID', `the name has ${String(shown.length)} characters: it has 1 to ${String(NAME_LENGTH)}.`);
  const entities = await entitiesAtHand(transaction, [entity]);
  const id = entities[0]?.id ?? '';
  const before = await givenOf(transaction, 'entity', id, ['name']);
  const curationId = await writeLog(transaction, { action: 'rename', by, because, input: { target: id, field: 'name', value: shown }, before, entities: [id] });
  await anchorWitnesses(transaction, curationId, id);
  await giveEntity(transaction, id, { name: shown });
  return { curationId, entities };
}
