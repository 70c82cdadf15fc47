import pg from 'pg';
import { uuidv7 } from 'uuidv7';
import type { Client } from '../client.ts';

/** Who looks on while an operation reads, and may end it. */
export interface ReadingWatch {
  /** Aborted, statements under way are cancelled in the database, and what is still asked is refused, both with its reason. */
  readonly signal?: AbortSignal;
  /** Called around every batch of a loader: what it loads, and for how many keys at once. */
  batch?<Result>(name: string, keys: number, run: () => Promise<Result>): Promise<Result>;
  /** Called around every SQL statement. */
  statement?<Result>(sql: string, run: () => Promise<Result>): Promise<Result>;
}

/** How often what waits for a connection is looked for again, until it has begun and can be cancelled; in milliseconds. */
const AGAIN = 200;

/** Tags an operation's statements, so that they can be found among those that run, and cancels them. */
class Cancelling {
  readonly tag = `/* ${uuidv7()} */ `;
  #pending = 0;
  #cancelling = false;

  constructor(readonly databaseUrl: string, readonly signal: AbortSignal) {
    signal.addEventListener('abort', () => void this.#cancel(), { once: true });
  }

  /** @throws the signal's reason as soon as it is aborted. */
  async race<Result>(run: () => Promise<Result>): Promise<Result> {
    this.signal.throwIfAborted();
    this.#pending++;
    const running = run().finally(() => { this.#pending--; });
    let heard: () => void = () => undefined;
    const aborted = new Promise<never>((_resolve, reject) => {
      heard = () => { reject(this.signal.reason as Error); };
      this.signal.addEventListener('abort', heard, { once: true });
    });
    running.catch(() => undefined);
    return await Promise.race([running, aborted]).finally(() => { this.signal.removeEventListener('abort', heard); });
  }

  /** By a connection of its own: those of the pool may all wait for what is to be cancelled. */
  async #cancel(): Promise<void> {
    if (this.#cancelling || this.#pending === 0) return;
    this.#cancelling = true;
    const connection = new pg.Client({ connectionString: this.databaseUrl, application_name: 'dateline cancels' });
    try {
      await connection.connect();
      while (this.#pending > 0) {
        await connection.query('SELECT pg_cancel_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND state = \'active\' AND starts_with(query, $1)', [this.tag]);
        await new Promise((resolve) => { setTimeout(resolve, AGAIN).unref(); });
      }
    } catch {
      // A database that is away has nothing left to cancel; who asked was answered already.
    } finally {
      await connection.end().catch(() => undefined);
    }
  }
}

/** The client, with somebody looking on. */
export function watched(client: Client, databaseUrl: string, watch: ReadingWatch): Client {
  const { signal } = watch;
  const cancelling = signal && new Cancelling(databaseUrl, signal);
  const ask = (sql: string, ...values: unknown[]): Promise<unknown> => {
    const run = (): Promise<unknown> => client.$queryRawUnsafe((cancelling?.tag ?? '') + sql, ...values);
    const bounded = (): Promise<unknown> => (cancelling ? cancelling.race(run) : run());
    return watch.statement ? watch.statement(sql, bounded) : bounded();
  };
  // All that reading asks of a client.
  return { $queryRawUnsafe: ask } as unknown as Client;
}
