import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { DatelineError } from '@dateline/document';
import { unavailable } from './unavailable.ts';

/** Where this package's migrations lie: in a checkout at its root, in a published package beside `dist`. */
function migrationsFolder(): string {
  const candidates = ['../../../prisma/migrations', '../prisma/migrations'].map((path) => fileURLToPath(new URL(path, import.meta.url)));
  const found = candidates.find((folder) => existsSync(folder));
  if (found === undefined) throw new Error(`no migrations at ${candidates.join(' or ')}`);
  return found;
}

/** Each migration with its checksum: changes when any of them does. */
export const migrationNames = (): readonly string[] => ours().map(({ name, checksum }) => `${name}:${checksum}`);

interface Migration {
  readonly name: string;
  readonly sql: string;
  /** As Prisma computes it, so that `prisma migrate status` agrees. */
  readonly checksum: string;
}

export interface MigrationStatus {
  readonly applied: readonly string[];
  readonly pending: readonly string[];
  /** In the database, but not among ours: a newer Dateline was here. */
  readonly unknown: readonly string[];
}

/** Any number will do, as long as every Dateline takes the same. */
const MIGRATION_LOCK = 7_240_111;

/** Brings the database up to date; processes that come together wait for the first one.
 *  @returns the names of the migrations that were applied now.
 *  @throws DatelineError DATABASE_UNAVAILABLE, DATABASE_TOO_NEW */
export const migrate = (url: string): Promise<readonly string[]> =>
  connected(url, async (client) => {
    await client.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const { pending, unknown } = await statusOf(client);
    if (unknown.length > 0) throw new DatelineError('DATABASE_TOO_NEW', `the database has ${unknown.join(', ')}, which this version does not know`);
    await client.query(HISTORY);
    for (const migration of ours().filter(({ name }) => pending.includes(name))) await apply(client, migration);
    if (pending.length > 0) {
      await client.query('SELECT history.remember()'); // Tables that have other columns now.
      await foldTexts(client);
    }
    return pending;
  });

/** What is applied and what is missing; nothing is changed.
 *  @throws DatelineError DATABASE_UNAVAILABLE */
export const migrationStatus = (url: string): Promise<MigrationStatus> => connected(url, statusOf);

/** Prisma's own table, column for column. */
const HISTORY = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
  id VARCHAR(36) PRIMARY KEY NOT NULL, checksum VARCHAR(64) NOT NULL, finished_at TIMESTAMPTZ, migration_name VARCHAR(255) NOT NULL, logs TEXT,
  rolled_back_at TIMESTAMPTZ, started_at TIMESTAMPTZ NOT NULL DEFAULT now(), applied_steps_count INTEGER NOT NULL DEFAULT 0)`;

/** One transaction a migration: a migration that fails leaves nothing behind. */
async function apply(client: pg.Client, { name, sql, checksum }: Migration): Promise<void> {
  await client.query('BEGIN');
  try {
    await client.query(sql);
    await client.query('INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count) VALUES ($1, $2, $3, now(), 1)', [randomUUID(), checksum, name]);
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw new Error(`migration ${name} failed: ${(error as Error).message}`, { cause: error });
  }
}

/** Texts whose words are not in the postings yet, of a graph that was filled before there were any: some two milliseconds of processor time each. Where it breaks off, the rest is
 *  folded as articles come. */
async function foldTexts(client: pg.Client): Promise<void> {
  for (let folded = 1; folded > 0;) folded = (await client.query<{ folded: number }>('SELECT fold_texts(8192, 1) AS folded')).rows[0]?.folded ?? 0;
}

async function statusOf(client: pg.Client): Promise<MigrationStatus> {
  const known = ours().map(({ name }) => name);
  const { rows } = await client.query<{ present: boolean }>(`SELECT to_regclass('_prisma_migrations') IS NOT NULL AS present`);
  if (!rows[0]?.present) return { applied: [], pending: known, unknown: [] };
  const history = await client.query<{ migration_name: string }>(
    'SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY migration_name',
  );
  const applied = history.rows.map((row) => row.migration_name);
  return { applied, pending: known.filter((name) => !applied.includes(name)), unknown: applied.filter((name) => !known.includes(name)) };
}

function ours(): readonly Migration[] {
  const folder = migrationsFolder();
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => {
      const sql = readFileSync(join(folder, name, 'migration.sql'), 'utf8');
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

async function connected<Result>(connectionString: string, work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString, application_name: 'dateline migrate' });
  client.on('error', () => undefined); // Told to whoever queries next.
  try {
    await client.connect();
    return await work(client);
  } catch (error) {
    throw unavailable(error) ?? error;
  } finally {
    await client.end().catch(() => undefined);
  }
}
