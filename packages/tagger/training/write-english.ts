/* eslint-disable @typescript-eslint/no-non-null-assertion -- index arithmetic over arrays that are as long as their makers say */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import type { TrainedField } from './conditional-random-field.ts';

/** Weights beyond it are rare and say no more. */
const GREATEST = 6;
/** A feature none of whose weights reaches it is left out: it loses nothing on the development set. */
const LEAST = 0.12;

/** Writes the model as `src/open-english.ts` reads it: a line of JSON, then the features' hashes in rising order and one
 *  signed byte a label each, compressed by Brotli. Gives what was written, in words. */
export function written(model: TrainedField, flags: ReadonlyMap<number, number>, path: string): string {
  const size = model.labels.length;
  const kept = [...model.rows].filter(([, row]) => Math.max(...model.weights.subarray(row * size, (row + 1) * size).map(Math.abs)) >= LEAST).sort(([a], [b]) => a - b);
  const listed = [...flags].sort(([a], [b]) => a - b);
  const header = { format: 1, labels: model.labels, transition: Array.from(model.transition, (weight) => Math.round(weight * 1e4) / 1e4), step: GREATEST / 127, features: kept.length, listed: listed.length };
  const hashes = Uint32Array.from(kept, ([hash]) => hash);
  const weights = new Int8Array(kept.length * size);
  kept.forEach(([, row], k) => {
    for (let j = 0; j < size; j++) weights[k * size + j] = Math.round((Math.max(-GREATEST, Math.min(GREATEST, model.weights[row * size + j]!)) / GREATEST) * 127);
  });
  const names = Uint32Array.from(listed, ([hash]) => hash);
  const bits = Uint8Array.from(listed, ([, bit]) => bit);
  const line = Buffer.from(`${JSON.stringify(header)}\n`);
  const raw = Buffer.concat([line, ...[hashes, weights, names, bits].map((part) => Buffer.from(part.buffer, part.byteOffset, part.byteLength))]);
  const bytes = brotliCompressSync(raw, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 } });
  writeFileSync(path, bytes);
  return `${path}: ${kept.length} features, ${listed.length} listed names, ${bytes.length} bytes, sha256 ${createHash('sha256').update(bytes).digest('hex')}`;
}
