import { DatelineError } from '@dateline/document';
import { stringify } from 'csv-stringify/sync';
import { TABLES, type TableName } from './csv-tables.ts';
import type { Open } from './every.ts';

export interface CsvOptions {
  /** Puts a byte order mark before the text: without it Excel takes UTF-8 for the system's own encoding. */
  readonly bom: boolean;
}

const BOM = '\uFEFF';

/** A table of the graph as CSV (RFC 4180): a header, then a row each. A cell that a spreadsheet would run as a formula is quoted out.
 *  @throws DatelineError ARGUMENT_INVALID where there is no such table. */
export async function* csv(table: string, open: Open, { bom }: CsvOptions): AsyncGenerator<string> {
  if (!isTable(table)) throw new DatelineError('ARGUMENT_INVALID', `there is no table ${table}: they are ${Object.keys(TABLES).join(', ')}.`);
  const { columns, rows } = TABLES[table];
  yield `${bom ? BOM : ''}${line(columns)}`;
  for await (const batch of rows(open)) yield batch.map(line).join('');
}

const isTable = (name: string): name is TableName => Object.hasOwn(TABLES, name);

const line = (cells: readonly (string | number | boolean | null)[]): string =>
  stringify([[...cells]], { record_delimiter: 'windows', escape_formulas: true, cast: { boolean: (value) => String(value) } });
