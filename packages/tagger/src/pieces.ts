import { charactersOf, within, type Characters } from './chinese-characters.ts';
import { placesIn, rowsOf, type Rows, type Segmenter } from './chinese-features.ts';
import type { ChineseTables } from './chinese-tables.ts';
import { chunksOf } from './chunks.ts';

/** Characters of a chunk: longer ones only cost time. */
const LONGEST_CHUNK = 256;
/** Characters in one run of the network, padding included: larger batches leave the processor's cache. */
const LARGEST_BATCH = 1536;
/** What a step of the network costs beside its rows, in rows. */
const STEP = 2.5;

/** A stretch of a text that the network reads at once. */
export interface Piece {
  /** Its text's place among those of the call. */
  readonly text: number;
  readonly characters: Characters;
  readonly rows: Rows;
}

/** Texts cut into pieces, and what the network is to read of each. */
export function piecesOf(texts: readonly string[], { tables, segment }: { readonly tables: ChineseTables; readonly segment: Segmenter }): Piece[] {
  const chunks = texts.flatMap((given, text) => {
    const all = charactersOf(given);
    return chunksOf(all.read, LONGEST_CHUNK).map(({ first, after }) => ({ text, characters: within(all, first, after) }));
  });
  const places = placesIn(chunks.map(({ characters }) => characters.read), segment);
  return chunks.map(({ text, characters }, k) => ({ text, characters, rows: rowsOf(tables, characters, places[k] as Int32Array) }));
}

/** In characters. */
export const lengthOf = (piece: Piece): number => piece.characters.read.length;

/** Pieces of like length together, cut where the network has the least to do. */
export function batchesOf(pieces: readonly Piece[]): Piece[][] {
  const sorted = [...pieces].sort((a, b) => lengthOf(a) - lengthOf(b));
  const lengths = sorted.map(lengthOf);
  const costs = [0];
  const firsts = [0];
  for (let after = 1; after <= lengths.length; after++) {
    const longest = lengths[after - 1] as number;
    let least = Infinity;
    for (let first = after - 1; first >= 0 && (first === after - 1 || (after - first) * longest <= LARGEST_BATCH); first--) {
      const cost = (costs[first] as number) + longest * (after - first + STEP);
      if (cost < least) {
        least = cost;
        firsts[after] = first;
      }
    }
    costs.push(least);
  }
  const batches: Piece[][] = [];
  for (let after = sorted.length; after > 0; after = firsts[after] as number) batches.unshift(sorted.slice(firsts[after], after));
  return batches;
}
