import { brotliDecompressSync } from 'node:zlib';
import { DatelineError } from '@dateline/document';
import { modelFile } from './model-files.ts';

/** Rows of signed bytes, each column in units of its own. */
export interface Table {
  readonly width: number;
  readonly cells: Int8Array;
  readonly units: Float32Array;
}

/** The row of what a table does not know; row 0 is that of nothing. */
export const UNKNOWN = 1;

/** First line of a file of tables, as JSON. */
interface Header {
  readonly format: number;
  readonly shapes: Readonly<Record<string, readonly [rows: number, width: number]>>;
  /** Bytes of each text. */
  readonly texts: Readonly<Record<string, number>>;
}

/** What a file holds, one piece behind the other: first the texts, then the tables, each read once and in the order of writing. */
export interface TableFile<Own extends Header> {
  readonly header: Own;
  text(name: keyof Own['texts'] & string): string;
  table(name: keyof Own['shapes'] & string): Table;
}

/** Reads `models/NAME.bin`, as `training/export_*.py` write them.
 *  @throws DatelineError MODEL_UNREADABLE */
export async function openTableFile<Own extends Header, Tables>(name: string, models: URL | undefined, format: Own['format'], tablesOf: (file: TableFile<Own>) => Tables): Promise<Tables> {
  const bytes = await modelFile(`${name}.bin`, models);
  try {
    return tablesOf(tableFile<Own>(brotliDecompressSync(bytes), format));
  } catch (cause) {
    throw new DatelineError('MODEL_UNREADABLE', `models/${name}.bin is damaged`, { cause });
  }
}

function tableFile<Own extends Header>(raw: Buffer, format: number): TableFile<Own> {
  const line = raw.indexOf(10);
  const header = JSON.parse(raw.subarray(0, line).toString('utf8')) as Own;
  if (header.format !== format) throw new RangeError(`the format is ${String(header.format)}, not ${String(format)}`);
  let offset = line + 1;
  const next = (length: number | undefined): Buffer => {
    if (length === undefined || offset + length > raw.length) throw new RangeError('the file ends too early');
    offset += length;
    return raw.subarray(offset - length, offset);
  };
  return {
    header,
    text: (name) => next(header.texts[name]).toString('utf8'),
    table: (name) => {
      const [rows, width] = header.shapes[name] ?? [];
      if (rows === undefined || width === undefined) throw new RangeError(`there is no table ${name}`);
      const units = new Float32Array(new Uint8Array(next(width * 4)).buffer);
      const cells = next(rows * width);
      return { width, units, cells: new Int8Array(cells.buffer, cells.byteOffset, cells.length) };
    },
  };
}
