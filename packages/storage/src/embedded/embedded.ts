import { totalmem } from 'node:os';
import pg from 'pg';
import { DatelineError } from '@dateline/document';
import { createCluster, OWNER, passwordOf } from './cluster.ts';
import { postgresIdentity, type Identity } from './identity.ts';
import { clusterFolder, reachableBinaries } from './places.ts';
import { launch, pause, postmasterOf, stopServer } from './server.ts';

/** A Postgres of our own in a folder. Several processes may share it: who leaves last stops it. */
export interface EmbeddedPostgres {
  /** With the password; only loopback is listened on. */
  readonly url: string;
  /** Leaves; the server stops when nobody else is there. */
  close(): Promise<void>;
}

export interface EmbeddedOptions {
  /** Settings of `postgresql.conf`, over ours and Postgres's own defaults. */
  readonly settings?: Readonly<Record<string, string>>;
}

/** Everyone who uses the server holds this advisory lock shared; who can have it alone is the last. */
const PRESENCE = 7_240_112;

/** What the server keeps in memory itself: of a graph of 100,000 articles, 4.6 GB, one article touches more than the 128 MB that Postgres takes by default, and each page that is not there is copied and
 *  pushes out another. A sixteenth of the machine's memory, 128 to 512 MB; it is taken as it is used. */
const SHARED_BUFFERS = `${String(Math.round(Math.min(512, Math.max(128, totalmem() / 16 / 2 ** 20))))}MB`;

/** A recovery after kill -9 with much to replay is the slowest start. */
const START_WITHIN_MS = 60_000;

/** Starts the server of a data folder, or joins the one that another process started.
 *  @throws DatelineError PLATFORM_UNSUPPORTED, DATABASE_BUSY, DATABASE_UNAVAILABLE */
export async function openEmbedded(dataFolder: string, { settings = {} }: EmbeddedOptions = {}): Promise<EmbeddedPostgres> {
  const identity = postgresIdentity();
  const binaries = reachableBinaries(identity);
  const folder = clusterFolder(dataFolder, identity);
  await createCluster(folder, binaries, identity);
  const presence = await arrive(folder, () => launchOnce(folder, binaries, identity, { shared_buffers: SHARED_BUFFERS, ...settings }));
  await createDatabase(presence);
  return { url: urlOf(folder, presence.port, OWNER), close: () => leave(folder, presence) };
}

/** Connects and takes the presence lock, launching where no server runs; tries until the start takes too long. */
async function arrive(folder: string, start: () => Promise<() => string>): Promise<pg.Client> {
  const deadline = Date.now() + START_WITHIN_MS;
  let complaint = () => '';
  while (Date.now() < deadline) {
    const running = postmasterOf(folder);
    if (!running) complaint = await start();
    else if (running.ready) {
      const client = await present(urlOf(folder, running.port, 'postgres'));
      if (client) return client;
    }
    await pause(15);
  }
  throw new DatelineError('DATABASE_BUSY', `a server holds ${folder} but does not answer. ${complaint()}`);
}

/** Launches; where another process was faster the cluster's lock ends ours, which is no fault. */
async function launchOnce(folder: string, binaries: string, identity: Identity, settings: Readonly<Record<string, string>>): Promise<() => string> {
  const { ended } = await launch(folder, binaries, identity, settings);
  let log: string | undefined;
  void ended.then((text) => { log = text; });
  while (log === undefined && !postmasterOf(folder)) await pause(5);
  if (log !== undefined && !/lock file|in use|bind/.test(log)) throw new DatelineError('DATABASE_UNAVAILABLE', `Postgres did not start in ${folder}: ${log}`);
  return () => log ?? '';
}

/** undefined while the server is starting, stopping or gone: the caller tries again. */
async function present(connectionString: string): Promise<pg.Client | undefined> {
  const client = new pg.Client({ connectionString, application_name: 'dateline presence' });
  // The server went away: between the two steps here it is tried again, afterwards whoever queries next is told.
  let gone = false;
  client.on('error', () => { gone = true; });
  try {
    await client.connect();
    await client.query('SELECT pg_advisory_lock_shared($1)', [PRESENCE]);
    return client;
  } catch (error) {
    await client.end().catch(() => undefined);
    if (gone || PASSING.has((error as { code?: string }).code ?? '') || /terminated|closed|reset/i.test((error as Error).message)) return undefined;
    throw new DatelineError('DATABASE_UNAVAILABLE', `the embedded Postgres refuses: ${(error as Error).message}`, { cause: error });
  }
}

/** Refused, reset, starting up or shutting down (57P03), sent away (57P01). */
const PASSING = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', '57P03', '57P01', '57P02']);

async function createDatabase(client: pg.Client): Promise<void> {
  const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [OWNER]);
  if (rowCount) return;
  await client.query(`CREATE DATABASE ${OWNER} TEMPLATE template0`).catch((error: unknown) => {
    // 42P04, 23505: another process made it in the meantime.
    if (!['42P04', '23505'].includes((error as { code?: string }).code ?? '')) throw error;
  });
}

async function leave(folder: string, presence: pg.Client): Promise<void> {
  const alone = await isLast(presence);
  if (alone) await stopServer(folder);
  await presence.end().catch(() => undefined); // The server closed it from its side.
}

async function isLast(presence: pg.Client): Promise<boolean> {
  try {
    await presence.query('SELECT pg_advisory_unlock_shared($1)', [PRESENCE]);
    const { rows } = await presence.query<{ alone: boolean }>('SELECT pg_try_advisory_lock($1) AS alone', [PRESENCE]);
    return rows[0]?.alone ?? false;
  } catch (error) {
    if (error instanceof Error) return false; // The server is gone already: nothing is left to stop.
    throw error;
  }
}

const urlOf = (folder: string, port: number, database: string): string =>
  `postgresql://${OWNER}:${encodeURIComponent(passwordOf(folder))}@127.0.0.1:${String(port)}/${database}`;
