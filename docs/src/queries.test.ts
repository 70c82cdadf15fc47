import { describe, expect, it } from '@jest/globals';
import { answered } from './pages.ts';

const queries = answered('graphql', 'json');

describe('queries of the pages', () => {
  it('are there', () => {
    expect(queries.length).toBeGreaterThan(0);
  });

  it.each(queries)('$where is answered as it says', async ({ code, answer }) => {
    const response = await fetch(process.env['DATELINE_URL'] ?? '', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: code }) });
    const { data, errors } = (await response.json()) as { data: unknown; errors?: unknown };
    expect(errors).toBeUndefined();
    expect(data).toEqual(JSON.parse(answer));
  });
});
