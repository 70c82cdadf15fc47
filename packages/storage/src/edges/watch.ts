import pg from 'pg';
import type { Ask, Asking, Holder, Statement } from './asking.ts';

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

/** Knows on which connections an operation's statements run, and cancels them. */
class Cancelling implements Holder {
  readonly #running = new Set<pg.PoolClient>();
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

  /** @throws the signal's reason: what waited for a connection is not asked any more. */
  holds(connection: pg.PoolClient): void {
    this.signal.throwIfAborted();
    this.#running.add(connection);
  }

  /** A cancel may be on its way still, and would hit whoever asks next on the connection. */
  lets(connection: pg.PoolClient): boolean {
    return this.#running.delete(connection) && this.signal.aborted;
  }

  /** @throws the signal's reason as soon as it is aborted. */
  async race<Result>(run: () => Promise<Result>): Promise<Result> {
    this.signal.throwIfAborted();
    this.#pending++;
    const running = run().finally(() => { this.#pending--; });
    running.catch(() => undefined);
    return await Promise.race([running, this.#aborted]);
  }

  /** Until nothing of the operation runs any more: a statement may be on its way still, and a database that is busy may refuse ours at first. */
  async #cancel(): Promise<void> {
    for (let attempt = 0; this.#pending > 0 && attempt < ATTEMPTS; attempt++) {
      await this.#cancelRunning().catch(() => undefined);
      await new Promise((resolve) => { setTimeout(resolve, AGAIN).unref(); });
    }
  }

  /** By a connection of its own: those of the pool may all wait for what is to be cancelled. */
  async #cancelRunning(): Promise<void> {
    const processes = [...this.#running].map(processOf);
    if (processes.length === 0) return;
    const connection = new pg.Client({ connectionString: this.databaseUrl, application_name: 'dateline cancels', connectionTimeoutMillis: 10_000 });
    // A connection that is cut while it asks nothing says so by an event, which without a listener ends the process.
    connection.on('error', () => undefined);
    try {
      await connection.connect();
      await connection.query('SELECT pg_cancel_backend(p.id) FROM unnest($1::int[]) AS p(id)', [processes]);
    } finally {
      await connection.end();
    }
  }
}

/** The process of Postgres that serves a connection; @types/pg does not know of it. */
const processOf = (connection: pg.PoolClient): number => (connection as pg.PoolClient & { readonly processID: number }).processID;

/** Asks with somebody looking on. */
export function watched(asking: Asking, databaseUrl: string, watch: ReadingWatch): Ask {
  const { signal } = watch;
  const cancelling = signal && new Cancelling(databaseUrl, signal);
  return <Row>(statement: Statement) => {
    const bounded = (): Promise<Row[]> => (cancelling ? cancelling.race(() => asking<Row>(statement, cancelling)) : asking<Row>(statement));
    return watch.statement ? watch.statement(statement.sql, bounded) : bounded();
  };
}
