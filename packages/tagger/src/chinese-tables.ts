import { brotliDecompressSync } from 'node:zlib';
import { DatelineError } from '@dateline/document';
import { lexiconOf, type Lexicon } from './lexicon.ts';
import { modelFile } from './model-files.ts';

/** Rows of signed bytes, each column in units of its own. */
export interface Table {
  readonly width: number;
  readonly cells: Int8Array;
  readonly units: Float32Array;
}

/** What a Chinese model knows of characters and words, beside its network. */
export interface ChineseTables {
  /** BIOES, in the order of the network's scores. */
  readonly labels: readonly string[];
  readonly characters: Table;
  readonly bigrams: Table;
  readonly places: Table;
  readonly words: Table;
  /** Row of a character; of a bigram by the rows of its characters, as `bigramKey` joins them. */
  readonly rowOfCharacter: ReadonlyMap<string, number>;
  readonly rowOfBigram: ReadonlyMap<number, number>;
  readonly rowsOfTag: (tag: string) => PlacesOfTag;
  readonly lexicon: Lexicon;
}

/** Rows of the places in a word of one of jieba's tags. */
export interface PlacesOfTag {
  readonly alone: number;
  readonly first: number;
  readonly within: number;
  readonly last: number;
}

/** The rows of two characters as one number: fewer than 2^15 characters are known. */
export const bigramKey = (first: number, second: number): number => first * 0x8000 + second;

/** The row of what a table does not know; row 0 is that of nothing. */
export const UNKNOWN = 1;

type Name = 'characters' | 'bigrams' | 'places' | 'words';

/** First line of the file, before the texts and the tables. */
interface Header {
  readonly format: 2;
  readonly labels: readonly string[];
  readonly places: readonly string[];
  readonly shapes: Readonly<Record<Name, readonly [rows: number, width: number]>>;
  /** Bytes of each text, in this order. */
  readonly texts: Readonly<Record<'characters' | 'bigrams' | 'words' | 'listed', number>>;
}

/** The tables `models/NAME.bin`, as `training/export_chinese.py` writes them.
 *  @throws DatelineError MODEL_UNREADABLE */
export async function openTables(name: string, models?: URL): Promise<ChineseTables> {
  const bytes = await modelFile(`${name}.bin`, models);
  try {
    return tablesOf(brotliDecompressSync(bytes));
  } catch (cause) {
    throw new DatelineError('MODEL_UNREADABLE', `models/${name}.bin is damaged`, { cause });
  }
}

function tablesOf(raw: Buffer): ChineseTables {
  const line = raw.indexOf(10);
  const header = JSON.parse(raw.subarray(0, line).toString('utf8')) as Header;
  if ((header.format as number) !== 2) throw new RangeError(`the format is ${String(header.format)}, not 2`);
  let offset = line + 1;
  const next = (length: number): Buffer => {
    if (offset + length > raw.length) throw new RangeError('the file ends too early');
    offset += length;
    return raw.subarray(offset - length, offset);
  };
  const text = (name: keyof Header['texts']): string => next(header.texts[name]).toString('utf8');
  const [characters, bigrams, words, listed] = [text('characters'), text('bigrams'), text('words'), text('listed')];
  const table = (name: Name): Table => {
    const [rows, width] = header.shapes[name];
    const units = new Float32Array(new Uint8Array(next(width * 4)).buffer);
    const cells = next(rows * width);
    return { width, units, cells: new Int8Array(cells.buffer, cells.byteOffset, cells.length) };
  };
  const rowOfCharacter = new Map(Array.from(characters, (character, k) => [character, k + 2]));
  return {
    labels: header.labels,
    characters: table('characters'), bigrams: table('bigrams'), places: table('places'), words: table('words'),
    rowOfCharacter,
    rowOfBigram: bigramRows(bigrams, rowOfCharacter),
    rowsOfTag: placesOfTags(new Map(header.places.map((place, k) => [place, k + 2]))),
    lexicon: lexiconIn(words.split('\n'), listed.split('\n\n').map((tag) => tag.split('\n').filter(Boolean))),
  };
}

function bigramRows(bigrams: string, rowOfCharacter: ReadonlyMap<string, number>): Map<number, number> {
  const rowAt = (k: number): number => rowOfCharacter.get(bigrams.charAt(k)) ?? UNKNOWN;
  return new Map(Array.from({ length: bigrams.length / 2 }, (_, k) => [bigramKey(rowAt(2 * k), rowAt(2 * k + 1)), k + 2]));
}

function placesOfTags(rows: ReadonlyMap<string, number>): (tag: string) => PlacesOfTag {
  const known = new Map<string, PlacesOfTag>();
  return (tag) => {
    let places = known.get(tag);
    if (!places) {
      const row = (place: string): number => rows.get(`${place}-${tag}`) ?? UNKNOWN;
      places = { alone: row('S'), first: row('B'), within: row('M'), last: row('E') };
      known.set(tag, places);
    }
    return places;
  };
}

/** Words that are common have a row each; of the others, all of a tag share the tag's, which stand after. */
function lexiconIn(own: readonly string[], listed: readonly (readonly string[])[]): Lexicon {
  const words = [...own.map((word, row): [string, number] => [word, row]), ...listed.flatMap((tagged, tag) => tagged.map((word): [string, number] => [word, own.length + tag]))];
  return lexiconOf(words, words.length);
}
