import type { LateClient } from '../client.ts';
import { openArrivals } from './arrivals.ts';
import { CHANGES_KEPT, type ChangeBatch, type ChangedNoun, type ChangeLog, type Following } from './change-log.ts';
import { BATCH, latestChange, readChanges } from './read-changes.ts';
import { pruneChanges } from './prune-changes.ts';

/** Milliseconds between two prunings of whoever is followed for long. */
const PRUNED_EVERY = 60 * 60_000;

/** The log of changes of a database. Followers that stand at one place share what is read there. */
export function openChanges(client: LateClient, url: string): ChangeLog {
  const arrivals = openArrivals(url);
  const shared = new Map<string, Promise<ChangeBatch>>();
  let sharedAt = -1;
  let prunedAt = 0;
  const read = (nouns: readonly ChangedNoun[], cursor: string): Promise<ChangeBatch> => {
    if (sharedAt !== arrivals.count) shared.clear();
    sharedAt = arrivals.count;
    const key = `${nouns.join()} ${cursor}`;
    const known = shared.get(key) ?? client().then((each) => readChanges(each, nouns, cursor));
    shared.set(key, known);
    known.catch(() => shared.delete(key));
    return known;
  };
  const log: ChangeLog = {
    latest: () => client().then(latestChange),
    check: async (cursor) => { await read([], cursor); },
    async *follow({ nouns, after, signal }: Following) {
      let cursor = after;
      while (!signal.aborted && !arrivals.closed) {
        if (Date.now() - prunedAt > PRUNED_EVERY) {
          prunedAt = Date.now();
          await log.prune();
        }
        const counted = arrivals.count;
        const batch = await read(nouns, cursor);
        if (batch.upTo !== cursor) yield batch;
        cursor = batch.upTo;
        if (batch.changes.length < BATCH) await arrivals.next(counted, signal);
      }
    },
    prune: (keep = CHANGES_KEPT) => client().then((each) => pruneChanges(each, keep)),
    close: () => arrivals.close(),
  };
  return log;
}
