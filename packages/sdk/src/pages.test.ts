import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Connection, nodesOf } from './pages.ts';

/** Pages of `size` over `nodes`, cursors being positions. */
const pagesOf = (nodes: readonly number[], size: number, asked: (string | null)[] = []) => {
  return (after: string | null): Promise<Connection<number>> => {
    asked.push(after);
    const from = after === null ? 0 : Number(after) + 1;
    const to = Math.min(from + size, nodes.length);
    return Promise.resolve({
      edges: nodes.slice(from, to).map((node) => ({ node })),
      pageInfo: { hasNextPage: to < nodes.length, endCursor: to > from ? String(to - 1) : null },
    });
  };
};

const all = async (nodes: AsyncIterable<number>): Promise<number[]> => {
  const list: number[] = [];
  for await (const node of nodes) list.push(node);
  return list;
};

describe('the nodes of a connection', () => {
  it('come all, once and in order, whatever the size of a page', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer()), fc.integer({ min: 1, max: 7 }), async (nodes, size) => {
        expect(await all(nodesOf(pagesOf(nodes, size)))).toEqual(nodes);
      }),
    );
  });

  it('are asked for only when they are wanted', async () => {
    const asked: (string | null)[] = [];
    for await (const node of nodesOf(pagesOf([1, 2, 3, 4, 5], 2, asked))) if (node === 2) break;
    expect(asked).toEqual([null]);
  });

  it('are none where the connection is null', async () => {
    expect(await all(nodesOf<number>(() => Promise.resolve(null)))).toEqual([]);
  });
});
