import { BoundError } from './errors.ts';

/** What a Relay connection must select to be walked. */
export interface Connection<Edge extends { readonly node: unknown }> {
  readonly edges: readonly Edge[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** One page of a list, as the graph gave it. */
export interface Page<Edge extends { readonly node: unknown }> extends Connection<Edge> {
  readonly nodes: readonly Edge['node'][];
}

/** Asks for the page after a cursor, null for the first; `wanted` is how many nodes are still of use, where that is known. */
export type Ask<Edge extends { readonly node: unknown }> = (after: string | null, wanted: number) => Promise<Connection<Edge> | null | undefined>;

/** A list that is fetched page by page, only as far as it is read. Each reading starts anew. */
export interface Walk<Edge extends { readonly node: unknown }> extends AsyncIterable<Edge['node']> {
  /** Edge by edge: a search has the score and the snippet there. */
  edges(): AsyncIterableIterator<Edge>;
  /** Page by page. */
  pages(): AsyncIterableIterator<Page<Edge>>;
  /** The first so many. Where the document takes `$first`, no more than those are asked for. */
  take(count: number): Walk<Edge>;
  /** All nodes in a list. @throws BoundError where there are more than `atMost`, by default 1,000 */
  all(options?: { readonly atMost?: number }): Promise<Edge['node'][]>;
  /** The first node; undefined where there is none. */
  first(): Promise<Edge['node'] | undefined>;
}

async function* pagesOf<Edge extends { readonly node: unknown }>(ask: Ask<Edge>, count: number): AsyncIterableIterator<Page<Edge>> {
  let left = count;
  let after: string | null = null;
  while (left > 0) {
    const connection: Connection<Edge> | null | undefined = await ask(after, left);
    if (!connection) return;
    const edges = connection.edges.slice(0, left);
    yield { ...connection, edges, nodes: edges.map(({ node }) => node as Edge['node']) };
    left -= edges.length;
    if (!connection.pageInfo.hasNextPage || connection.pageInfo.endCursor === null) return;
    after = connection.pageInfo.endCursor;
  }
}

/** The first `count` of a list, by default all of it. */
export function walkOf<Edge extends { readonly node: unknown }>(ask: Ask<Edge>, count = Infinity): Walk<Edge> {
  const pages = (): AsyncIterableIterator<Page<Edge>> => pagesOf(ask, count);
  async function* edges(): AsyncIterableIterator<Edge> {
    for await (const page of pages()) yield* page.edges;
  }
  async function* nodes(): AsyncIterableIterator<Edge['node']> {
    for await (const page of pages()) yield* page.nodes;
  }
  async function all({ atMost = 1000 } = {}): Promise<Edge['node'][]> {
    const list: Edge['node'][] = [];
    for await (const page of walkOf(ask, Math.min(count, atMost + 1)).pages()) list.push(...page.nodes);
    if (list.length > atMost) throw new BoundError(atMost);
    return list;
  }
  async function first(): Promise<Edge['node'] | undefined> {
    for await (const page of pagesOf(ask, Math.min(count, 1))) return page.nodes[0];
    return undefined;
  }
  return { [Symbol.asyncIterator]: nodes, edges, pages, take: (fewer) => walkOf(ask, Math.min(count, fewer)), all, first };
}
