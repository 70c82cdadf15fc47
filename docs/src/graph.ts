import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './pages.ts';

/** The graph of the sample corpus, served as `npm start` serves it, on a free port over a fresh data folder. */
export interface Graph {
  readonly url: string;
  /** A folder for programs to run in; its `.dateline` is the graph's data folder. */
  readonly folder: string;
  stop(): Promise<void>;
}

export async function startGraph(): Promise<Graph> {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-docs-'));
  const environment: NodeJS.ProcessEnv = { ...process.env, DATELINE_DATA: join(folder, '.dateline'), PORT: '0', NODE_OPTIONS: '', DATABASE_URL: '' };
  const child = spawn(process.execPath, ['apps/cli/bin/dateline.mjs', 'start'], { cwd: ROOT, env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
  const url = await addressOf(child);
  const stop = async (): Promise<void> => {
    const exited = new Promise((done) => child.once('exit', done));
    child.kill('SIGINT');
    await exited;
    await rm(folder, { recursive: true, force: true });
  };
  return { url, folder, stop };
}

/** The address that `start` prints once it answers. */
const addressOf = (child: ChildProcess): Promise<string> =>
  new Promise((found, failed) => {
    let printed = '';
    const read = (chunk: Buffer): void => {
      printed += String(chunk);
      const address = /http:\/\/[\d.]+:\d+\/graphql/u.exec(printed);
      if (address && printed.includes('Ctrl-C')) found(address[0]);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('exit', (code) => {
      failed(new Error(`dateline start ended with ${String(code)}:\n${printed}`));
    });
  });
