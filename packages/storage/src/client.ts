import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { PrismaPg } from '@prisma/adapter-pg';
import type pg from 'pg';
import type * as Generated from './generated/client.ts';

/** Prisma on one database; inside a transaction, the same without its ending methods. */
export type Client = Generated.PrismaClient<'query'>;
export type Transaction = Omit<Client, '$connect' | '$disconnect' | '$on' | '$transaction' | '$extends'>;

/** Prisma, loaded by whoever first needs it: it compiles a module of WebAssembly then, and what is only read is read past it. */
export interface LateClient {
  (): Promise<Client>;
  /** Lets go of it, where it was loaded. */
  end(): Promise<void>;
}

/** Prisma on the connections of a pool, which outlives it. `onStatement` hears of every SQL statement, those that end a transaction too. */
export function lateClient(pool: pg.Pool, onStatement: (sql: string) => void): LateClient {
  let opened: Promise<Client> | undefined;
  const client = (): Promise<Client> => (opened ??= openClient(pool, onStatement));
  return Object.assign(client, { end: async () => { await (await opened)?.$disconnect(); } });
}

async function openClient(pool: pg.Pool, onStatement: (sql: string) => void): Promise<Client> {
  const { PrismaClient } = await generated();
  const adapter = new PrismaPg(pool, { onPoolError: () => undefined });
  const client = new PrismaClient({ adapter, log: [{ emit: 'event', level: 'query' }] });
  client.$on('query', ({ query }) => { onStatement(query); });
  return client;
}

/** The client that Prisma writes from prisma/models. Run from a fresh checkout's sources, it is not there yet and is written now. */
async function generated(): Promise<typeof Generated> {
  const fromSources = import.meta.url.endsWith('.ts');
  if (fromSources && !existsSync(new URL('./generated/client.ts', import.meta.url))) await generate();
  return await import('./generated/client.ts');
}

async function generate(): Promise<void> {
  const prisma = createRequire(import.meta.url).resolve('prisma/package.json').replace(/package\.json$/, 'build/index.js');
  const config = fileURLToPath(new URL('../../../prisma.config.ts', import.meta.url));
  await promisify(execFile)(process.execPath, [prisma, 'generate', '--config', config]);
}
