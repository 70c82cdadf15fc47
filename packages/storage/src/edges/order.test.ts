import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import type { ListName } from '../reading.ts';
import { openTestStorage, type TestStorage } from '../testing/test-database.ts';
import { listPaged } from './open-reading.ts';
import { pageStatement } from './page-query.ts';

/** Twenty thousand of each, with many that stand at one place of the order. */
const MANY = `
INSERT INTO article (id, key, language, appeared_at) SELECT gen_random_uuid(), 'k' || n, 'en', CASE WHEN n % 10 > 0 THEN now() - n % 500 * interval '1 hour' END FROM generate_series(1, 20000) n;
INSERT INTO revision (id, article_id, current, sha256, fingerprint, origin, document_articles, format, language, reference_inferred, images, text, blocks, origins)
  SELECT gen_random_uuid(), id, true, lpad(substr(key, 2), 64, '0'), lpad(substr(key, 2), 64, '0'), key, 1, 'markdown', 'en', false, '[]', key, '[]', '[]' FROM article;
INSERT INTO event (id, kind, title, time_start, time_end, mention_count, article_count) SELECT gen_random_uuid(), 'meet', 'e' || n, d, d, n % 7, 1
  FROM (SELECT n, CASE WHEN n % 10 > 0 THEN (date '2021-01-01' + n % 300)::text END AS d FROM generate_series(1, 20000) n) s;
INSERT INTO entity (id, kind, name, mention_count, article_count) SELECT gen_random_uuid(), (ARRAY['person', 'organization', 'location'])[1 + n % 3], 'name ' || n % 900, n % 50, 1 FROM generate_series(1, 20000) n;
INSERT INTO story (id, title, start_day, end_day, article_count) SELECT gen_random_uuid(), 's' || n, d, d, 2 FROM (SELECT n, (date '2021-01-01' + n % 300)::text AS d FROM generate_series(1, 20000) n) s;
ANALYZE`;

let storage: TestStorage;
let client: pg.Client;
beforeAll(async () => {
  storage = await openTestStorage();
  client = new pg.Client({ connectionString: storage.url });
  await client.connect();
  await client.query(MANY);
});
afterAll(async () => {
  await client.end();
  await storage.drop();
});

const ORDERS: readonly (readonly [ListName, string, string])[] = [
  ['articles', 'newest', 'article_newest_idx'], ['articles', 'oldest', 'article_oldest_idx'], ['events', 'newest', 'event_newest_idx'], ['events', 'oldest', 'event_oldest_idx'], ['events', 'mentions', 'event_mentions_idx'],
  ['people', 'mentions', 'entity_mentions_idx'], ['organizations', 'name', 'entity_by_name_idx'], ['stories', 'newest', 'story_newest_idx'], ['stories', 'oldest', 'story_oldest_idx'],
];

describe('a list', () => {
  test.each(ORDERS)('of %s, %s, is read in its order from an index, the first page and one from the middle', async (list, order, index) => {
    const first = await storage.reading().list(list, { first: 50 }, {}, order as never);
    for (const after of [null, first.rows[49]!.cursor]) {
      const { sql, values } = pageStatement(listPaged(list, {}, order as never), ['00000000-0000-0000-0000-000000000000'], { first: 20, after });
      const { rows } = await client.query<{ 'QUERY PLAN': string }>(`EXPLAIN ${sql}`, [...values]);
      const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
      expect(plan).toContain(index);
      expect(plan).not.toMatch(/Seq Scan on (article|event|entity|story)\b/u);
    }
  });

  test.each(ORDERS)('of %s, %s, has every row once, page by page', async (list, order, _index) => {
    const seen = new Set<string>();
    let after: string | null = null;
    for (let pages = 0; pages < 5; pages++) {
      const page: { rows: readonly { row: { id: string }; cursor: string }[] } = await storage.reading().list(list as 'articles', { first: 100, after }, {}, order as never);
      for (const { row } of page.rows) seen.add(row.id);
      after = page.rows.at(-1)?.cursor ?? null;
    }
    expect(seen.size).toBe(500);
  });
});
