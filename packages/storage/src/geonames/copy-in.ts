import type pg from 'pg';

/** The part of the driver's connection that speaks COPY. */
interface CopyConnection {
  query(text: string): void;
  sendCopyFromChunk(chunk: Buffer): void;
  endCopyFrom(): void;
}

type Cell = string | number | boolean | null;

/** Writes rows into a table by COPY, all at once: give batches of some megabytes.
 *  The driver hands what is not a text to whoever can submit it, and sends chunks, but has no COPY of its own. */
export function copyIn(client: pg.ClientBase, table: string, columns: readonly string[], rows: readonly (readonly Cell[])[]): Promise<void> {
  const chunk = Buffer.from(rows.map((row) => `${row.map(cellText).join('\t')}\n`).join(''));
  return new Promise((resolve, reject) => {
    let failure: Error | undefined;
    client.query({
      submit(connection: CopyConnection) { connection.query(`COPY ${table} (${columns.join(', ')}) FROM STDIN`); },
      handleCopyInResponse(connection: CopyConnection) {
        connection.sendCopyFromChunk(chunk);
        connection.endCopyFrom();
      },
      handleError(error: Error) { failure = error; reject(error); },
      handleCommandComplete() { return; },
      handleReadyForQuery() { if (failure === undefined) resolve(); },
    } as unknown as pg.Submittable);
  });
}

/** As COPY's text format has it: https://www.postgresql.org/docs/current/sql-copy.html */
function cellText(cell: Cell): string {
  if (cell === null) return '\\N';
  if (typeof cell !== 'string') return String(cell);
  return /[\\\t\n\r]/u.test(cell) ? cell.replace(/[\\\t\n\r]/gu, (character) => ESCAPES[character] ?? character) : cell;
}

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };
