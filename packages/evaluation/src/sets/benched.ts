import { execFileSync } from 'node:child_process';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TaggerOptions } from '@dateline/tagger';
import type { Speed } from './speed.ts';

/** The taggers that are timed. */
export const SETTINGS = { default: {}, fast: { zh: 'fast' } } as const satisfies Readonly<Record<string, TaggerOptions>>;
export type Setting = keyof typeof SETTINGS;

/** What the analysis costs with a tagger, measured in a process that does nothing else. */
export function benched(setting: Setting): Speed {
  const script = fileURLToPath(new URL(`../bench${extname(import.meta.url)}`, import.meta.url));
  const printed = execFileSync(process.execPath, [...process.execArgv, script, '--json', setting], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
  return JSON.parse(printed) as Speed;
}
