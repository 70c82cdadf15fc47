import type { TaggedName } from '@dateline/analysis';
import { featureWidth, writeFeatures, type Segmenter } from './chinese-features.ts';
import type { ChineseTables } from './chinese-tables.ts';
import { consistent, decoded, type Reading } from './consistency.ts';
import { nameAt } from './labelled-names.ts';
import { batchesOf, lengthOf, piecesOf, type Piece } from './pieces.ts';
import type { ThreeKinds } from './three-kinds.ts';

/** Runs the network: `x` is time × rows × features, the rest of a row beyond its length is not read; gives the scores of the
 *  labels, time × rows × labels. */
export type Network = (x: Float32Array, lengths: Int32Array, time: number, features: number) => Promise<Float32Array>;

export interface ChineseModel {
  readonly tables: ChineseTables;
  readonly scores: ThreeKinds;
  readonly segment: Segmenter;
  readonly run: Network;
}

/** The names of each text, in reading order. Texts of one call are read as one article: a name that one of them shows
 *  clearly is looked for in the others. */
export async function tagChinese(model: ChineseModel, texts: readonly string[]): Promise<TaggedName[][]> {
  const readings: Reading[] = [];
  const batches = batchesOf(texts.flatMap((text, index) => piecesOf(text, index, model)));
  const buffer = borrowed(Math.max(0, ...batches.map(cellsOf)) * featureWidth(model.tables));
  for (const batch of batches) {
    const emissions = await emissionsOf(model, batch, buffer);
    emissions.forEach((own, k) => readings.push({ piece: batch[k] as Piece, emissions: own, names: decoded(model.scores, own) }));
  }
  BUFFERS.push(buffer);
  const found: TaggedName[][] = texts.map(() => []);
  for (const { piece, names } of consistent(model.scores, readings)) {
    found[piece.text]?.push(...names.map((name) => nameAt(name, piece.characters.starts, piece.characters.ends)));
  }
  for (const names of found) names.sort((a, b) => a.span.start - b.span.start);
  return found;
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

/** The labels' scores of each piece, one row a character. */
async function emissionsOf({ tables, scores: { labels: { length: labels } }, run }: ChineseModel, batch: readonly Piece[], buffer: Float32Array): Promise<Float32Array[]> {
  const lengths = Int32Array.from(batch, lengthOf);
  const time = Math.max(...lengths);
  const features = featureWidth(tables);
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
