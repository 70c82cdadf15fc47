import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { program } from './binaries.ts';
import { serverEnvironment } from './cluster.ts';
import type { Identity } from './identity.ts';

/** What Postgres writes of itself into `postmaster.pid` of a running cluster. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
  readonly ready: boolean;
}

/** The server that runs on the cluster, or undefined where none does. A file left by a killed server counts as none. */
export function postmasterOf(folder: string): Postmaster | undefined {
  const lines = readIfThere(join(folder, 'postmaster.pid')).split('\n');
  const pid = Number(lines[0]);
  if (!pid || !isAlive(pid)) return undefined;
  return { pid, port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' };
}

/** Starts a server that outlives this process; the cluster's own lock lets only one of several through.
 *  @returns an ending: resolves with the log's last lines if the server stops within its start. */
export async function launch(folder: string, binaries: string, identity: Identity, settings: Readonly<Record<string, string>>): Promise<{ readonly ended: Promise<string> }> {
  const logFile = join(folder, 'server.log');
  const log = openSync(logFile, 'w', 0o600);
  const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const child = spawn(
    join(binaries, 'bin', program('postgres')),
    ['-D', folder, '-p', String(await freePort()), '-h', '127.0.0.1', '-k', '', ...options],
    { ...identity, cwd: '/', detached: true, stdio: ['ignore', log, log], env: serverEnvironment() },
  );
  closeSync(log);
  child.unref();
  const ended = new Promise<string>((resolve) => {
    child.once('error', (error) => { resolve(error.message); });
    child.once('exit', () => { resolve(readIfThere(logFile).slice(-2000)); });
  });
  return { ended };
}

/** A port of the loopback that nothing listens on right now. */
export async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve, reject) => {
    probe.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

/** SIGINT is Postgres's fast stop: open transactions are rolled back, clients sent away, all is written. */
export async function stopServer(folder: string): Promise<void> {
  const running = postmasterOf(folder);
  if (!running) return;
  try {
    process.kill(running.pid, 'SIGINT');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
  while (isAlive(running.pid) && postmasterOf(folder)?.pid === running.pid) await pause(10);
}

export const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (['ENOENT', 'EACCES'].includes((error as NodeJS.ErrnoException).code ?? '')) return '';
    throw error;
  }
}
