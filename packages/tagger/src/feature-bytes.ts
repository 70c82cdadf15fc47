import { columnsOf, type Rows } from './chinese-features.ts';
import type { ChineseTables } from './chinese-tables.ts';
import type { Table } from './table-file.ts';

/** Writes what a network of bytes reads of a piece into `x`, four bytes a cell, where each byte is 128 and more or less: the features
 *  of place t from cell `first` + t × `stride` on. All cells that it writes must say `NOTHING` before. */
export type FeatureBytes = (rows: Rows, x: Int32Array, first: number, stride: number) => void;

/** Four bytes of 128, which is zero. */
export const NOTHING = 0x80808080 | 0;

/** Rows of bytes, four a cell, in which 128 is zero. */
interface Cells {
  readonly width: number;
  readonly cells: Int32Array;
}

/** The features that `writeFeatures` writes as numbers, in the same order. Sums beyond a byte end at its limits.
 *  @throws RangeError where a row is not of whole cells. */
export function featureBytes(tables: ChineseTables): FeatureBytes {
  const [characters, bigrams, places, words] = [tables.characters, tables.bigrams, tables.places, tables.words].map(cellsOf) as [Cells, Cells, Cells, Cells];
  const { ending, beginning, place, begun, within, ended } = columnsOf({ characters, bigrams, places, words });
  return (rows, x, first, stride) => {
    for (let t = 0, at = first; t < rows.characters.length; t++, at += stride) {
      copy(characters, rows.characters[t] as number, x, at);
      if (t > 0) copy(bigrams, rows.bigrams[t - 1] as number, x, at + ending);
      copy(bigrams, rows.bigrams[t] as number, x, at + beginning);
      copy(places, rows.places[t] as number, x, at + place);
    }
    for (let k = 0; k < rows.words.length; k += 3) {
      const row = rows.words[k + 2] as number;
      const last = first + ((rows.words[k + 1] as number) - 1) * stride;
      let at = first + (rows.words[k] as number) * stride;
      add(words, row, x, at + begun);
      for (at += stride; at < last; at += stride) add(words, row, x, at + within);
      if (at === last) add(words, row, x, at + ended);
    }
  };
}

function cellsOf({ width, cells }: Table): Cells {
  if (width % 4 !== 0) throw new RangeError(`rows of ${String(width)} bytes are not of whole cells`);
  // The bytes of a file begin anywhere, cells only at every fourth.
  return { width: width / 4, cells: new Int32Array(cells.slice().buffer).map((four) => four ^ NOTHING) };
}

function copy({ width, cells }: Cells, row: number, x: Int32Array, at: number): void {
  for (let cell = row * width, after = cell + width, to = at; cell < after; cell++, to++) x[to] = cells[cell] as number;
}

function add({ width, cells }: Cells, row: number, x: Int32Array, at: number): void {
  for (let cell = row * width, after = cell + width, to = at; cell < after; cell++, to++) x[to] = sumOf(x[to] as number, cells[cell] as number);
}

const LOW = 0x7f7f7f7f;

/** Four sums at once. */
function sumOf(one: number, other: number): number {
  if (one === NOTHING) return other;
  const a = one ^ NOTHING;
  const b = other ^ NOTHING;
  const sum = ((a & LOW) + (b & LOW)) ^ ((a ^ b) & NOTHING);
  // A sum went over where both signs differ from its own.
  return ((a ^ sum) & (b ^ sum) & NOTHING) === 0 ? sum ^ NOTHING : limited(one, other);
}

function limited(one: number, other: number): number {
  let sum = 0;
  for (let shift = 0; shift < 32; shift += 8) {
    const byte = ((one >>> shift) & 0xff) + ((other >>> shift) & 0xff) - 128;
    sum |= Math.max(0, Math.min(255, byte)) << shift;
  }
  return sum;
}
