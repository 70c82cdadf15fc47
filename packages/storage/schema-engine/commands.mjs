import { writeSync } from 'node:fs';
import pg from 'pg';

/** What `schema-engine cli <command>` can do. */
const COMMANDS = {
  'can-connect-to-database': (url) => withClient(url, async () => undefined),
  'create-database': (url) => withClient(adminUrl(url), (client) => client.query(`CREATE DATABASE ${client.escapeIdentifier(databaseOf(url))}`)),
  'drop-database': (url) => withClient(adminUrl(url), (client) => client.query(`DROP DATABASE IF EXISTS ${client.escapeIdentifier(databaseOf(url))}`)),
};

/** @returns the exit status; failures are told on standard error in the engine's own log lines. */
export async function runCommand(name, url) {
  const command = COMMANDS[name];
  if (!command) return fail('P0000', `unknown command ${name}`);
  if (!url) return fail('P1012', 'no database is named: set DATABASE_URL');
  try {
    await command(url);
    return 0;
  } catch (error) {
    return fail(...prismaError(error, new URL(url)));
  }
}

export async function withClient(connectionString, work) {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

const databaseOf = (url) => decodeURIComponent(new URL(url).pathname.slice(1));

function adminUrl(url) {
  const admin = new URL(url);
  admin.pathname = '/postgres';
  return admin.href;
}

/** Prisma's code and sentence for what Postgres or the network said. */
function prismaError(error, { hostname, port, pathname }) {
  if (error.code === '3D000') return ['P1003', `Database \`${pathname.slice(1)}\` does not exist on the database server`];
  if (error.code === '28P01' || error.code === '28000') return ['P1000', `Authentication failed against database server: ${error.message}`];
  return ['P1001', `Can't reach database server at \`${hostname}:${port || 5432}\`: ${error.message || error.code}`];
}

function fail(code, message) {
  // Prisma drops the first line before it reads the rest as logs.
  log({ level: 'INFO', fields: { message: 'Starting schema engine CLI' }, target: 'schema_engine' });
  log({ timestamp: new Date().toISOString(), level: 'ERROR', fields: { message, is_panic: false, error_code: code, meta: {} }, target: 'schema_engine::logger' });
  return 1;
}

const log = (line) => writeSync(2, `${JSON.stringify(line)}\n`);
