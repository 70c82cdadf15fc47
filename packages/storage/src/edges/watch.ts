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

/** How long until statements are looked for again, in milliseconds, and how often. */
const AGAIN = 200;
const ATTEMPTS = 100;

/** Tags an operation's statements, so that they can be found among those that run, and cancels them. */
class Cancelling {
  readonly tag = `/* ${uuidv7()} */ `;
  #pending = 0;

  /** One for the operation, for a listener at every statement costs more than the rest of this. */
  readonly #aborted: Promise<never>;

  constructor(readonly databaseUrl: string, readonly signal: AbortSignal) {
    this.#aborted = new Promise((_resolve, reject) => {
      signal.addEventListener('abort', () => {
        reject(signal.reason as Error);
        void this.#cancel();
      }, { once: true });
    });
    this.#aborted.catch(() => undefined);
  }

  /** @throws the signal's reason as soon as it is aborted. */
  async race<Result>(run: () => Promise<Result>): Promise<Result> {
    this.signal.throwIfAborted();
    this.#pending++;
    const running = run().finally(() => { this.#pending--; });
    running.catch(() => undefined);
    return await Promise.race([running, this.#aborted]);
  }

  /** Until nothing of the operation runs any more: what waits for a connection begins later, and a database that is busy may refuse ours at first. */
  async #cancel(): Promise<void> {
    for (let attempt = 0; this.#pending > 0 && attempt < ATTEMPTS; attempt++) {
      await this.#cancelRunning().catch(() => undefined);
      await new Promise((resolve) => { setTimeout(resolve, AGAIN).unref(); });
    }
  }

  /** By a connection of its own: those of the pool may all wait for what is to be cancelled. */
  async #cancelRunning(): Promise<void> {
    const connection = new pg.Client({ connectionString: this.databaseUrl, application_name: 'dateline cancels', connectionTimeoutMillis: 10_000 });
    // A connection that is cut while it asks nothing says so by an event, which without a listener ends the process.
    connection.on('error', () => undefined);
    try {
      await connection.connect();
      await connection.query('SELECT pg_cancel_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND state = \'active\' AND starts_with(query, $1)', [this.tag]);
    } finally {
      await connection.end();
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
