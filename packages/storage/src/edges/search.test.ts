import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import type { SearchHit } from '../reading.ts';
import { densityOf, K1, TITLE } from '../search/impact.ts';
import { searchVector } from '../search/grams.ts';
import { openTestStorage, type TestStorage } from '../testing/test-database.ts';

/** Two thousand articles, every one with rain; the more of it the lower the number, each a little longer than the one before. */
const ARTICLES = 2000;
const textOf = (number: number): string => `${'rain '.repeat(1 + Math.floor(240 / (number + 1)))}${'snow '.repeat(number % 3 === 0 ? 1 : 0)}${'weather '.repeat(80 + (number % 37))}`.trim();
const titleOf = (number: number): string => (number % 400 === 399 ? 'Rain' : 'News');
const idOf = (number: number): string => `00000000-0000-7000-8000-${number.toString(16).padStart(12, '0')}`;

let storage: TestStorage;
let client: pg.Client;

async function file(first: number, last: number): Promise<void> {
  const numbers = Array.from({ length: last - first }, (_, index) => first + index);
  await client.query(`INSERT INTO article (id, key, language) SELECT id, id::text, 'en' FROM unnest($1::uuid[]) AS t(id)`, [numbers.map(idOf)]);
  await client.query(`INSERT INTO revision (id, article_id, current, sha256, fingerprint, origin, document_articles, format, language, reference_inferred, images, text, blocks, origins, search)
    SELECT gen_random_uuid(), t.id, true, repeat('0', 64), repeat('0', 64), 'o', 1, 'markdown', 'en', false, '[]', t.text, '[]', '[]', t.search::tsvector FROM unnest($1::uuid[], $2::text[], $3::text[]) AS t(id, text, search)`,
  [numbers.map(idOf), numbers.map(textOf), numbers.map((number) => searchVector([{ text: titleOf(number), weight: 'A' }, { text: textOf(number), weight: 'D' }]))]);
}

beforeAll(async () => {
  storage = await openTestStorage();
  client = new pg.Client({ connectionString: storage.url });
  await client.connect();
  await file(0, ARTICLES);
  await client.query('ANALYZE');
});
afterAll(async () => {
  await client.end();
  await storage.drop();
});

/** BM25 as it is written down, for one word. */
function scoreOf(number: number, word: string): number {
  const times = textOf(number).split(' ').filter((each) => each === word).length + TITLE * titleOf(number).toLowerCase().split(' ').filter((each) => each === word).length;
  const density = densityOf(times, Buffer.byteLength(textOf(number)), 'article');
  return density / (density + K1);
}

async function all(words: string, size: number, between: (page: number) => Promise<unknown> = () => Promise.resolve()): Promise<SearchHit[]> {
  const hits: SearchHit[] = [];
  let after: string | null = null;
  for (let page = 0; page < 400; page++) {
    const found: Awaited<ReturnType<ReturnType<TestStorage['reading']>['search']>> = await storage.reading().search(words, { first: size, after }, null, ['article']);
    hits.push(...found.rows.map(({ row }) => row));
    after = found.rows.at(-1)?.cursor ?? null;
    if (!found.hasNextPage) break;
    await between(page);
  }
  return hits;
}

describe('a search', () => {
  test('ranks everything that has the word by BM25, but for the fineness of a byte', async () => {
    const hits = await all('rain', 100);
    expect(hits).toHaveLength(ARTICLES);
    expect(new Set(hits.map(({ id }) => id)).size).toBe(ARTICLES);
    const best = Array.from({ length: ARTICLES }, (_, number) => scoreOf(number, 'rain')).sort((a, b) => b - a);
    hits.forEach(({ score }, place) => { expect(Math.abs(score - (best[place] ?? 0))).toBeLessThan(0.006); });
    expect(hits.map(({ score }) => score)).toEqual(hits.map(({ score }) => score).sort((a, b) => b - a));
  });

  test('ranks everything where few have the words, each word by how rare it is', async () => {
    const hits = await all('rain snow', 50);
    expect(hits).toHaveLength(Math.ceil(ARTICLES / 3));
    const some = await all('"rain snow"', 50);
    expect(some.map(({ id }) => id).sort()).toEqual(hits.map(({ id }) => id).sort());
    expect((await all('"snow rain"', 50))).toEqual([]);
  });

  test('gives every row once though others come and go between its pages', async () => {
    const before = new Set((await all('rain', 100)).map(({ id }) => id));
    const gone = new Set<string>();
    const seen = await all('rain', 100, async (page) => {
      await file(ARTICLES + page * 10, ARTICLES + page * 10 + 10);
      const id = idOf(page * 7 + 300);
      gone.add(id);
      await client.query('DELETE FROM article WHERE id = $1', [id]);
    });
    const ids = seen.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const lost = [...before].filter((id) => !gone.has(id) && !ids.includes(id));
    expect(lost).toEqual([]);
  });

  test('is read backward as forward', async () => {
    const forward = (await all('rain', 100)).map(({ id }) => id);
    const backward: string[] = [];
    let before: string | null = null;
    for (let page = 0; page < 60; page++) {
      const found: Awaited<ReturnType<ReturnType<TestStorage['reading']>['search']>> = await storage.reading().search('rain', { last: 100, before }, null, ['article']);
      backward.unshift(...found.rows.map(({ row: { id } }) => id));
      before = found.rows[0]?.cursor ?? null;
      if (!found.hasPreviousPage) break;
    }
    expect(backward).toEqual(forward);
  });

  test('counts what has the words', async () => {
    const hits = await all('snow', 100);
    expect(await storage.reading().countSearch('snow', null, ['article'])).toBe(hits.length);
    expect(await storage.reading().countSearch('…', null, ['article'])).toBe(0);
  });

  test('finds one Chinese character wherever it stands, as densely in the postings as before the text came there', async () => {
    const texts = Array.from({ length: 40 }, (_, number) => `${'晴天多云。'.repeat(number + 1)}${(['大雨', '雨水。', '雨', '雨雨雨，', '风雨交加'][number % 5] ?? '').repeat(1 + (number % 7))}`);
    await file(50_000, 50_000 + texts.length);
    for (const [number, text] of texts.entries()) await client.query('UPDATE revision SET text = $2, search = $3::tsvector WHERE article_id = $1', [idOf(50_000 + number), text, searchVector([{ text: number % 9 === 0 ? '雨' : '报', weight: 'A' }, { text, weight: 'D' }])]);
    const waiting = await all('雨', 7);
    expect(waiting.map(({ id }) => id).sort()).toEqual(texts.map((_, number) => idOf(50_000 + number)));
    while ((await client.query<{ folded: number }>('SELECT fold_texts(8192, 0) AS folded')).rows[0]!.folded > 0);
    const folded = await all('雨', 7);
    expect(folded.map(({ id }) => id)).toEqual(waiting.map(({ id }) => id));
    folded.forEach(({ score }, place) => { expect(score).toBeCloseTo(waiting[place]!.score, 9); });
    expect((await all('雨 云', 50)).map(({ id }) => id).sort()).toEqual(folded.map(({ id }) => id).sort());
    expect(await all('雷', 7)).toEqual([]);
  });

  test.each([['W10', '']])('refuses a cursor that is none of its own', async (after) => {
    await expect(storage.reading().search('rain', { first: 1, after })).rejects.toMatchObject({ code: 'CURSOR_INVALID' });
  });
});
