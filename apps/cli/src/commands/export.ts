import { DatelineError } from '@dateline/document';
import { csv, geoJson, jsonLd, TABLES } from '@dateline/exporting';
import { readConfig } from '@dateline/server';
import type { Storage } from '@dateline/storage';
import { analysisLine } from '../analysis-line.ts';
import { EXIT } from '../faults.ts';
import { storageOf } from '../storage.ts';
import { write } from '../terminal.ts';
import type { Terminal } from '../terminal.ts';

export interface ExportOptions {
  readonly format: string;
  /** Which table, for CSV. */
  readonly table?: string;
  /** Whether a byte order mark stands before CSV. */
  readonly bom?: boolean;
}

/** A new format is a row here; each gives the graph in pieces, so that it never is in memory whole. */
const FORMATS: Readonly<Record<string, (storage: Storage, options: ExportOptions) => AsyncIterable<string>>> = {
  analyses,
  'json-ld': (storage) => jsonLd(() => storage.reading()),
  geojson: (storage) => geoJson(() => storage.reading()),
  csv: (storage, { table, bom = false }) => csv(tableOf(table), () => storage.reading(), { bom }),
};

/** Prints the whole graph in a format.
 *  @throws DatelineError ARGUMENT_INVALID for a format or a table that is none, DATABASE_UNAVAILABLE */
export async function runExport(options: ExportOptions, terminal: Terminal): Promise<number> {
  const format = Object.hasOwn(FORMATS, options.format) ? FORMATS[options.format] : undefined;
  if (!format) throw new DatelineError('ARGUMENT_INVALID', `there is no format ${options.format}: they are ${Object.keys(FORMATS).join(', ')}.`);
  const storage = await storageOf(readConfig());
  try {
    for await (const piece of format(storage, options)) {
      if (terminal.output.destroyed) break;
      await write(terminal, piece);
    }
  } finally {
    await storage.close();
  }
  return EXIT.done;
}

function tableOf(table: string | undefined): string {
  if (table === undefined) throw new DatelineError('ARGUMENT_INVALID', `csv is one table: give --table with one of ${Object.keys(TABLES).join(', ')}.`);
  return table;
}

/** What `analyze` prints, with the identifiers that hold across articles. */
async function* analyses(storage: Storage): AsyncGenerator<string> {
  for await (const { source, item, analysis, entities, events } of storage.analyses()) {
    yield `${JSON.stringify(analysisLine({ source, id: item }, analysis, { entities, events }))}\n`;
  }
}
