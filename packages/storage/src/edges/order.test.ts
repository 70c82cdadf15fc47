import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type pg from 'pg';
import type { ArticleFilter } from '../list-filters.ts';
import type { ListName, Page } from '../reading.ts';
import type { ArticleRecord } from '../records/index.ts';
import { openTestStorage, type TestStorage } from '../testing/test-database.ts';
import { openPool } from './asking.ts';
import { EDGES, type EdgeSource } from './edge-table.ts';
import { NOUNS } from './nouns.ts';
import { listPaged } from './open-reading.ts';
import { pageStatement, type Paged } from './page-query.ts';
import { timelinePaged } from './timeline.ts';

const NOBODY = '00000000-0000-0000-0000-000000000000';

/** Twenty thousand of each, with many that stand at one place of the order. */
const MANY = `
INSERT INTO article (id, key, language, appeared_at, day) SELECT gen_random_uuid(), 'k' || n, 'en', at, to_char(at, 'YYYY-MM-DD') FROM (SELECT n, CASE WHEN n % 10 > 0 THEN timestamptz '2021-06-01T00:00:00Z' - n % 500 * interval '1 day' END AS at FROM generate_series(1, 20000) n) s;
INSERT INTO revision (id, article_id, current, sha256, fingerprint, origin, document_articles, format, language, reference_inferred, images, text, blocks, origins)
  SELECT gen_random_uuid(), id, true, lpad(substr(key, 2), 64, '0'), lpad(substr(key, 2), 64, '0'), key, 1, 'markdown', 'en', false, '[]', key, '[]', '[]' FROM article;
INSERT INTO event (id, kind, title, time_start, time_end, mention_count, article_count) SELECT gen_random_uuid(), 'meet', 'e' || n, d, d, n % 7, 1
  FROM (SELECT n, CASE WHEN n % 10 > 0 THEN (date '2021-01-01' + n % 300)::text END AS d FROM generate_series(1, 20000) n) s;
INSERT INTO entity (id, kind, name, mention_count, article_count) SELECT gen_random_uuid(), (ARRAY['person', 'organization', 'location'])[1 + n % 3], 'name ' || n % 900, n % 50, 1 FROM generate_series(1, 20000) n;
INSERT INTO entity (id, kind, name, mention_count, article_count) VALUES (gen_random_uuid(), 'person', 'everywhere', 10000, 10000), (gen_random_uuid(), 'person', 'seldom', 20, 20);
INSERT INTO story (id, title, start_day, end_day, article_count) SELECT gen_random_uuid(), 's' || n, d, d, 2 FROM (SELECT n, (date '2021-01-01' + n % 300)::text AS d FROM generate_series(1, 20000) n) s;
INSERT INTO chain (id, article_id, entity_id, ordinal, kind, name, mention_count, first_start, anchor, appeared_at)
  SELECT gen_random_uuid(), a.id, (SELECT id FROM entity WHERE name = 'everywhere'), 0, 'person', 'everywhere', 1, 0, key, a.appeared_at FROM article a WHERE right(key, 1) < '5';
INSERT INTO chain (id, article_id, entity_id, ordinal, kind, name, mention_count, first_start, anchor, appeared_at)
  SELECT gen_random_uuid(), a.id, (SELECT id FROM entity WHERE name = 'seldom'), 1, 'person', 'seldom', 1, 0, key || ' s', a.appeared_at FROM article a WHERE key LIKE 'k%777';
INSERT INTO chain (id, article_id, entity_id, ordinal, kind, name, mention_count, first_start, anchor, appeared_at)
  SELECT gen_random_uuid(), a.id, e.id, 2, e.kind, e.name, 1, 0, a.key || ' o', a.appeared_at FROM (SELECT id, key, appeared_at, row_number() OVER () AS n FROM article) a JOIN (SELECT id, kind, name, row_number() OVER () AS n FROM entity WHERE name LIKE 'name %') e ON e.n = a.n;
INSERT INTO mention (id, article_id, chain_id, ordinal, kind, form, start, "end", point, exact, by, confidence) SELECT gen_random_uuid(), article_id, id, 0, 'person', 'name', 0, 1, 0, 'k', 'test@1', 1 FROM chain WHERE name = 'everywhere';
INSERT INTO reference (id, article_id, chain_id, start, "end", point, exact) SELECT gen_random_uuid(), article_id, id, 0, 1, 0, 'k' FROM chain WHERE name = 'everywhere';
INSERT INTO quotation (id, article_id, ordinal, start, "end", point, exact, content, content_start, content_end, direct, stance, speaker_id, by, confidence)
  SELECT gen_random_uuid(), article_id, 0, 0, 1, 0, 'k', 'k', 0, 1, true, 'neutral', id, 'test@1', 1 FROM reference;
INSERT INTO participation (event_id, entity_id, kind, time, parts, roles, place) SELECT v.id, e.id, 'person', coalesce(v.time_start, ''), 1, '{agent}', false FROM event v CROSS JOIN entity e WHERE e.name = 'everywhere';
INSERT INTO participation (event_id, entity_id, kind, time, parts, roles, place)
  SELECT v.id, e.id, e.kind, coalesce(v.time_start, ''), 1, '{agent}', false FROM (SELECT id, time_start, row_number() OVER () AS n FROM event) v JOIN (SELECT id, kind, row_number() OVER () AS n FROM entity WHERE name LIKE 'name %') e ON e.n = v.n;
SELECT count_often(ARRAY(SELECT id FROM entity WHERE name = 'everywhere'));
INSERT INTO role_told (article_id, person_id, role_key, organization_id, main, mention_id) SELECT a.id, e.id, 'title ' || right(a.key, 1), gen_random_uuid(), true, gen_random_uuid() FROM article a CROSS JOIN entity e WHERE e.name = 'everywhere';
INSERT INTO role_held SELECT person_id, role_key, organization_id, 1, 1 FROM role_told LIMIT 50;
INSERT INTO telling (article_id, story_id) SELECT id, (SELECT id FROM story WHERE title = 's1') FROM article WHERE key LIKE 'k%777';
ANALYZE`;

