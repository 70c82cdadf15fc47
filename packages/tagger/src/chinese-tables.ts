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
  /** Row of a character by its code unit; of a bigram by the rows of its characters. */
  readonly rowOfUnit: Uint16Array;
  readonly rowOfBigram: (first: number, second: number) => number;
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

/** The rows of bigrams, two characters each, by those of their characters, fewer than 2^15: in open addressing, since a `Map` of so many waits for
 *  memory at each of several steps. */
export function bigramRows(bigrams: string, rowOfUnit: Uint16Array): (first: number, second: number) => number {
  const mask = 2 ** Math.ceil(Math.log2(bigrams.length + 2)) - 1;
  // Key and row beside each other; no key is 0, whose row is that of padding.
  const slots = new Int32Array(2 * (mask + 1));
  const slotOf = (key: number): number => {
    let slot = Math.imul(key, 0x9e3779b1);
    slot = (slot ^ (slot >>> 15)) & mask;
    while (slots[2 * slot] !== 0 && slots[2 * slot] !== key) slot = (slot + 1) & mask;
    return slot;
  };
  const keyOf = (first: number, second: number): number => first * 0x8000 + second;
  const rowAt = (k: number): number => rowOfUnit[bigrams.charCodeAt(k)] ?? UNKNOWN;
  for (let k = 0; 2 * k < bigrams.length; k++) {
    const key = keyOf(rowAt(2 * k), rowAt(2 * k + 1));
    const slot = slotOf(key);
    slots[2 * slot] = key;
    slots[2 * slot + 1] = k + 2;
  }
  return (first, second) => (slots[2 * slotOf(keyOf(first, second)) + 1] as number) || UNKNOWN;
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
