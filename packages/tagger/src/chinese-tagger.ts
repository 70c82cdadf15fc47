import type { TaggedName } from '@dateline/analysis';
import { featureWidth, writeFeatures, type Segmenter } from './chinese-features.ts';
import type { ChineseTables } from './chinese-tables.ts';
import { consistent, decoded, type Reading } from './consistency.ts';
import { nameAt } from './labelled-names.ts';
import type { ChainScores } from './lattice.ts';
import { batchesOf, lengthOf, piecesOf, type Piece } from './pieces.ts';

/** Runs the network: `x` is time × rows × features, the rest of a row beyond its length is not read; gives the scores of the
 *  labels, time × rows × labels. */
export type Network = (x: Float32Array, lengths: Int32Array, time: number, features: number) => Promise<Float32Array>;

export interface ChineseModel {
  readonly tables: ChineseTables;
  readonly scores: ChainScores;
  readonly segment: Segmenter;
  readonly run: Network;
}

/** The names of each text, in reading order. Texts of one call are read as one article: a name that one of them shows
 *  clearly is looked for in the others. */
export async function tagChinese(model: ChineseModel, texts: readonly string[]): Promise<TaggedName[][]> {
  const readings: Reading[] = [];
  const batches = batchesOf(texts.flatMap((text, index) => piecesOf(text, index, model)));
  // One buffer for all batches: fresh memory costs more than what is written into it.
  const buffer = new Float32Array(Math.max(0, ...batches.map(cellsOf)) * featureWidth(model.tables));
  for (const batch of batches) {
    const emissions = await emissionsOf(model, batch, buffer);
    emissions.forEach((own, k) => readings.push({ piece: batch[k] as Piece, emissions: own, names: decoded(model.scores, own) }));
  }
  const found: TaggedName[][] = texts.map(() => []);
  for (const { piece, names } of consistent(model.scores, readings)) {
    found[piece.text]?.push(...names.map((name) => nameAt(name, piece.characters.starts, piece.characters.ends)));
  }
  for (const names of found) names.sort((a, b) => a.span.start - b.span.start);
  return found;
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
  return batch.map((piece, row) => {
    const own = new Float32Array(lengthOf(piece) * labels);
    for (let cell = 0, from = row * labels; cell < own.length; from += (batch.length - 1) * labels) {
      for (let j = 0; j < labels; j++) own[cell++] = scores[from++] as number;
    }
    return own;
  });
}