let storage: TestStorage;
let client: pg.Pool;
beforeAll(async () => {
  storage = await openTestStorage();
  client = openPool(storage.url);
  await client.query(MANY);
});
afterAll(async () => {
  await client.end();
  await storage.drop();
});

/** What was read of an article, an event, a chain, a mention…: by an index or not, kept or thrown away. */
interface PlanNode {
  readonly 'Relation Name'?: string;
  readonly 'Actual Rows': number;
  readonly 'Actual Loops': number;
  readonly 'Rows Removed by Filter'?: number;
  readonly Plans?: readonly PlanNode[];
}

const rowsRead = (node: PlanNode): number =>
  (node['Relation Name'] === undefined ? 0 : (node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0)) * node['Actual Loops']) + (node.Plans ?? []).reduce((sum, each) => sum + rowsRead(each), 0);

interface Explained { readonly 'QUERY PLAN': readonly [{ Plan: PlanNode }] }

async function readBy(paged: Paged, parent: string): Promise<number> {
  const { sql, values } = pageStatement(paged, [parent], { first: 20 });
  const { rows } = await client.query<Explained>(`EXPLAIN (ANALYZE, FORMAT JSON) ${sql}`, [...values]);
  return rowsRead(rows[0]!['QUERY PLAN'][0].Plan);
}

const idOf = async (sql: string): Promise<string> => (await client.query<{ id: string }>(sql)).rows[0]!.id;
const named = (name: string): Promise<string> => idOf(`SELECT id FROM entity WHERE name = '${name}'`);

const FILTERS: readonly (readonly [string, () => Promise<ArticleFilter>, number])[] = [
  ['who is in half of all', async () => ({ mentionIds: [await named('everywhere')] }), 20],
  ['who is in twenty', async () => ({ mentionIds: [await named('seldom')] }), 20],
  ['both', async () => ({ mentionIds: [await named('everywhere'), await named('seldom')] }), 0],
  ['a story', async () => ({ storyId: await idOf("SELECT id FROM story WHERE title = 's1'") }), 20],
  ['three days', () => Promise.resolve({ from: '2020-07-01', to: '2020-07-03' }), 20],
  ['no other text', () => Promise.resolve({ original: true }), 20],
];

const ORDERS: readonly (readonly [ListName, string, string])[] = [
  ['articles', 'newest', 'article_newest_idx'], ['articles', 'oldest', 'article_oldest_idx'], ['events', 'newest', 'event_newest_idx'], ['events', 'oldest', 'event_oldest_idx'], ['events', 'mentions', 'event_mentions_idx'],
  ['people', 'mentions', 'entity_mentions_idx'], ['organizations', 'name', 'entity_by_name_idx'], ['stories', 'newest', 'story_newest_idx'], ['stories', 'oldest', 'story_oldest_idx'], ['stories', 'articles', 'story_articles_idx'],
  ['locations', 'mentions', 'entity_mentions_idx'], ['locations', 'name', 'entity_by_name_idx'],
];

