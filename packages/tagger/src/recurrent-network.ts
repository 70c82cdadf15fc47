import { featureWidth, writeFeatures } from './chinese-features.ts';
import type { ChineseTables } from './chinese-tables.ts';
import { batchesOf, lengthOf, type Piece } from './pieces.ts';

/** The labels' scores of each piece, one row a character, in the order of the pieces. */
export type Network = (pieces: readonly Piece[]) => Promise<Float32Array[]>;

/** Runs a network: `x` is time × rows × features, the rest of a row beyond its length is not read; gives the scores of the
 *  labels, time × rows × labels. */
export type RunSteps = (x: Float32Array, lengths: Int32Array, time: number, features: number) => Promise<Float32Array>;

/** A network that reads its pieces step by step, those of like length side by side. */
export function recurrentNetwork(tables: ChineseTables, run: RunSteps): Network {
  return async (pieces) => {
    const batches = batchesOf(pieces);
    const buffer = borrowed(Math.max(0, ...batches.map(cellsOf)) * featureWidth(tables));
    const found = new Map<Piece, Float32Array>();
    for (const batch of batches) {
      const emissions = await emissionsOf(tables, run, batch, buffer);
      for (const [row, piece] of batch.entries()) found.set(piece, emissions[row] as Float32Array);
    }
    BUFFERS.push(buffer);
    return pieces.map((piece) => found.get(piece) as Float32Array);
  };
}

/** What features are written into, while no call writes there: fresh memory costs more than that, and its collection as much again. */
const BUFFERS: Float32Array[] = [];

/** A buffer for at least so many numbers. One that is too small is let go. */
function borrowed(size: number): Float32Array {
  const buffer = BUFFERS.pop();
  return buffer && buffer.length >= size ? buffer : new Float32Array(size);
}

/** Characters of a batch, padding included. */
const cellsOf = (batch: readonly Piece[]): number => batch.length * Math.max(...batch.map(lengthOf));

async function emissionsOf(tables: ChineseTables, run: RunSteps, batch: readonly Piece[], buffer: Float32Array): Promise<Float32Array[]> {
  const lengths = Int32Array.from(batch, lengthOf);
  const time = Math.max(...lengths);
  const features = featureWidth(tables);
  const labels = tables.labels.length;
  const x = buffer.subarray(0, cellsOf(batch) * features);
  // Features are added up, and what is beyond a row's length counts where the network finds the range of its inputs.
  x.fill(0);
  batch.forEach(({ rows }, row) => { writeFeatures(tables, rows, x, row * features, batch.length * features); });
  const scores = await run(x, lengths, time, features);
  const all = new Float32Array(scores.length);
  let cell = 0;
  return batch.map((piece, row) => {
    const first = cell;
    const after = cell + lengthOf(piece) * labels;
    for (let from = row * labels; cell < after; from += (batch.length - 1) * labels) {
      for (let j = 0; j < labels; j++) all[cell++] = scores[from++] as number;
    }
    return all.subarray(first, after);
  });
}
