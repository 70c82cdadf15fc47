import { charactersOf, type Characters } from './chinese-characters.ts';
import { rowsOf, type Rows, type Segmenter } from './chinese-features.ts';
import type { ChineseTables } from './chinese-tables.ts';
import { chunksOf } from './chunks.ts';

/** Characters of a chunk: longer ones only cost time. */
const LONGEST_CHUNK = 256;
/** Characters in one run of the network, padding included: larger batches leave the processor's cache. */
const LARGEST_BATCH = 1024;

/** A stretch of a text that the network reads at once. */
export interface Piece {
  /** Its text's place among those of the call. */
  readonly text: number;
  readonly characters: Characters;
  readonly rows: Rows;
}

/** A text cut into pieces, and what the network is to read of each. */
export function piecesOf(text: string, index: number, { tables, segment }: { readonly tables: ChineseTables; readonly segment: Segmenter }): Piece[] {
  const { read, starts, ends } = charactersOf(text);
  return chunksOf(read, LONGEST_CHUNK).map(({ first, after }) => {
    const characters = { read: read.slice(first, after), starts: starts.slice(first, after), ends: ends.slice(first, after) };
    return { text: index, characters, rows: rowsOf(tables, characters.read, segment) };
  });
}

/** In characters. */
export const lengthOf = (piece: Piece): number => piece.characters.read.length;

/** Pieces of like length together, so that little is padded. */
export function batchesOf(pieces: readonly Piece[]): Piece[][] {
  const batches: Piece[][] = [];
  let batch: Piece[] = [];
  for (const piece of [...pieces].sort((a, b) => lengthOf(a) - lengthOf(b))) {
    const shortest = batch[0] ? lengthOf(batch[0]) : lengthOf(piece);
    if (batch.length > 0 && ((batch.length + 1) * lengthOf(piece) > LARGEST_BATCH || lengthOf(piece) > shortest * 1.3 + 8)) {
      batches.push(batch);
      batch = [];
    }
    batch.push(piece);
  }
  if (batch.length > 0) batches.push(batch);
  return batches;
}
