import { lexiconOf, type Lexicon } from './lexicon.ts';
import { openTableFile, UNKNOWN, type Table, type TableFile } from './table-file.ts';

/** What a Chinese model knows of characters and words, beside its network. */
export interface ChineseTables {
  /** BIOES, in the order of the network's scores. */
  readonly labels: readonly string[];
  readonly characters: Table;
  readonly bigrams: Table;
  readonly places: Table;
  readonly words: Table;
  /** Row of a character by its code unit; of a bigram by the rows of its characters, as `bigramKey` joins them. */
  readonly rowOfUnit: Uint16Array;
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
export const openTables = (name: string, models?: URL): Promise<ChineseTables> => openTableFile(name, models, 2, tablesOf);

function tablesOf({ header, text, table }: TableFile<Header>): ChineseTables {
  const [characters, bigrams, words, listed] = [text('characters'), text('bigrams'), text('words'), text('listed')];
  const rowOfUnit = unitRows(characters);
  return {
    labels: header.labels,
    characters: table('characters'), bigrams: table('bigrams'), places: table('places'), words: table('words'),
    rowOfUnit,
    rowOfBigram: bigramRows(bigrams, rowOfUnit),
    rowsOfTag: placesOfTags(new Map(header.places.map((place, k) => [place, k + 2]))),
    lexicon: lexiconIn(words.split('\n'), listed.split('\n\n').map((tag) => tag.split('\n').filter(Boolean))),
  };
}

/** The rows of the characters, none of which lies beyond the basic plane. */
export function unitRows(characters: string): Uint16Array {
  const rows = new Uint16Array(0x10000).fill(UNKNOWN);
  for (let k = 0; k < characters.length; k++) rows[characters.charCodeAt(k)] = k + 2;
  return rows;
}

function bigramRows(bigrams: string, rowOfUnit: Uint16Array): Map<number, number> {
  const rowAt = (k: number): number => rowOfUnit[bigrams.charCodeAt(k)] ?? UNKNOWN;
  const rows = new Map<number, number>();
  for (let k = 0; 2 * k < bigrams.length; k++) rows.set(bigramKey(rowAt(2 * k), rowAt(2 * k + 1)), k + 2);
  return rows;
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
  return lexiconOf(rowsOfWords(own, listed), 2 * listed.reduce((sum, { length }) => sum + length, own.length));
}

/** One by one: a list of them all would be the largest thing that opening leaves behind. */
function* rowsOfWords(own: readonly string[], listed: readonly (readonly string[])[]): Generator<readonly [word: string, row: number]> {
  for (const [row, word] of own.entries()) yield [word, row];
  for (const [tag, words] of listed.entries()) for (const word of words) yield [word, own.length + tag];
}
