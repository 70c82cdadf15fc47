import { featureWidth } from './chinese-features.ts';
import type { ChineseTables } from './chinese-tables.ts';
import { featureBytes, NOTHING } from './feature-bytes.ts';
import { lengthOf, type Piece } from './pieces.ts';
import type { Network } from './recurrent-network.ts';

/** Runs a network: `x` has a row of `ROW` bytes a character, `beside` for each distance three rows a character; gives the scores of the
 *  labels, one row a character. */
export type RunRows = (x: Uint8Array, beside: ReadonlyMap<number, Int32Array>, rows: number) => Promise<Float32Array>;

/** Bytes of a row of features: those of the tables, then one for each convention, up to whole blocks of 64. */
export const ROW = 320;
const CELLS = ROW / 4;
/** Characters in one run of the network: more leave the processor's cache. */
const MOST = 2048;

/** A network that reads the characters of many pieces at once, one behind the other. Each looks some places to both sides, and at nothing
 *  where its piece ends. `distances` are how far; `conventions` are bytes that every row has after its features. */
export function convolutionalNetwork(tables: ChineseTables, distances: readonly number[], conventions: Uint8Array, run: RunRows): Network {
  const write = featureBytes(tables);
  const empty = emptyRow(tables, conventions);
  const buffers: Int32Array[] = [];
  return async (pieces) => {
    const x = buffers.pop() ?? new Int32Array((MOST + 1) * CELLS);
    const found: Float32Array[] = [];
    for (const group of groupsOf(pieces)) {
      const rows = group.reduce((sum, piece) => sum + lengthOf(piece), 0);
      for (let t = 0; t < rows; t++) x.set(empty, t * CELLS);
      let first = 0;
      for (const { rows: own } of group) {
        write(own, x, first * CELLS, CELLS);
        first += own.characters.length;
      }
      const scores = await run(new Uint8Array(x.buffer, 0, rows * ROW), besides(group, distances, rows), rows);
      const size = tables.labels.length;
      let at = 0;
      for (const piece of group) found.push(scores.subarray(at, at += lengthOf(piece) * size));
    }
    buffers.push(x);
    return found;
  };
}

/** The row of a character of which nothing is known but whose conventions are asked. */
function emptyRow(tables: ChineseTables, conventions: Uint8Array): Int32Array {
  const row = new Int32Array(CELLS).fill(NOTHING);
  new Uint8Array(row.buffer).set(conventions, featureWidth(tables));
  return row;
}

/** Pieces in their order, as many together as one run reads. */
function groupsOf(pieces: readonly Piece[]): Piece[][] {
  const groups: Piece[][] = [];
  let room = 0;
  for (const piece of pieces) {
    if (lengthOf(piece) > room) {
      groups.push([]);
      room = MOST;
    }
    groups.at(-1)?.push(piece);
    room -= lengthOf(piece);
  }
  return groups;
}

/** For each distance, of each character the row of the one so far before it, its own, and that of the one so far after it, counted from 1;
 *  0 is that of nothing. */
function besides(pieces: readonly Piece[], distances: readonly number[], rows: number): Map<number, Int32Array> {
  return new Map(distances.map((distance) => {
    const beside = new Int32Array(rows * 3);
    let first = 1;
    for (const piece of pieces) {
      const after = first + lengthOf(piece);
      for (let row = first, at = (first - 1) * 3; row < after; row++, at += 3) {
        beside[at] = row - distance >= first ? row - distance : 0;
        beside[at + 1] = row;
        beside[at + 2] = row + distance < after ? row + distance : 0;
      }
      first = after;
    }
    return [distance, beside];
  }));
}
