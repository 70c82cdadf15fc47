import type pg from 'pg';
import type { DumpPart, DumpStatus, LineFault } from './geonames.ts';

interface StatusRow {
  readonly part: DumpPart;
  readonly source: string;
  readonly bytes: string;
  readonly lines: string;
  readonly rows: string;
  readonly passed: string;
  readonly bad: string;
  readonly faults: readonly LineFault[];
  readonly finished_at: Date | null;
}

/** How far each file is loaded, places first. */
export async function statuses(client: pg.ClientBase): Promise<readonly DumpStatus[]> {
  const { rows } = await client.query<StatusRow>('SELECT part, source, bytes, lines, rows, passed, bad, faults, finished_at FROM geonames_dump ORDER BY part DESC');
  return rows.map(({ part, source, bytes, lines, rows: count, passed, bad, faults, finished_at: finishedAt }) =>
    ({ part, source, bytes: Number(bytes), lines: Number(lines), rows: Number(count), passed: Number(passed), bad: Number(bad), faults, finishedAt }));
}

export async function statusOf(client: pg.ClientBase, part: DumpPart): Promise<DumpStatus> {
  const status = (await statuses(client)).find((each) => each.part === part);
  if (!status) throw new Error(`no loading of ${part} was begun`);
  return status;
}
