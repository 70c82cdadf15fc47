import { brotliDecompressSync } from 'node:zlib';
import { DatelineError } from '@dateline/document';
import type { Table } from './chinese-tables.ts';
import { hashOf } from './english-features.ts';
import { modelFile } from './model-files.ts';

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

/** The row of what a table does not know. */
export const UNKNOWN = 1;

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
export async function openEnglishTables(models?: URL): Promise<EnglishTables> {
  const bytes = await modelFile('en-words.bin', models);
  try {
    return tablesOf(brotliDecompressSync(bytes));
  } catch (cause) {
    throw new DatelineError('MODEL_UNREADABLE', 'models/en-words.bin is damaged', { cause });
  }
}

function tablesOf(raw: Buffer): EnglishTables {
  const line = raw.indexOf(10);
  const header = JSON.parse(raw.subarray(0, line).toString('utf8')) as Header;
  if ((header.format as number) !== 1) throw new RangeError(`the format is ${String(header.format)}, not 1`);
  let offset = line + 1;
  const next = (length: number): Buffer => {
    if (offset + length > raw.length) throw new RangeError('the file ends too early');
    offset += length;
    return raw.subarray(offset - length, offset);
  };
  const words = next(header.texts.words).toString('utf8').split('\n');
  const shapes = next(header.texts.shapes).toString('utf8').split('\n');
  const table = (name: Name): Table => {
    const [rows, width] = header.shapes[name];
    const units = new Float32Array(new Uint8Array(next(width * 4)).buffer);
    const cells = next(rows * width);
    return { width, units, cells: new Int8Array(cells.buffer, cells.byteOffset, cells.length) };
  };
  const rowOfShape = new Map(shapes.map((shape, k) => [shape, k + 2]));
  const rowOfHash = new Map(words.map((word, k) => [hashOf(word), k + 2]));
  return {
    labels: header.labels, words: table('words'), prefixes: table('prefixes'), suffixes: table('suffixes'), shapes: table('shapes'),
    rowOfWord: (lower) => rowOfHash.get(hashOf(lower)) ?? UNKNOWN,
    rowOfShape: (shape) => rowOfShape.get(shape) ?? UNKNOWN,
  };
}
