import type { Characters } from './chinese-characters.ts';
import type { ChineseTables, PlacesOfTag } from './chinese-tables.ts';
import { UNKNOWN, type Table } from './table-file.ts';

/** Calls `found` for each word of some lines, with its characters and the rows of its part of speech; together they are the lines. No word goes on over the
 *  end of a line, which is one itself. */
export type Segmenter = (lines: string, found: (length: number, rows: PlacesOfTag) => void) => void;

/** Rows of the tables for each character of a text, ready to be laid side by side by `writeFeatures`. */
export interface Rows {
  readonly characters: Int32Array;
  readonly bigrams: Int32Array;
  readonly places: Int32Array;
  /** Words of the lexicon: first place, place after the last, row, and so on. */
  readonly words: readonly number[];
}

/** At which column of a row each thing begins that the network reads of a character, after the character itself: the bigrams that end and begin with it,
 *  its place in jieba's word, and the words of the lexicon that begin with it, go on over it and end with it, of which it has the sums. */
export interface Columns {
  readonly ending: number;
  readonly beginning: number;
  readonly place: number;
  readonly begun: number;
  readonly within: number;
  readonly ended: number;
  /** Of the whole row. */
  readonly width: number;
}

/** In what the widths of the tables are counted in. */
export function columnsOf({ characters, bigrams, places, words }: Readonly<Record<'characters' | 'bigrams' | 'places' | 'words', { readonly width: number }>>): Columns {
  const ending = characters.width;
  const beginning = ending + bigrams.width;
  const place = beginning + bigrams.width;
  const begun = place + places.width;
  const within = begun + words.width;
  const ended = within + words.width;
  return { ending, beginning, place, begun, within, ended, width: ended + words.width };
}

/** How many numbers say what the network reads of one character. */
export const featureWidth = (tables: ChineseTables): number => columnsOf(tables).width;

/** The rows of a text's characters, of which those of the places in words are told. */
export function rowsOf(tables: ChineseTables, { units }: Pick<Characters, 'units'>, places: Int32Array): Rows {
  const { rowOfUnit, rowOfBigram, lexicon } = tables;
  const { length } = units;
  const characters = new Int32Array(length);
  for (let t = 0; t < length; t++) characters[t] = rowOfUnit[units[t] as number] as number;
  const bigrams = new Int32Array(length).fill(UNKNOWN);
  for (let t = 0; t + 1 < length; t++) bigrams[t] = rowOfBigram(characters[t] as number, characters[t + 1] as number);
  const words: number[] = [];
  lexicon.eachIn(units, (first, after, row) => { words.push(first, after, row); });
  return { characters, bigrams, places, words };
}

/** For each character of each text its place in its word and the word's part of speech: `B-ns`, `E-ns`, `S-v`. All texts are cut at once, as lines: a call for
 *  each would cost as much again. */
export function placesIn(texts: readonly string[], segment: Segmenter): Int32Array[] {
  const lines = texts.join('\n');
  const rows = new Int32Array(lines.length);
  let at = 0;
  segment(lines, (length, { alone, first, within, last }) => {
    const after = at + length;
    if (length === 1) rows[at] = alone;
    else for (let t = at; t < after; t++) rows[t] = t === at ? first : t === after - 1 ? last : within;
    at = after;
  });
  let start = 0;
  return texts.map(({ length }) => rows.subarray(start, (start += length + 1) - 1));
}

/** What each feature is counted in: `writeFeatures` writes the tables' bytes and their sums, the network multiplies. */
export function unitsOf({ characters, bigrams, places, words }: ChineseTables): Float32Array {
  return Float32Array.from([characters, bigrams, bigrams, places, words, words, words].flatMap(({ units }) => [...units]));
}

/** Writes the features of the characters into `x`, which is zero there: those of place t from `offset` + t × `stride` on. */
export function writeFeatures(tables: ChineseTables, rows: Rows, x: Float32Array, offset: number, stride: number): void {
  const { characters, bigrams, places, words } = tables;
  const { ending, beginning, place, begun, within, ended } = columnsOf(tables);
  for (let t = 0, at = offset; t < rows.characters.length; t++, at += stride) {
    write(characters, rows.characters[t] as number, x, at);
    if (t > 0) write(bigrams, rows.bigrams[t - 1] as number, x, at + ending);
    write(bigrams, rows.bigrams[t] as number, x, at + beginning);
    write(places, rows.places[t] as number, x, at + place);
  }
  for (let k = 0; k < rows.words.length; k += 3) {
    const row = rows.words[k + 2] as number;
    const last = offset + ((rows.words[k + 1] as number) - 1) * stride;
    let at = offset + (rows.words[k] as number) * stride;
    add(words, row, x, at + begun);
    for (at += stride; at < last; at += stride) add(words, row, x, at + within);
    if (at === last) add(words, row, x, at + ended);
  }
}

/** Four cells a turn: the loop's own cost is otherwise a sixth of it. */
function write({ width, cells }: Table, row: number, x: Float32Array, at: number): void {
  const after = (row + 1) * width;
  let cell = row * width;
  let to = at;
  for (; cell + 3 < after; cell += 4, to += 4) {
    x[to] = cells[cell] as number;
    x[to + 1] = cells[cell + 1] as number;
    x[to + 2] = cells[cell + 2] as number;
    x[to + 3] = cells[cell + 3] as number;
  }
  while (cell < after) x[to++] = cells[cell++] as number;
}

function add({ width, cells }: Table, row: number, x: Float32Array, at: number): void {
  for (let cell = row * width, after = cell + width, to = at; cell < after; cell++, to++) x[to] = (x[to] as number) + (cells[cell] as number);
}
