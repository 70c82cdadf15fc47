import type { AnalysisPorts } from '@dateline/analysis';
import { DatelineError } from '@dateline/document';
import { ingest } from '@dateline/ingest';
import type { DocumentOutcome } from '@dateline/ingest';
import { readConfig } from '@dateline/server';
import type { Storage } from '@dateline/storage';
import { counted } from '../counted.ts';
import { EXIT, faultLine } from '../faults.ts';
import { interruption } from '../interruption.ts';
import { gazetteerOf } from '../places.ts';
import { progressOn } from '../progress.ts';
import type { Progress } from '../progress.ts';
import { referenceDayIn } from '../reference-day.ts';
import { storageOf } from '../storage.ts';
import { print, tell } from '../terminal.ts';
import type { Terminal } from '../terminal.ts';

export interface IngestOptions {
  /** One JSON object a document on standard output. */
  readonly json?: boolean;
  /** Whether articles that are known are analysed again. */
  readonly again?: boolean;
  /** What relative times are read against in articles that state no date. */
  readonly referenceDay?: string;
}

type Counts = Record<DocumentOutcome['status'], number> & { issues: number };

/** Takes documents into the graph; what is in it already is not read again. */
export async function runIngest(paths: readonly string[], options: IngestOptions, terminal: Terminal): Promise<number> {
  if (paths.length === 0) throw new DatelineError('ARGUMENT_INVALID', 'nothing to ingest: give files, folders, globs or URLs.');
  referenceDayIn(options.referenceDay); // Before a database is opened.
  const storage = await storageOf(readConfig());
  try {
    return await ingestInto(storage, paths, options, terminal);
  } finally {
    await storage.close();
  }
}

/** Takes documents into an open graph with visible progress, until all are in or the person stops it; gives the exit status. */
export async function ingestInto(storage: Storage, paths: readonly string[], { json = false, again = false, ...given }: IngestOptions, terminal: Terminal): Promise<number> {
  const referenceDay = referenceDayIn(given.referenceDay);
  const stop = interruption();
  const counts: Counts = { added: 0, revised: 0, reanalysed: 0, unchanged: 0, refused: 0, failed: 0, issues: 0 };
  let progress: Progress | undefined;
  try {
    for await (const outcome of ingest(paths, { storage, open: analysisPorts, again, referenceDayOf: () => referenceDay })) {
      progress ??= progressOn(terminal, 'ingesting', outcome.total);
      await report(outcome, counts, progress, json, terminal);
      if (stop.signal.aborted) break;
    }
  } finally {
    progress?.stop();
    stop.forget();
  }
  tell(terminal, summary(counts, stop.signal.aborted));
  return counts.refused > 0 || counts.failed > 0 || stop.signal.aborted ? EXIT.refused : EXIT.done;
}

/** Loaded only when something is new: models and places take a second. */
async function analysisPorts(): Promise<AnalysisPorts> {
  const { openTagger } = await import('@dateline/tagger');
  return { tagger: await openTagger(), gazetteer: await gazetteerOf(readConfig().dataFolder) };
}

async function report(outcome: DocumentOutcome, counts: Counts, progress: Progress, json: boolean, terminal: Terminal): Promise<void> {
  counts[outcome.status]++;
  counts.issues += outcome.issues.length + outcome.articles.reduce((sum, { issues }) => sum + issues.length, 0);
  if (outcome.error instanceof DatelineError) progress.say(faultLine(outcome.error));
  else if (outcome.error) progress.say(`dateline: a fault of Dateline's own with ${outcome.source}, please report it: ${outcome.error.stack ?? outcome.error.message}`);
  if (json) await print(terminal, JSON.stringify(outcomeLine(outcome)));
  progress.step(outcome.source);
}

const outcomeLine = ({ source, status, articles, issues, error }: DocumentOutcome): Record<string, unknown> => ({
  source, status, articles, issues,
  ...(error && { error: { code: error instanceof DatelineError ? error.code : 'INTERNAL', message: error.message } }),
});

function summary(counts: Counts, stopped: boolean): string {
  const parts = (['added', 'revised', 'reanalysed', 'unchanged', 'refused', 'failed'] as const).filter((status) => counts[status] > 0).map((status) => `${String(counts[status])} ${status}`);
  const issues = counts.issues > 0 ? `; ${counted(counts.issues, 'issue')}, which --json lists` : '';
  return `${parts.join(', ') || 'nothing to do'}${issues}${stopped ? '; stopped, what was saved is saved, a later run completes the rest' : ''}`;
}
