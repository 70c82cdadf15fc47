import type { EdgeName, Edges, Page, Reading } from '@dateline/storage';
import { MAX_PAGE } from './page.ts';

/** An event with more reports than this is summed up by its first ones. */
const MAX_ROWS = 1000;

/** The rows of an edge, page after page, up to MAX_ROWS: for answers that sum up a whole edge. */
export async function everyRow<Edge extends EdgeName>(reading: Reading, edge: Edge, from: string): Promise<readonly Edges[Edge][]> {
  const rows: Edges[Edge][] = [];
  let after: string | null = null;
  do {
    const page: Page<Edges[Edge]> = await reading.edge(edge, from, { first: MAX_PAGE, after });
    rows.push(...page.rows.map(({ row }) => row));
    after = page.hasNextPage ? (page.rows.at(-1)?.cursor ?? null) : null;
  } while (after !== null && rows.length < MAX_ROWS);
  return rows;
}
