import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isDatelineError } from './errors.ts';
import { type Ask, walkOf } from './walk.ts';

/** Pages of `size` over `nodes`, cursors being positions; `asked` keeps what was asked for. */
const listOf = (nodes: readonly number[], size: number, asked: [string | null, number][] = []): Ask<{ node: number; score: number }> => (after, wanted) => {
  asked.push([after, wanted]);
  const from = after === null ? 0 : Number(after) + 1;
  const to = Math.min(from + size, nodes.length);
  return Promise.resolve({
    edges: nodes.slice(from, to).map((node) => ({ node, score: node * 10 })),
    pageInfo: { hasNextPage: to < nodes.length, endCursor: to > from ? String(to - 1) : null },
  });
};

async function read<Node>(nodes: AsyncIterable<Node>): Promise<Node[]> {
  const list: Node[] = [];
  for await (const node of nodes) list.push(node);
  return list;
}

describe('a walk', () => {
  it('gives all nodes, once and in order, whatever the size of a page', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer()), fc.integer({ min: 1, max: 7 }), async (nodes, size) => {
        expect(await read(walkOf(listOf(nodes, size)))).toEqual(nodes);
        expect(await walkOf(listOf(nodes, size)).all()).toEqual(nodes);
      }),
    );
  });

  it('takes the first so many of them, and no more than there are', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer()), fc.integer({ min: 1, max: 7 }), fc.nat(12), async (nodes, size, count) => {
        expect(await read(walkOf(listOf(nodes, size)).take(count))).toEqual(nodes.slice(0, count));
      }),
    );
  });

  it('asks for a page only when it is wanted', async () => {
    const asked: [string | null, number][] = [];
    for await (const node of walkOf(listOf([1, 2, 3, 4, 5], 2, asked))) if (node === 2) break;
    expect(asked).toEqual([[null, Infinity]]);
  });

  it('says how many nodes are still of use', async () => {
    const asked: [string | null, number][] = [];
    await walkOf(listOf([1, 2, 3, 4, 5], 2, asked)).take(9).take(3).all();
    expect(asked).toEqual([[null, 3], ['1', 1]]);
  });

  it('starts anew with each reading', async () => {
    const walk = walkOf(listOf([1, 2, 3], 2)).take(2);
    expect([await walk.all(), await walk.all(), await walk.first()]).toEqual([[1, 2], [1, 2], 1]);
  });

  it('gives edges with what stands on them, and pages', async () => {
    const walk = walkOf(listOf([1, 2, 3], 2));
    expect(await read(walk.edges())).toEqual([{ node: 1, score: 10 }, { node: 2, score: 20 }, { node: 3, score: 30 }]);
    expect((await read(walk.pages())).map((page) => [page.nodes, page.pageInfo.hasNextPage])).toEqual([[[1, 2], true], [[3], false]]);
  });

  it('is not listed beyond its bound', async () => {
    expect(await walkOf(listOf([1, 2, 3], 2)).all({ atMost: 3 })).toEqual([1, 2, 3]);
    const error = await walkOf(listOf([1, 2, 3], 2)).all({ atMost: 2 }).catch((thrown: unknown) => thrown);
    expect(isDatelineError(error, 'TOO_MANY') && error.fetched).toBe(2);
  });

  it('is empty where the connection is null', async () => {
    const walk = walkOf<{ node: number }>(() => Promise.resolve(null));
    expect([await read(walk), await walk.first()]).toEqual([[], undefined]);
  });
});
