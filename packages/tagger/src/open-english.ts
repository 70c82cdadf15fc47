import { brotliDecompressSync } from 'node:zlib';
import { DatelineError } from '@dateline/document';
import { Tensor, type InferenceSession } from 'onnxruntime-node';
import { SHARE, type EnglishField, type EnglishModel } from './english-tagger.ts';
import type { EnglishNetwork } from './english-network.ts';
import { openEnglishTables } from './english-tables.ts';
import { soundScores, type ChainScores } from './lattice.ts';
import { modelFile } from './model-files.ts';
import { chainIn, sessionOf } from './open-network.ts';

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

/** The English models, the field and the network.
 *  @throws DatelineError MODEL_UNREADABLE */
export async function openEnglish(models?: URL): Promise<EnglishModel> {
  const [field, network] = await Promise.all([openField(models), openNetwork(models)]);
  const labelOf = Uint8Array.from(field.scores.labels, (label) => Math.max(0, network.scores.labels.indexOf(label)));
  return { field, network, labelOf, scores: joined(field.scores, network.scores, labelOf) };
}

/** The chain of both: what each of the two says of a step, of a beginning and of an end, by its share. */
function joined(field: ChainScores, network: ChainScores, labelOf: Uint8Array): ChainScores {
  const { labels } = field;
  const other = (label: number): number => labelOf[label] ?? 0;
  const sum = (one: number | undefined, another: number | undefined): number => SHARE.field * (one ?? 0) + SHARE.network * (another ?? 0);
  return soundScores(
    labels,
    labels.map((_, i) => labels.map((__, j) => sum(field.transition[i * labels.length + j], network.transition[other(i) * network.labels.length + other(j)]))),
    labels.map((_, i) => sum(field.start[i], network.start[other(i)])),
    labels.map((_, i) => sum(field.end[i], network.end[other(i)])),
  );
}

async function openNetwork(models?: URL): Promise<EnglishNetwork> {
  const [tables, bytes] = await Promise.all([openEnglishTables(models), modelFile('en.onnx', models)]);
  const session = await sessionOf(bytes, 'en');
  const feeds = (x: Float32Array, lengths: Int32Array, time: number, features: number): InferenceSession.FeedsType => ({
    x: new Tensor('float32', x, [time, lengths.length, features]),
    lengths: new Tensor('int32', lengths, [lengths.length]),
  });
  const width = tables.words.width + tables.prefixes.width + tables.suffixes.width + tables.shapes.width + 2;
  return {
    tables,
    run: async (x, lengths, time, features) => (await session.run(feeds(x, lengths, time, features), ['em']))['em']?.data as Float32Array,
    scores: await chainIn(session, tables.labels, feeds(new Float32Array(width), Int32Array.of(1), 1, width)),
  };
}

/** The field from its file `en.bin`, as `training/write-english.ts` writes it. */
async function openField(models?: URL): Promise<EnglishField> {
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
