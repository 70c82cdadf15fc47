import { createHash, randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { openEmbedded } from '../embedded/embedded.ts';
import { migrate, migrationNames } from '../migrations.ts';
import { openStorage, type Storage } from '../storage.ts';

/** A migrated database of a test's own. */
export interface TestDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

export interface TestStorage extends Storage {
  /** Closes, and drops the database. */
  drop(): Promise<void>;
}

/** Tests may lose everything at a power cut; none of them waits for the disk. */
const CARELESS = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200' };

/** A copy of a template that is migrated once. On the server of TEST_DATABASE_URL, else on an embedded one that all tests of this user share. */
export async function openTestDatabase(): Promise<TestDatabase> {
  const given = process.env['TEST_DATABASE_URL'];
  const embedded = given === undefined ? await openEmbedded(join(tmpdir(), `dateline-tests-${String(process.getuid?.() ?? 'user')}`), { settings: CARELESS }) : undefined;
  const server = embedded?.url ?? given ?? '';
  const name = `dateline_test_${randomUUID().replaceAll('-', '')}`;
  await createFrom(server, await template(server), name);
  return {
    url: databaseUrl(server, name),
    drop: once(async () => {
      await administer(server, (client) => client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`));
      await embedded?.close();
    }),
  };
}

export async function openTestStorage(): Promise<TestStorage> {
  const database = await openTestDatabase();
  const storage = await openStorage({ databaseUrl: database.url });
  return Object.create(storage, {
    drop: {
      value: once(async () => {
        await storage.close();
        await database.drop();
      }),
    },
  }) as TestStorage;
}

/** A test may drop what its clean-up drops again. */
function once(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined;
  return () => (done ??= work());
}

/** Any number, as long as all tests take the same. */
const TEMPLATE_LOCK = 7_240_119;

const templates = new Map<string, Promise<string>>();

/** Looked for once in each test file: other files and other processes wait for whoever makes it. */
function template(server: string): Promise<string> {
  const known = templates.get(server) ?? madeTemplate(server);
  templates.set(server, known);
  return known;
}

/** Named after the migrations, so that an edited one makes another. */
async function madeTemplate(server: string): Promise<string> {
  const name = `dateline_template_${createHash('sha256').update(migrationNames().join()).digest('hex').slice(0, 12)}`;
  await administer(server, async (client) => {
    await client.query('SELECT pg_advisory_lock($1)', [TEMPLATE_LOCK]);
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (rowCount) return;
    const draft = `dateline_draft_${randomUUID().replaceAll('-', '')}`;
    await client.query(`CREATE DATABASE ${draft} TEMPLATE template0`);
    await migrate(databaseUrl(server, draft));
    await client.query(`ALTER DATABASE ${draft} RENAME TO ${name}`);
  });
  return name;
}

/** Copying takes turns: Postgres refuses a template that another copy reads. */
const createFrom = (server: string, source: string, name: string): Promise<unknown> =>
  administer(server, async (client) => {
    await client.query('SELECT pg_advisory_lock($1)', [TEMPLATE_LOCK]);
    await client.query(`CREATE DATABASE ${name} TEMPLATE ${source}${await copyStrategy(client)}`);
  });

/** Copying files is many times faster than writing them through the log; Postgres 15 brought the choice. */
async function copyStrategy(client: pg.Client): Promise<string> {
  const { rows } = await client.query<{ server_version_num: string }>('SHOW server_version_num');
  return Number(rows[0]?.server_version_num) >= 150_000 ? ' STRATEGY FILE_COPY' : '';
}

async function administer<Result>(connectionString: string, work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

function databaseUrl(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}
