import type { EdgeName, Edges, ListName, Lists, Page, PageArguments, Reading } from '@dateline/storage';

/** Opens a reader; one is opened a page, so that what was written out is not remembered. */
export type Open = () => Reading;

/** The most that a page may have. */
const PAGE = 100;

/** A page of a list, with the reader that read it: what hangs on the rows is asked of the same one, so that it is batched. */
export interface Batch<Row> {
  readonly rows: readonly Row[];
  readonly reading: Reading;
}

/** A whole list, page by page, in an order that later articles do not change. */
export async function* every<List extends ListName>(list: List, open: Open, order?: Lists[List]['order']): AsyncGenerator<Batch<Lists[List]['row']>> {
  for (let after: string | null = null; ;) {
    const reading = open();
    const page: Page<Lists[List]['row']> = await reading.list(list, { first: PAGE, after } satisfies PageArguments, undefined, order);
    yield { rows: page.rows.map(({ row }) => row), reading };
    after = page.rows.at(-1)?.cursor ?? null;
    if (!page.hasNextPage || after === null) return;
  }
}

/** All that hangs on one row by an edge. */
export async function all<Edge extends EdgeName>(edge: Edge, parentId: string, reading: Reading): Promise<Edges[Edge][]> {
  const rows: Edges[Edge][] = [];
  for (let after: string | null = null; ;) {
    const page: Page<Edges[Edge]> = await reading.edge(edge, parentId, { first: PAGE, after });
    rows.push(...page.rows.map(({ row }) => row));
    after = page.rows.at(-1)?.cursor ?? null;
    if (!page.hasNextPage || after === null) return rows;
  }
}
