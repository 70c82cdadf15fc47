import { DatelineError } from '@dateline/document';
import { uuidv7 } from 'uuidv7';
import type { Transaction } from '../client.ts';
import type { Prisma } from '../generated/client.ts';
import type { CurationAction, Decision } from './decision.ts';

interface Entry extends Decision {
  readonly action: CurationAction;
  /** What was asked for. */
  readonly input: object;
  /** What undoing it puts back. */
  readonly before?: object;
  readonly entities: readonly string[];
  readonly undoesId?: string;
}

/** Longer ones are no reason but a document. */
const REASON_LENGTH = 2000;

/** Appends to the log.
 *  @throws DatelineError ARGUMENT_INVALID where there is no reason. */
export async function writeLog(transaction: Transaction, { action, by, because, input, before = {}, entities, undoesId }: Entry): Promise<string> {
  const reason = because.trim();
  if (reason === '' || reason.length > REASON_LENGTH) {
    throw new DatelineError('ARGUMENT_INVALID', `the reason has ${String(reason.length)} characters: it has 1 to ${String(REASON_LENGTH)}.`);
  }
  const id = uuidv7();
  await transaction.curation.create({
    data: { id, action, by, because: reason, input: input as Prisma.InputJsonObject, before: before as Prisma.InputJsonObject, entities: [...new Set(entities)], ...(undoesId !== undefined && { undoesId }) },
    select: { id: true },
  });
  return id;
}
