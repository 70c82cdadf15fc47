import { uuidv7 } from 'uuidv7';
import type { ChangeLog } from '../changes/change-log.ts';
import type { LateClient } from '../client.ts';
import { unavailable } from '../unavailable.ts';

/** Writes down what an ingestion or re-analysis does. A run that changes nothing is none. */
export interface RunRecorder {
  /** @param articles of how many; default 1. */
  note(status: 'added' | 'revised' | 'reanalysed', annotators: readonly string[], articles?: number): Promise<void>;
  end(): Promise<void>;
}

export function openRun(client: LateClient, again: boolean, changes: Pick<ChangeLog, 'prune'>): RunRecorder {
  const id = uuidv7();
  const startedAt = new Date();
  let started = false;
  return {
    async note(status, annotators, articles = 1) {
      if (!started) await (await client()).run.create({ data: { id, startedAt, again, annotators: [] }, select: { id: true } });
      started = true;
      await (await client()).$executeRawUnsafe(`UPDATE run SET ${status} = ${status} + $3, annotators = ARRAY(SELECT DISTINCT unnest(annotators || $2::text[]) ORDER BY 1) WHERE id = $1::uuid`, id, [...annotators], articles);
    },
    async end() {
      // Where the database went away the run stays unfinished; the fault itself was told to whoever waited for it.
      const gone = (error: unknown): void => { if (!unavailable(error)) throw error; };
      if (!started) return;
      await (await client()).$executeRawUnsafe('UPDATE run SET finished_at = clock_timestamp() WHERE id = $1::uuid', id).catch(gone);
      await changes.prune().catch(gone);
    },
  };
}
