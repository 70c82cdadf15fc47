import { execFile } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { DatelineError } from '@dateline/document';
import { program } from './binaries.ts';
import type { Identity } from './identity.ts';
import { handOver, renameUnlessThere } from './places.ts';

/** User and database of the embedded server. */
export const OWNER = 'dateline';

/** Lies in the cluster's folder, which only its owner may enter. */
const PASSWORD_FILE = 'dateline-password';

/** Makes the cluster where there is none. Built beside its place and renamed, so that two processes may come at once. */
export async function createCluster(folder: string, binaries: string, identity: Identity): Promise<void> {
  if (existsSync(join(folder, 'PG_VERSION'))) return;
  const draft = join(dirname(folder), `postgres.draft-${randomUUID()}`);
  const data = join(draft, 'data');
  mkdirSync(draft, { recursive: true, mode: 0o700 });
  const password = join(draft, PASSWORD_FILE);
  writeFileSync(password, randomBytes(24).toString('base64url'), { mode: 0o600 });
  for (const path of [draft, password]) handOver(path, identity);
  try {
    await initialise(binaries, data, password, identity);
    writeFileSync(join(data, PASSWORD_FILE), readFileSync(password), { mode: 0o600 });
    renameUnlessThere(data, folder);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

/** The built-in C.UTF-8 sorts by code point and knows Chinese letters on every platform; plain C does not. */
const INITDB = ['-U', OWNER, '-A', 'scram-sha-256', '-E', 'UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--no-sync', '--no-instructions'];

async function initialise(binaries: string, data: string, password: string, identity: Identity): Promise<void> {
  const initdb = join(binaries, 'bin', program('initdb'));
  try {
    await promisify(execFile)(initdb, ['-D', data, `--pwfile=${password}`, ...INITDB], { ...identity, cwd: '/', env: serverEnvironment() });
  } catch (cause) {
    const { code, stderr } = cause as { code?: unknown; stderr?: string };
    // The program is there but its loader is not: a system without glibc.
    if (code === 'ENOENT') throw new DatelineError('PLATFORM_UNSUPPORTED', 'the Postgres binaries need glibc (Alpine has musl); set DATABASE_URL to a Postgres of your own', { cause });
    throw new DatelineError('DATABASE_UNAVAILABLE', `cannot create a database in ${data}: ${stderr ?? String(cause)}`, { cause });
  }
}

/** English messages whatever the user's language, and none of libpq's variables. */
export const serverEnvironment = (): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('PG'))),
  LC_ALL: 'C',
});

/** @throws DatelineError DATABASE_BUSY where the cluster is another user's. */
export function passwordOf(folder: string): string {
  try {
    return readFileSync(join(folder, PASSWORD_FILE), 'utf8');
  } catch (cause) {
    throw new DatelineError('DATABASE_BUSY', `${folder} is another user's database; set DATELINE_DATA to a folder of your own`, { cause });
  }
}
