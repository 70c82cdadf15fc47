import { DatelineError } from '@dateline/document';
import { readConfig } from '@dateline/server';
import { analysisLine } from '../analysis-line.ts';
import { EXIT } from '../faults.ts';
import { storageOf } from '../storage.ts';
import { print } from '../terminal.ts';
import type { Terminal } from '../terminal.ts';

export const EXPORT_FORMATS = ['analyses'] as const;

export interface ExportOptions {
  readonly format: string;
}

/** Prints the whole graph, article by article: what `analyze` prints, with the identifiers that hold across articles. */
export async function runExport({ format }: ExportOptions, terminal: Terminal): Promise<number> {
  if (!(EXPORT_FORMATS as readonly string[]).includes(format)) throw new DatelineError('ARGUMENT_INVALID', `there is no format ${format}: they are ${EXPORT_FORMATS.join(', ')}.`);
  const storage = await storageOf(readConfig());
  try {
    for await (const { source, item, analysis, entities, events } of storage.analyses()) {
      if (terminal.output.destroyed) break;
      await print(terminal, JSON.stringify(analysisLine({ source, id: item }, analysis, { entities, events })));
    }
  } finally {
    await storage.close();
  }
  return EXIT.done;
}
