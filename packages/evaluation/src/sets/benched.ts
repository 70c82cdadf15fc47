import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TaggerOptions } from '@dateline/tagger';
import { speedOf, type Round, type Speed } from './speed.ts';

/** The taggers that are timed. */
export const SETTINGS = { default: {}, fast: { zh: 'fast' } } as const satisfies Readonly<Record<string, TaggerOptions>>;
export type Setting = keyof typeof SETTINGS;

/** What Node is told where the command runs: the flags in its first line. */
const [COMMAND = ''] = readFileSync(new URL('../../../../apps/cli/bin/dateline.mjs', import.meta.url), 'utf8').split('\n', 1);
const NODE_FLAGS = COMMAND.split(' ').filter((word) => word.startsWith('--'));

/** Rounds before those that count: what runs for long is compiled in the first few hundred articles, at several times their own cost (decisions/0039). */
const WARMING = 60;
const ROUNDS = 45;

/** What a process that times one setting is asked, and what it answers: a round, or its megabytes. */
export type Question = 'round' | 'megabytes';

/** What the analysis costs with each tagger. Each has a process of its own, which is what its memory is; they take turns round by round,
 *  so that where the machine is slow for a while it is so for all. */
export async function benched<Name extends Setting>(settings: readonly Name[]): Promise<Record<Name, Speed>> {
  const timed = settings.map((setting) => ({ setting, asked: timing(setting), rounds: [] as Round[] }));
  for (let round = 0; round < WARMING + ROUNDS; round++) {
    // Each begins as often as the others.
    for (const { asked, rounds } of round % 2 === 0 ? timed : timed.toReversed()) {
      const times = (await asked('round')) as Round;
      if (round >= WARMING) rounds.push(times);
    }
  }
  const speeds: [string, Speed][] = [];
  for (const { setting, asked, rounds } of timed) speeds.push([setting, speedOf(rounds, (await asked('megabytes')) as number)]);
  return Object.fromEntries(speeds) as Record<Name, Speed>;
}

/** Starts a process that times one setting; it ends when its megabytes have been asked. */
function timing(setting: Setting): (question: Question) => Promise<unknown> {
  const script = fileURLToPath(new URL(`../bench${extname(import.meta.url)}`, import.meta.url));
  const child: ChildProcess = fork(script, ['--turns', setting], { execArgv: [...process.execArgv, ...NODE_FLAGS] });
  const gone = new AbortController();
  child.once('exit', (code) => { gone.abort(new Error(`the process that times ${setting} ended with ${String(code)}`)); });
  return async (question) => {
    const answered = once(child, 'message', { signal: gone.signal });
    child.send(question);
    const [answer] = (await answered) as [unknown];
    return answer;
  };
}
