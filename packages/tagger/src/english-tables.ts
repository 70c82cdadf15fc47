import { hashOf } from './english-features.ts';
import { openTableFile, UNKNOWN, type Table, type TableFile } from './table-file.ts';

/** What the English network knows of words, beside its weights. */
export interface EnglishTables {
  /** BIOES, in the order of the network's scores. */
  readonly labels: readonly string[];
  readonly words: Table;
  readonly prefixes: Table;
  readonly suffixes: Table;
  readonly shapes: Table;
  /** Rows of a word in small letters and of a shape, `UNKNOWN` where there is none. */
  readonly rowOfWord: (lower: string) => number;
  readonly rowOfShape: (shape: string) => number;
}

type Name = 'words' | 'prefixes' | 'suffixes' | 'shapes';

/** First line of the file, before the texts and the tables. */
interface Header {
  readonly format: 1;
  readonly labels: readonly string[];
  readonly shapes: Readonly<Record<Name, readonly [rows: number, width: number]>>;
  /** Bytes of each text, in this order. */
  readonly texts: Readonly<Record<'words' | 'shapes', number>>;
}

/** The tables `models/en-words.bin`, as `training/export_english.py` writes them.
 *  @throws DatelineError MODEL_UNREADABLE */
export const openEnglishTables = (models?: URL): Promise<EnglishTables> => openTableFile('en-words', models, 1, tablesOf);

function tablesOf({ header, text, table }: TableFile<Header>): EnglishTables {
  const [words, shapes] = [text('words').split('\n'), text('shapes').split('\n')];
  const rowOfShape = new Map(shapes.map((shape, k) => [shape, k + 2]));
  const rowOfHash = new Map(words.map((word, k) => [hashOf(word), k + 2]));
  return {
    labels: header.labels, words: table('words'), prefixes: table('prefixes'), suffixes: table('suffixes'), shapes: table('shapes'),
    rowOfWord: (lower) => rowOfHash.get(hashOf(lower)) ?? UNKNOWN,
    rowOfShape: (shape) => rowOfShape.get(shape) ?? UNKNOWN,
  };
}
