import type { Transaction } from '../client.ts';

/** Rows of a table, by the names that the models give its columns. */
export type TableRows = readonly [table: string, rows: readonly object[]];

/** Writes rows of several tables in one statement; those that refer to each other may come together, since references are checked at its end.
 *  Tables and columns are named by our own code, never by a document. */
export async function insertRows(transaction: Transaction, tables: readonly TableRows[]): Promise<void> {
  const filled = tables.filter(([, rows]) => rows.length > 0);
  if (filled.length === 0) return;
  const inserts = filled.map(([table, rows], index) => {
    const columns = [...new Set(rows.flatMap(Object.keys))].map((name) => `"${columnOf(name)}"`).join(', ');
    return `i${String(index)} AS (INSERT INTO "${table}" (${columns}) SELECT ${columns} FROM jsonb_populate_recordset(NULL::"${table}", $1::jsonb->'${table}'))`;
  });
  // A span may cut a pair of surrogates; Postgres takes neither half.
  const given = Object.fromEntries(filled.map(([table, rows]) => [table, rows.map(columned)]));
  await transaction.$executeRawUnsafe(`WITH ${inserts.join(', ')} SELECT 1`, JSON.stringify(given, (_name, value: unknown) => (typeof value === 'string' ? value.replace(/\p{Surrogate}/gu, '\ufffd') : value)));
}

/** `articleId` stands in `article_id`. */
function columnOf(name: string): string {
  const known = COLUMNS.get(name);
  if (known !== undefined) return known;
  const column = name.replace(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`);
  COLUMNS.set(name, column);
  return column;
}

const COLUMNS = new Map<string, string>();

const columned = (row: object): object => Object.fromEntries(Object.entries(row).map(([name, value]) => [columnOf(name), value as unknown]));