describe('a list', () => {
  test.each(ORDERS)('of %s, %s, is read in its order from an index, the first page and one from the middle', async (list, order, index) => {
    const first = await storage.reading().list(list, { first: 50 }, {}, order as never);
    for (const after of [null, first.rows[49]!.cursor]) {
      const { sql, values } = pageStatement(listPaged(list, {}, order as never), [NOBODY], { first: 20, after });
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

describe('of twenty thousand articles those', () => {
  test.each(FILTERS)('of %s are found without reading many of the rest', async (_whose, filter, found) => {
    const page = await storage.reading().list('articles', { first: 20 }, await filter());
    expect(page.rows).toHaveLength(found);
    expect(await readBy(listPaged('articles', await filter()), NOBODY)).toBeLessThan(500);
  });

  test('and events of ten days are read from where these are', async () => {
    const filter = { from: '2021-03-01', to: '2021-03-10' };
    expect((await storage.reading().list('events', { first: 20 }, filter)).rows).toHaveLength(20);
    expect(await readBy(listPaged('events', filter), NOBODY)).toBeLessThan(500);
  });

  test.each(['everywhere', 'seldom'])('that mention who is %s, from that page', async (name) => {
    const id = await named(name);
    const { rows, order } = EDGES['person.articles'];
    expect((await storage.reading().edge('person.articles', id, { first: 20 })).rows).toHaveLength(20);
    expect(await readBy({ name: 'person.articles', rows: () => rows, order, source: NOUNS.article, conditions: () => '' }, id)).toBeLessThan(500);
  });

  test.each(['person.events', 'person.people', 'person.locations', 'person.coMentions', 'person.roles', 'person.mentions', 'person.quotations'] as const)('of whom somebody everywhere has thousands: %s reads its page', async (edge) => {
    const { noun, rows, order, record }: EdgeSource = EDGES[edge];
    expect(await readBy({ name: edge, rows: () => rows, order, source: record ?? NOUNS[noun], conditions: () => '' }, await named('everywhere'))).toBeLessThan(700);
  });

  test('by a plan for all values too, as Postgres keeps of what is asked again and again', async () => {
    const { noun, rows, order }: EdgeSource = EDGES['person.articles'];
    const { sql, values, lasting } = pageStatement({ name: 'person.articles', rows: () => rows, order, source: NOUNS[noun], conditions: () => '' }, [NOBODY, NOBODY], { first: 20 });
    expect([values, lasting]).toEqual([[[NOBODY, NOBODY]], true]);
    const connection = await client.connect();
    await connection.query(`PREPARE page AS ${sql}`);
    for (const mode of ['auto', 'force_generic_plan']) {
      await connection.query(`SET plan_cache_mode = ${mode}`);
      for (let time = 0; time < 10; time++) {
        for (const name of ['everywhere', 'seldom']) {
          const { rows: [read] } = await connection.query<Explained>(`EXPLAIN (ANALYZE, FORMAT JSON) EXECUTE page('{${await named(name)}}')`);
          expect(rowsRead(read!['QUERY PLAN'][0].Plan)).toBeLessThan(500);
        }
      }
    }
    connection.release(true);
  });

  test.each([['participantId', {}], ['participantId', { role: 'agent' }], ['placeId', {}]] as const)('of a list of events by %s of who is everywhere are read from who takes part', async (by, more) => {
    const filter = { [by]: await named('everywhere'), ...more };
    expect((await storage.reading().list('events', { first: 20 }, filter)).rows).toHaveLength(by === 'placeId' ? 0 : 20);
    if (by === 'participantId') expect(await readBy(listPaged('events', filter), NOBODY)).toBeLessThan(700);
  });

  test('are counted by whom they mention without reading them', async () => {
    const before = storage.statements;
    expect((await storage.reading().facetList('articles', 'person', 2)).map(({ value, count }) => [value, count])).toEqual([['everywhere', 10_000], ['seldom', 20]]);
    expect(storage.statements - before).toBe(1);
  });

  test('that begin first of a timeline are read in their order', async () => {
    const id = await named('everywhere');
    expect((await storage.reading().timeline('entity', id, { first: 20 }, { bucket: 'month' })).rows).toHaveLength(20);
    expect(await readBy(timelinePaged('entity', { bucket: 'month' }), id)).toBeLessThan(500);
  });

  test.each([['everywhere', 10_000], ['seldom', 20]] as const)('of who is %s are all there, page by page, latest first', async (name, count) => {
    const seen: string[] = [];
    const filter = { mentionIds: [await named(name)] };
    for (let after: string | null = null; seen.length < 300;) {
      const page: Page<ArticleRecord> = await storage.reading().list('articles', { first: 100, after }, filter);
      seen.push(...page.rows.map(({ row }) => row.id));
      after = page.rows.at(-1)?.cursor ?? null;
      if (!page.hasNextPage) break;
    }
    const { rows } = await client.query<{ id: string }>("SELECT a.id FROM article a JOIN chain c ON c.article_id = a.id JOIN entity e ON e.id = c.entity_id WHERE e.name = $1 ORDER BY coalesce(a.appeared_at, '-infinity') DESC, a.id LIMIT 300", [name]);
    expect(seen).toEqual(rows.map(({ id }) => id));
    expect(await storage.reading().countList('articles', filter)).toBe(count);
  });
});
