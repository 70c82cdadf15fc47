import pg from 'pg';
import { unavailable } from '../unavailable.ts';
import { copyIn } from './copy-in.ts';
import { DUMP_TABLES } from './dump-tables.ts';
import type { DumpBatch, DumpLoading, DumpPart, DumpRows, DumpStatus, LineFault } from './geonames.ts';
import { statusOf } from './status.ts';

/** Any number, as long as every Dateline takes the same. */
const LOADING_LOCK = 7_240_131;

const MOST_FAULTS = 20;

/** Opens a file's loading, on a connection of its own: it holds a lock for as long as it is open. */
export async function openLoading<Part extends DumpPart>(url: string, part: Part, { source, fingerprint }: { readonly source: string; readonly fingerprint: string }): Promise<DumpLoading<Part>> {
  const client = new pg.Client({ connectionString: url, application_name: 'dateline gazetteer' });
  client.on('error', () => undefined); // Told to whoever queries next.
  const reached = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    try {
      return await work();
    } catch (error) {
      throw unavailable(error) ?? error;
    }
  };
  try {
    await reached(async () => {
      await client.connect();
      await client.query('SELECT pg_advisory_lock($1)', [LOADING_LOCK]);
      await begin(client, part, source, fingerprint);
    });
    const status = await reached(() => statusOf(client, part));
    return {
      status,
      keep: (batch) => reached(() => keep(client, part, batch)),
      finish: () => reached(() => finish(client, part)),
      close: async () => { await client.end(); },
    };
  } catch (error) {
    await client.end().catch(() => undefined);
    throw error;
  }
}

/** Another file than before starts from nothing; a table that a new kind of file fills is empty until then. */
async function begin(client: pg.Client, part: DumpPart, source: string, fingerprint: string): Promise<void> {
  await transacting(client, async () => {
    const { rowCount } = await client.query('UPDATE geonames_dump SET source = $2 WHERE part = $1 AND fingerprint = $3', [part, source, fingerprint]);
    if (rowCount) return;
    await client.query(`TRUNCATE ${DUMP_TABLES[part].name}`);
    await client.query('DELETE FROM geonames_dump WHERE part = $1', [part]);
    await client.query(`INSERT INTO geonames_dump (part, source, fingerprint, bytes, lines, rows, passed, bad, faults) VALUES ($1, $2, $3, 0, 0, 0, 0, 0, '[]')`, [part, source, fingerprint]);
  });
}

async function keep<Part extends DumpPart>(client: pg.Client, part: Part, batch: DumpBatch<Part>): Promise<DumpStatus> {
  try {
    await transacting(client, async () => {
      const { name, columns, cells } = DUMP_TABLES[part];
      await copyIn(client, name, columns, batch.rows.map(({ row }) => cells(row)));
      await count(client, part, batch, batch.rows.length, batch.faults);
    });
  } catch (error) {
    if ((error as { code?: string }).code !== UNIQUE_VIOLATION) throw error;
    await transacting(client, () => keepNew(client, part, batch));
  }
  return await statusOf(client, part);
}

const UNIQUE_VIOLATION = '23505';

/** The slow way, for a batch with a row that is there already. */
async function keepNew<Part extends DumpPart>(client: pg.Client, part: Part, batch: DumpBatch<Part>): Promise<void> {
  const { name, columns, cells } = DUMP_TABLES[part];
  const firsts = new Map<number, { readonly line: number; readonly row: DumpRows[Part] }>();
  for (const each of batch.rows) if (!firsts.has(each.row.id)) firsts.set(each.row.id, each);
  await client.query(`CREATE TEMP TABLE staged (LIKE ${name}) ON COMMIT DROP`);
  await copyIn(client, 'staged', columns, [...firsts.values()].map(({ row }) => cells(row)));
  const { rows } = await client.query<{ id: number }>(`INSERT INTO ${name} SELECT * FROM staged ON CONFLICT DO NOTHING RETURNING id`);
  const kept = new Set(rows.map(({ id }) => id));
  const repeated = batch.rows.filter(({ line, row }) => !kept.has(row.id) || firsts.get(row.id)?.line !== line)
    .map(({ line, row }) => ({ line, fault: `the id ${String(row.id)} stands on an earlier line too` }));
  await count(client, part, batch, kept.size, [...batch.faults, ...repeated].sort((a, b) => a.line - b.line));
}

async function count(client: pg.Client, part: DumpPart, batch: DumpBatch<DumpPart>, rows: number, faults: readonly LineFault[]): Promise<void> {
  await client.query(`
    UPDATE geonames_dump SET bytes = $2, lines = $3, rows = rows + $4, passed = passed + $5, bad = bad + $6,
      faults = (SELECT coalesce(jsonb_agg(f.fault ORDER BY f.place), '[]') FROM jsonb_array_elements(faults || $7::jsonb) WITH ORDINALITY AS f(fault, place) WHERE f.place <= ${String(MOST_FAULTS)})
    WHERE part = $1`, [part, batch.bytes, batch.lines, rows, batch.passed, faults.length, JSON.stringify(faults.slice(0, MOST_FAULTS))]);
}

async function finish(client: pg.Client, part: DumpPart): Promise<DumpStatus> {
  await client.query(`ANALYZE ${DUMP_TABLES[part].name}`);
  await client.query('UPDATE geonames_dump SET finished_at = now() WHERE part = $1', [part]);
  return await statusOf(client, part);
}

async function transacting(client: pg.Client, work: () => Promise<void>): Promise<void> {
  await client.query('BEGIN');
  try {
    await work();
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined); // The first error is the one that says why.
    throw error;
  }
}
