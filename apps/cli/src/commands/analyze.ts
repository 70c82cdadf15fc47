import { analyze } from '@dateline/analysis';
import { DatelineError } from '@dateline/document';
import type { Analysis } from '@dateline/document';
import { sourcesOf } from '@dateline/ingest';
import { readConfig } from '@dateline/server';
import { openTagger } from '@dateline/tagger';
import { analysisLine } from '../analysis-line.ts';
import type { Provenance } from '../analysis-line.ts';
import { fromInput, fromSource } from '../documents.ts';
import type { Outcome } from '../documents.ts';
import { explanation } from '../explanation.ts';
import { EXIT, faultLine } from '../faults.ts';
import { gazetteerOf } from '../places.ts';
import { progressOn } from '../progress.ts';
import { referenceDayIn } from '../reference-day.ts';
import { print } from '../terminal.ts';
import type { Terminal } from '../terminal.ts';

const INPUT = '-';

async function* outcomesOf(sources: readonly string[], referenceDay: string | null, terminal: Terminal): AsyncGenerator<Outcome> {
  for (const source of sources) {
    if (source === INPUT) yield* fromInput(terminal.input, referenceDay);
    else yield await fromSource(source, referenceDay);
  }
}

const lineOf = (provenance: Provenance, analysis: Analysis): string => JSON.stringify(analysisLine(provenance, analysis));

export interface AnalyzeOptions {
  readonly explain?: boolean;
  /** What relative times are read against in articles that state no date. */
  readonly referenceDay?: string;
}

/** Prints the analysis of each article as a line of NDJSON, or explained to a reader, in the order of the paths; `-` is standard input. */
export async function runAnalyze(paths: readonly string[], { explain = false, ...given }: AnalyzeOptions, terminal: Terminal): Promise<number> {
  const referenceDay = referenceDayIn(given.referenceDay);
  if (paths.length === 0 && terminal.input.isTTY === true) throw new DatelineError('ARGUMENT_INVALID', 'nothing to analyze: give files, folders, globs or URLs, or pipe documents in.');
  const { found, missing } = await sourcesOf(paths.filter((path) => path !== INPUT));
  const sources = paths.length === 0 || paths.includes(INPUT) ? [...found, INPUT] : found;
  const progress = progressOn(terminal, 'analyzing', sources.length);
  for (const error of missing) progress.say(faultLine(error));
  let refused = missing.length;
  if (sources.length === 0) return refused > 0 ? EXIT.refused : EXIT.done;
  const ports = { tagger: await openTagger(), gazetteer: await gazetteerOf(readConfig().dataFolder) };
  for await (const outcome of outcomesOf(sources, referenceDay, terminal)) {
    if ('error' in outcome) {
      refused++;
      progress.say(faultLine(outcome.error));
    } else {
      const { document } = outcome;
      for (const { id, article, issues } of document.articles) {
        const analysis = await analyze(article, ports);
        await print(terminal, (explain ? explanation : lineOf)({ source: outcome.source, id }, { ...analysis, issues: [...document.issues, ...issues, ...analysis.issues] }));
      }
    }
    progress.step(outcome.source);
  }
  progress.stop();
  return refused > 0 ? EXIT.refused : EXIT.done;
}
