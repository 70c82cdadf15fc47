import { bigramKey, type ChineseTables } from './chinese-tables.ts';
import { UNKNOWN, type Table } from './table-file.ts';

/** The words of a sentence with their parts of speech; together they are the sentence. */
export type Segmenter = (sentence: string) => readonly { readonly tag: string; readonly word: string }[];

/** Where in a word of the lexicon a character stands; a character has the sum of its words' rows for each. */
const SETS = { first: 0, within: 1, last: 2 };

/** Rows of the tables for each character of a text, ready to be laid side by side by `writeFeatures`. */
export interface Rows {
  readonly characters: Int32Array;
  readonly bigrams: Int32Array;
  readonly places: Int32Array;
  /** Words of the lexicon: first place, place after the last, row, and so on. */
  readonly words: readonly number[];
}

/** How many numbers say what the network reads of one character: itself, the bigrams that end and begin with it, its place
 *  in jieba's word, and the words of the lexicon that begin with it, go on over it and end with it. */
export const featureWidth = ({ characters, bigrams, places, words }: ChineseTables): number => characters.width + 2 * bigrams.width + places.width + 3 * words.width;

/** The rows of a text's characters, as `charactersOf` reads them. */
export function rowsOf(tables: ChineseTables, read: readonly string[], segment: Segmenter): Rows {
  const characters = Int32Array.from(read, (character) => tables.rowOfCharacter.get(character) ?? UNKNOWN);
  const bigrams = characters.map((row, i) => (i + 1 < read.length ? (tables.rowOfBigram.get(bigramKey(row, characters[i + 1] as number)) ?? UNKNOWN) : UNKNOWN));
  const words: number[] = [];
  const units = Uint16Array.from(read, (character) => (character.length === 1 ? character.charCodeAt(0) : 0));
  tables.lexicon.eachIn(units, (first, after, row) => { words.push(first, after, row); });
  return { characters, bigrams, places: placesIn(tables, read, segment), words };
}

/** For each character its place in its word and the word's part of speech: `B-ns`, `E-ns`, `S-v`. */
function placesIn({ rowsOfTag }: ChineseTables, read: readonly string[], segment: Segmenter): Int32Array {
  const rows = new Int32Array(read.length).fill(UNKNOWN);
  let at = 0;
  for (const { word, tag } of segment(read.join(''))) {
    const { alone, first, within, last } = rowsOfTag(tag);
    const after = at + charactersIn(word);
    if (after === at + 1) rows[at] = alone;
    else for (let t = at; t < after; t++) rows[t] = t === at ? first : t === after - 1 ? last : within;
    at = after;
  }
  return rows;
}

/** Code points, counted without making them. */
function charactersIn(word: string): number {
  let { length } = word;
  for (let i = 1; i < word.length; i++) if ((word.charCodeAt(i) & 0xfc00) === 0xdc00 && (word.charCodeAt(i - 1) & 0xfc00) === 0xd800) length--;
  return length;
}

/** Adds the features of the characters to `x`, which is zero there: those of place t from `offset` + t × `stride` on. */
export function writeFeatures(tables: ChineseTables, rows: Rows, x: Float32Array, offset: number, stride: number): void {
  const { characters, bigrams, places, words } = tables;
  const ending = characters.width;
  const beginning = ending + bigrams.width;
  const place = beginning + bigrams.width;
  const word = place + places.width;
  for (let t = 0, at = offset; t < rows.characters.length; t++, at += stride) {
    add(characters, rows.characters[t] as number, x, at);
    if (t > 0) add(bigrams, rows.bigrams[t - 1] as number, x, at + ending);
    add(bigrams, rows.bigrams[t] as number, x, at + beginning);
    add(places, rows.places[t] as number, x, at + place);
  }
  for (let k = 0; k < rows.words.length; k += 3) {
    const first = rows.words[k] as number;
    const last = (rows.words[k + 1] as number) - 1;
    for (let t = first; t <= last; t++) {
      const set = t === first ? SETS.first : t === last ? SETS.last : SETS.within;
      add(words, rows.words[k + 2] as number, x, offset + t * stride + word + set * words.width);
    }
  }
}

function add({ width, cells, units }: Table, row: number, x: Float32Array, at: number): void {
  for (let k = 0, cell = row * width, to = at; k < width; k++) x[to] = (x[to++] as number) + (cells[cell++] as number) * (units[k] as number);
}
