import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createInflateRaw } from 'node:zlib';
import { DatelineError } from '@dateline/document';
import { largestEntry } from './zip-entry.ts';

/** A dump on disk, as text or as a ZIP archive of it. */
export interface DumpFile {
  /** Equal for the same file, wherever it lies: of its size and its first megabyte. */
  readonly fingerprint: string;
  /** Of the text, unpacked. */
  readonly size: number;
  /** The text from an offset on, in chunks. */
  from(offset: number): AsyncIterable<Buffer>;
}

const MEGABYTE = 1 << 20;

/** @throws DatelineError SOURCE_MISSING, SOURCE_UNREADABLE, GAZETTEER_UNREADABLE */
export async function openDumpFile(path: string): Promise<DumpFile> {
  const file = await open(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') throw new DatelineError('SOURCE_MISSING', `${path} is not there: expected a file or an http(s) URL`, { cause: error });
    throw new DatelineError('SOURCE_UNREADABLE', `cannot read ${path}: ${error.message}`, { cause: error });
  });
  try {
    const stats = await file.stat();
    if (!stats.isFile()) throw new DatelineError('SOURCE_UNREADABLE', `${path} is no file`);
    const beginning = Buffer.alloc(Math.min(stats.size, MEGABYTE));
    await file.read(beginning, 0, beginning.length, 0);
    const fingerprint = createHash('sha256').update(`${String(stats.size)} `).update(beginning).digest('hex');
    if (beginning.toString('latin1', 0, 2) !== 'PK') return { fingerprint, size: stats.size, from: (offset) => createReadStream(path, { start: offset, highWaterMark: MEGABYTE }) };
    const { start, end, deflated, size } = await largestEntry(file, stats.size, path);
    const packed = (): Readable => createReadStream(path, { start, end: end - 1, highWaterMark: MEGABYTE });
    return { fingerprint, size, from: (offset) => skipped(deflated ? inflated(packed()) : packed(), offset) };
  } finally {
    await file.close();
  }
}

function inflated(packed: Readable): Readable {
  const inflate = createInflateRaw({ chunkSize: MEGABYTE });
  pipeline(packed, inflate).catch(() => undefined); // Whoever reads the text is told.
  return inflate;
}

/** A packed text is unpacked from its beginning, wherever reading starts. */
async function* skipped(chunks: AsyncIterable<Buffer>, offset: number): AsyncGenerator<Buffer> {
  let left = offset;
  for await (const chunk of chunks) {
    if (left >= chunk.length) left -= chunk.length;
    else {
      yield left > 0 ? chunk.subarray(left) : chunk;
      left = 0;
    }
  }
}
