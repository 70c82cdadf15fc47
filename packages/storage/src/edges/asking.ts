import pg from 'pg';

/** One SQL statement with its values. */
export interface Statement {
  readonly sql: string;
  readonly values: readonly unknown[];
  /** One of the few texts that come again and again: each connection reads it once, and plans it until Postgres knows a plan for all values.
   *  What a caller's filters wrote is none: there is no end of these, and a plan for all values is a bad one for somebody who is in half of all news. */
  readonly lasting?: boolean;
}

/** Asks one statement. */
export type Ask = <Row>(statement: Statement) => Promise<Row[]>;

/** Whoever may have to cancel what an operation asks. */
export interface Holder {
  /** The connection is about to be asked.
   *  @throws where nothing may be asked any more. */
  holds(connection: pg.PoolClient): void;
  /** It has answered. @returns whether a cancel may still hit it: then nobody else uses it. */
  lets(connection: pg.PoolClient): boolean;
}

/** Asks a statement on a connection of the pool. */
export type Asking = <Row>(statement: Statement, holder?: Holder) => Promise<Row[]>;

/** Statements that a connection prepares: some 30 kB of Postgres's memory each. One that has prepared so many is closed, and another begins with what is asked then. */
const MOST_PREPARED = 300;

/** Texts of statements that are remembered, those that were asked last: pages may be of a hundred lengths, and operations ask what they like of records. */
const MOST_KNOWN = 1000;

/** @returns The name of a text that is asked again and again; undefined the first time. */
function openNames(): (sql: string) => string | undefined {
  const known = new Map<string, { readonly name: string; isAsked: boolean }>();
  let number = 0;
  return (sql) => {
    const own = known.get(sql) ?? { name: `dateline ${String(number++)}`, isAsked: false };
    known.delete(sql);
    known.set(sql, own);
    for (const oldest of known.keys()) {
      if (known.size <= MOST_KNOWN) break;
      known.delete(oldest);
    }
    if (own.isAsked) return own.name;
    own.isAsked = true;
    return undefined;
  };
}

/** Reads past Prisma, on the connections that it writes on: what Prisma does for each row and value of an answer took a quarter of an operation's processor time. */
export function openAsking(pool: pg.Pool, onStatement: (sql: string) => void): Asking {
  const nameOf = openNames();
  const prepared = new WeakMap<pg.PoolClient, Set<string>>();
  const prepares = (connection: pg.PoolClient, name: string): void => void prepared.set(connection, (prepared.get(connection) ?? new Set<string>()).add(name));
  return async <Row>({ sql, values, lasting }: Statement, holder?: Holder) => {
    const connection = await pool.connect();
    try {
      holder?.holds(connection);
      onStatement(sql);
      const name = lasting ? nameOf(sql) : undefined;
      if (name !== undefined) prepares(connection, name);
      const { rows } = await connection.query<Row & object>({ text: sql, values: [...values], ...(name !== undefined && { name }) });
      return rows as Row[];
    } finally {
      connection.release((holder?.lets(connection) ?? false) || (prepared.get(connection)?.size ?? 0) >= MOST_PREPARED);
    }
  };
}

/** Statements at once; the others wait their turn. */
const CONNECTIONS = 10;

/** What a page read out of order costs, beside one read in order: Postgres thinks of disks that turn, and says 4. The planner takes whoever is asked for to be in as few
 *  articles as most are; by 4 it then reads all of these and sorts them, or does not, by where random ids happen to lie, and of somebody in half of all news that is half of all news.
 *  Whoever said otherwise, to the server, the database, the role or in the address, knows their disks. */
const NEXT_TO_IN_ORDER = `SELECT set_config('random_page_cost', '1.1', false) FROM pg_settings WHERE name = 'random_page_cost' AND source = 'default'`;

/** Connects at the first statement. */
export function openPool(connectionString: string): pg.Pool {
  const onConnect = (connection: pg.ClientBase): Promise<unknown> => connection.query(NEXT_TO_IN_ORDER);
  const pool = new pg.Pool({ connectionString, max: CONNECTIONS, application_name: 'dateline', connectionTimeoutMillis: 10_000, onConnect });
  // A connection that is cut says so by an event, which without a listener ends the process; whoever asks on it is told by its statement.
  const unheard = (): void => undefined;
  pool.on('error', unheard);
  pool.on('connect', (connection) => { connection.on('error', unheard); });
  return pool;
}
