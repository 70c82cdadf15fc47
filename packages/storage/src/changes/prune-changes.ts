import type { Client } from '../client.ts';
import { unavailable } from '../unavailable.ts';
import type { ChangesKept } from './change-log.ts';

/** Deleted at once: a statement that deletes all of a long log would hold up who reads it. */
const STEP = 10_000;

// The oldest of the log are looked at, and of these only what is too old or too many goes: ids and times grow together.
const PRUNE = `
WITH oldest AS (SELECT c.id, c.recorded_at FROM change c ORDER BY c.id LIMIT $1::int),
gone AS (DELETE FROM change c USING oldest o WHERE c.id = o.id AND (o.recorded_at < now() - make_interval(days => $2::int) OR o.id <= (SELECT max(id) FROM change) - $3::bigint) RETURNING c.id),
said AS (UPDATE change_pruning SET pruned_to = (SELECT max(id) FROM gone) WHERE pruned_to < (SELECT max(id) FROM gone))
SELECT count(*)::int AS gone FROM gone`;

/** Forgets what is too old or too much. */
export async function pruneChanges(client: Client, { days, changes }: ChangesKept): Promise<void> {
  for (let gone = STEP; gone >= STEP;) {
    const [row] = await client.$queryRawUnsafe<{ gone: number }[]>(PRUNE, STEP, days, changes).catch((error: unknown) => { throw unavailable(error) ?? error; });
    gone = row?.gone ?? 0;
  }
}
