/** What a Relay connection must select to be walked. */
export interface Connection<Node> {
  readonly edges: readonly { readonly node: Node }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** The nodes of all pages in order; `page` is asked for the page after a cursor, null for the first. */
export async function* nodesOf<Node>(page: (after: string | null) => Promise<Connection<Node> | null | undefined>): AsyncIterableIterator<Node> {
  let after: string | null = null;
  for (;;) {
    const connection: Connection<Node> | null | undefined = await page(after);
    if (!connection) return;
    for (const { node } of connection.edges) yield node;
    if (!connection.pageInfo.hasNextPage || connection.pageInfo.endCursor === null) return;
    after = connection.pageInfo.endCursor;
  }
}
