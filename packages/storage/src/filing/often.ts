import type { Transaction } from '../client.ts';

/** Has the database count, from now on, whom those of the entities are together with that are in news so often that whoever asks cannot count it. */
export async function countOften(transaction: Transaction, ids: readonly string[]): Promise<void> {
  await transaction.$executeRawUnsafe('SELECT count_often($1::uuid[])::text', ids);
}
