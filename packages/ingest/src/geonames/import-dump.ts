import { DatelineError } from '@dateline/document';
import { readNameLine, readPlaceLine, type Fault } from '@dateline/gazetteer';
import type { DumpPart, DumpRows, DumpStatus, Geonames, LineFault } from '@dateline/storage';
import { openDumpFile } from './dump-file.ts';
import { lineBatches, type LineBatch } from './line-batches.ts';

export interface DumpImport {
  readonly part: DumpPart;
  /** A file on this machine. */
  readonly path: string;
  /** What it is called where people read of it; the path where nothing is said. */
  readonly source?: string;
  /** Ends the import after the batch at hand; a later one goes on from there. */
  readonly signal?: AbortSignal;
  /** Hears of every batch. */
  readonly onProgress?: (status: DumpStatus, size: number) => void;
  /** Bytes of text in a transaction; by default 8 MiB, so that its end costs nothing and little is done twice. */
  readonly batchBytes?: number;
}

/** A file whose first batch is bad for the most part is another file. */
const MOST_BAD = 0.5;

/** Loads a dump of GeoNames, or what is missing of it, in constant memory.
 *  @throws DatelineError SOURCE_MISSING, SOURCE_UNREADABLE, GAZETTEER_UNREADABLE, DATABASE_UNAVAILABLE; what was kept stays kept. */
export async function importDump(geonames: Geonames, { part, path, source = path, signal, onProgress, batchBytes = 8 << 20 }: DumpImport): Promise<DumpStatus> {
  const file = await openDumpFile(path);
  if (file.size === 0) throw new DatelineError('GAZETTEER_UNREADABLE', `${path} is empty: expected GeoNames' ${FILES[part]}`);
  await requireDump(part, path, file.from(0));
  const loading = await geonames.load(part, { source, fingerprint: file.fingerprint });
  try {
    let { status } = loading;
    if (status.finishedAt !== null) return status;
    for await (const batch of legible(lineBatches(file.from(status.bytes), batchBytes), path)) {
      if (signal?.aborted) return status;
      const { rows, passed, faults } = readBatch(part, batch, status.lines + 1);
      status = await loading.keep({ rows, passed, faults, bytes: status.bytes + batch.bytes, lines: status.lines + batch.lines.length });
      onProgress?.(status, file.size);
    }
    return await loading.finish();
  } finally {
    await loading.close();
  }
}

const FILES = { places: 'allCountries.txt', names: 'alternateNamesV2.txt' } as const satisfies Record<DumpPart, string>;

const READERS: { readonly [Part in DumpPart]: (line: string) => DumpRows[Part] | Fault | null } = { places: readPlaceLine, names: readNameLine };

function readBatch<Part extends DumpPart>(part: Part, { lines }: LineBatch, first: number): { readonly rows: { line: number; row: DumpRows[Part] }[]; readonly passed: number; readonly faults: LineFault[] } {
  const rows: { line: number; row: DumpRows[Part] }[] = [];
  const faults: LineFault[] = [];
  let passed = 0;
  lines.forEach((text, index) => {
    const line = first + index;
    const read = text === null ? { fault: 'it is no UTF-8' } : text.includes('\0') ? { fault: 'it has a NUL character' } : READERS[part](text);
    if (read === null) passed++;
    else if ('fault' in read) faults.push({ line, fault: read.fault });
    else rows.push({ line, row: read });
  });
  return { rows, passed, faults };
}

/** Looks at the beginning before anything is emptied for it. */
async function requireDump(part: DumpPart, path: string, chunks: AsyncIterable<Buffer>): Promise<void> {
  for await (const batch of legible(lineBatches(chunks, 1), path)) {
    const { faults } = readBatch(part, batch, 1);
    const [first] = faults;
    if (first && faults.length > MOST_BAD * batch.lines.length)
      throw new DatelineError('GAZETTEER_UNREADABLE', `${path} is not GeoNames' ${FILES[part]}: line ${String(first.line)}: ${first.fault}`);
    return;
  }
}

/** What breaks while it is read is told as the file's fault. */
async function* legible<Each>(batches: AsyncIterable<Each>, path: string): AsyncGenerator<Each> {
  const iterator = batches[Symbol.asyncIterator]();
  try {
    for (;;) {
      const { done, value } = await iterator.next().catch((error: unknown) => {
        throw new DatelineError('SOURCE_UNREADABLE', `cannot read ${path} to its end: ${(error as Error).message}; what was loaded is kept`, { cause: error });
      });
      if (done) return;
      yield value;
    }
  } finally {
    await iterator.return?.();
  }
}
