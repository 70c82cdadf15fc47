import { brotliDecompressSync } from 'node:zlib';
import { DatelineError } from '@dateline/document';
import type { EnglishModel } from './english-tagger.ts';
import { soundScores } from './lattice.ts';
import { modelFile } from './model-files.ts';

/** First line of the file, before the tables. */
interface Header {
  readonly format: 1;
  readonly labels: readonly string[];
  /** `labels` × `labels`, rows of the label before. */
  readonly transition: readonly number[];
  readonly step: number;
  readonly features: number;
  readonly listed: number;
}

/** The English model from its file `en.bin`, as `training/write-english.ts` writes it.
 *  @throws DatelineError MODEL_UNREADABLE */
export async function openEnglish(models?: URL): Promise<EnglishModel> {
  const { header, tables } = unpacked(await modelFile('en.bin', models));
  const { labels, features, listed, step } = header;
  const size = labels.length;
  const hashes = new Uint32Array(tables, 0, features);
  const names = new Uint32Array(tables.slice(features * (4 + size), features * (4 + size) + listed * 4));
  const bits = new Uint8Array(tables, features * (4 + size) + listed * 4, listed);
  const zero = labels.map(() => 0);
  const square = labels.map((_, i) => header.transition.slice(i * size, (i + 1) * size));
  return {
    scores: soundScores(labels, square, zero, zero),
    rowOf: rowsByHash(hashes),
    weights: new Int8Array(tables, features * 4, features * size),
    step,
    flags: new Map(Array.from(names, (hash, k) => [hash, bits[k] ?? 0])),
  };
}

/** The tables in a buffer of their own, so that words of four bytes are aligned. */
function unpacked(bytes: Uint8Array): { header: Header; tables: ArrayBuffer } {
  try {
    const raw = brotliDecompressSync(bytes);
    const line = raw.indexOf(10);
    const header = JSON.parse(raw.subarray(0, line).toString('utf8')) as Header;
    return { header, tables: new Uint8Array(raw.subarray(line + 1)).buffer };
  } catch (cause) {
    throw new DatelineError('MODEL_UNREADABLE', 'models/en.bin is damaged', { cause });
  }
}

/** Open addressing over typed arrays: a Map of a quarter million numbers takes ten times the room and time. */
function rowsByHash(hashes: Uint32Array): (hash: number) => number {
  const capacity = 2 ** Math.ceil(Math.log2(hashes.length * 2 + 1));
  const rows = new Int32Array(capacity).fill(-1);
  hashes.forEach((hash, row) => {
    let slot = hash % capacity;
    while ((rows[slot] ?? -1) >= 0) slot = (slot + 1) % capacity;
    rows[slot] = row;
  });
  return (hash) => {
    let slot = hash % capacity;
    for (;;) {
      const row = rows[slot] ?? -1;
      if (row < 0 || hashes[row] === hash) return row;
      slot = (slot + 1) % capacity;
    }
  };
}
