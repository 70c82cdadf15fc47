import type { Transaction } from '../client.ts';

/** Everyone who writes takes this advisory lock: articles are judged against a graph that holds still, so that two processes make no doubles. */
const WRITE_LOCK = 7_240_113;

/** Waits until nobody else writes; the turn ends with the transaction. */
export async function takeTurn(transaction: Transaction): Promise<void> {
  await transaction.$executeRaw`SELECT pg_advisory_xact_lock(${WRITE_LOCK})`;
}
