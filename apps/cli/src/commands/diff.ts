import { DatelineError } from '@dateline/document';
import { readConfig } from '@dateline/server';
import type { DifferenceRecord, RunRecord, Storage } from '@dateline/storage';
import { EXIT } from '../faults.ts';
import { storageOf } from '../storage.ts';
import { print } from '../terminal.ts';
import type { Terminal } from '../terminal.ts';

/** As many runs are looked through for a number. */
const LISTED = 100;

/** Prints what differs between the graph after one run and after another; without runs, the runs. */
export async function runDiff(from: string | undefined, to: string | undefined, { json = false }: { readonly json?: boolean }, terminal: Terminal): Promise<number> {
  const storage = await storageOf(readConfig());
  try {
    const runs = (await storage.reading().list('runs', { first: LISTED })).rows.map(({ row }) => row);
    if (from === undefined) await printRuns(runs, json, terminal);
    else await printDifferences(await differences(storage, runNamed(from, runs), runNamed(to ?? '0', runs)), json, terminal);
  } finally {
    await storage.close();
  }
  return EXIT.done;
}

function runNamed(name: string, runs: readonly RunRecord[]): RunRecord {
  const run = /^\d{1,3}$/.test(name) ? runs[Number(name)] : runs.find(({ id }) => id === name);
  if (!run) throw new DatelineError('NODE_MISSING', `there is no run ${name}: \`dateline diff\` lists them, the last as 0.`);
  return run;
}

const differences = (storage: Storage, from: RunRecord, to: RunRecord): Promise<readonly DifferenceRecord[]> =>
  storage.reading().differences(new Date(from.finishedAt ?? Date.now()), new Date(to.finishedAt ?? Date.now()));

async function printRuns(runs: readonly RunRecord[], json: boolean, terminal: Terminal): Promise<void> {
  for (const [number, run] of runs.entries()) {
    const { id, startedAt, added, revised, reanalysed, annotators } = run;
    await print(terminal, json ? JSON.stringify(run) : `${String(number)}  ${id}  ${startedAt}  ${String(added)} added, ${String(revised)} revised, ${String(reanalysed)} reanalysed  ${annotators.join(' ')}`);
  }
}

async function printDifferences(all: readonly DifferenceRecord[], json: boolean, terminal: Terminal): Promise<void> {
  for (const difference of all) {
    const { fact, kind, added, withdrawn, changed, examples } = difference;
    await print(terminal, json ? JSON.stringify(difference) : `${fact} ${kind}: ${String(added)} added, ${String(withdrawn)} withdrawn, ${String(changed)} changed`);
    if (!json) for (const { change, words, before, after } of examples) await print(terminal, `  ${change}: ${words.replaceAll('\n', ' ')}${change === 'changed' ? ` (${before ?? ''} -> ${after ?? ''})` : ''}`);
  }
}
