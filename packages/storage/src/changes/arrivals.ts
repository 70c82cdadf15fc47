import { openHearing, type Hearing } from './hearing.ts';

/** Says when something may have been committed. */
export interface Arrivals {
  /** How often that was so far: remembered before reading, so that nothing that comes while reading is missed. */
  readonly count: number;
  readonly closed: boolean;
  /** Resolves when the count is another than the one remembered, the signal aborts, or this is closed. */
  next(counted: number, signal: AbortSignal): Promise<void>;
  close(): Promise<void>;
}

/** What a notice that got lost costs at most, in milliseconds: a pooler between us and Postgres may swallow all of them. */
const PATIENCE = 5000;

/** Hears what is committed, from when somebody first waits; asks now and then too. */
export function openArrivals(url: string): Arrivals {
  let count = 0;
  let closed = false;
  let hearing: Promise<Hearing> | undefined;
  const waiting = new Set<() => void>();
  const wakeAll = (): void => { for (const wake of [...waiting]) wake(); };
  const arrived = (): void => {
    count++;
    wakeAll();
  };
  return {
    get count() { return count; },
    get closed() { return closed; },
    async next(counted, signal) {
      await (hearing ??= openHearing(url, arrived));
      if (count !== counted || signal.aborted || closed) return;
      await new Promise<void>((resolve) => {
        const wake = (): void => {
          clearTimeout(timer);
          waiting.delete(wake);
          signal.removeEventListener('abort', wake);
          resolve();
        };
        const timer = setTimeout(arrived, PATIENCE);
        timer.unref();
        waiting.add(wake);
        signal.addEventListener('abort', wake);
      });
    },
    async close() {
      closed = true;
      wakeAll();
      await (await hearing)?.close();
    },
  };
}
