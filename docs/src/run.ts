import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { ROOT } from './pages.ts';

const execute = promisify(execFile);

/** Runs a TypeScript program with sister packages resolved to their sources, in `folder`; rejects unless it ends with 0. */
export const runProgram = (file: string, words: readonly string[], folder: string) =>
  execute(process.execPath, ['--import', `${ROOT}docs/scripts/from-source.mjs`, file, ...words], {
    cwd: folder,
    env: { ...process.env, DATELINE_LOG: 'warn', DATABASE_URL: '', DATELINE_DATA: '', NODE_OPTIONS: '' },
  });
