import type { Transaction } from '../client.ts';

/** Everyone who writes takes this advisory lock: articles are judged against a graph that holds still, so that two processes make no doubles. */
const WRITE_LOCK = 7_240_113;

/** Waits until nobody else writes; the turn ends with the transaction. What it writes is recorded at one instant, later than all turns before. */
export async function takeTurn(transaction: Transaction): Promise<void> {
  await transaction.$executeRaw`SELECT pg_advisory_xact_lock(${WRITE_LOCK})`;
  await transaction.$executeRaw`SELECT set_config('dateline.now', clock_timestamp()::text, true)`;
}

/** Rows are looked for by their keys, whatever the server's counts say: while a graph grows fast they lag behind, and a plan that reads a small table whole still does when it
 *  is large. Until the transaction ends. */
export async function lookByKeys(transaction: Transaction): Promise<void> {
  await transaction.$executeRaw`SELECT set_config('enable_seqscan', 'off', true), set_config('random_page_cost', '1.1', true), set_config('jit', 'off', true)`;
}
