import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Graph, startGraph } from './graph.ts';
import { answered } from './pages.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await startGraph();
});
afterAll(() => graph.stop());

const queries = answered('graphql', 'json');

describe('queries of the pages', () => {
  it('are there', () => {
    expect(queries.length).toBeGreaterThan(0);
  });

  it.each(queries)('$where is answered as it says', async ({ code, answer }) => {
    const response = await fetch(graph.url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: code }) });
    const { data, errors } = (await response.json()) as { data: unknown; errors?: unknown };
    expect(errors).toBeUndefined();
    expect(data).toEqual(JSON.parse(answer));
  });
});
