import { afterAll, beforeAll, expect, it } from '@jest/globals';
import fc from 'fast-check';
import pg from 'pg';
import { fileSample } from '../testing/file-sample.ts';
import { openTestStorage, type TestStorage } from '../testing/test-database.ts';

const ARTICLES = 14;
const titleOf = (index: number): string => `第${String(index)}篇`;
const dayOf = (index: number): string => `2021-08-${String(index + 1).padStart(2, '0')}`;

let storage: TestStorage;
let client: pg.Client;
let ids: string[];
beforeAll(async () => {
  storage = await openTestStorage();
  client = new pg.Client({ connectionString: storage.url });
  await client.connect();
  const filed = Array.from({ length: ARTICLES }, (_, index) => ({ url: `https://news.example/${String(index)}`, title: titleOf(index), day: dayOf(index), text: `${titleOf(index)}，港口会谈。`, chains: [] }));
  ids = [];
  for (const sample of filed) ids.push((await storage.save((filing) => fileSample(filing, sample))).articleId);
  await storage.save(({ derived: { stories } }) => stories.keepCasts(ids.map((articleId) => ({ articleId, parts: [] }))));
});
afterAll(async () => {
  await client.end();
  await storage.drop();
});

/** Of each article the earlier one that it goes on from; those of one step are told at once. */
type Step = ReadonlyMap<number, number | null>;

const step: fc.Arbitrary<Step> = fc.uniqueArray(fc.integer({ min: 1, max: ARTICLES - 1 }).chain((article) => fc.tuple(fc.constant(article), fc.option(fc.integer({ min: 0, max: article - 1 })))), { selector: ([article]) => article, minLength: 1, maxLength: 5 })
  .map((pairs) => new Map(pairs));

/** Who begins the story that each article is in. */
function begun(continues: readonly (number | null)[]): number[] {
  const roots: number[] = [];
  continues.forEach((from, index) => roots.push(from === null ? index : (roots[from] ?? index)));
  return roots;
}

it('stories are what hangs together, with its days, its title and its number of articles, however articles turned before', async () => {
  await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), async (steps) => {
    const continues: (number | null)[] = ids.map(() => null);
    const keep = (each: Step) => storage.save(({ derived: { stories } }) => stories.keepContinuations([...each].map(([article, from]) => ({ articleId: ids[article] ?? '', continuesId: from === null ? null : ids[from] ?? null, likeness: from === null ? 0 : 0.5 }))));
    await keep(new Map(ids.map((_, index) => [index, null])));
    for (const each of steps) {
      await keep(each);
      for (const [article, from] of each) continues[article] = from;
      const roots = begun(continues);
      const expected = [...new Set(roots)].map((root) => roots.flatMap((of, index) => (of === root ? [index] : []))).filter(({ length }) => length > 1)
        .map((members) => [titleOf(members[0]!), dayOf(members[0]!), dayOf(members.at(-1)!), members.length, members.map((index) => ids[index]).sort()]);
      const { rows } = await client.query<{ title: string; start_day: string; end_day: string; article_count: number; members: string[] }>(
        'SELECT s.title, s.start_day, s.end_day, s.article_count, array_agg(t.article_id::text ORDER BY t.article_id::text) AS members FROM story s JOIN telling t ON t.story_id = s.id GROUP BY s.id ORDER BY s.start_day');
      expect(rows.map(({ title, start_day, end_day, article_count, members }) => [title, start_day, end_day, article_count, members])).toEqual(expected);
      const { rows: [left] } = await client.query<{ count: string }>('SELECT count(*) FROM story s WHERE (article_count > 0) <> EXISTS (SELECT 1 FROM telling t WHERE t.story_id = s.id)');
      expect(Number(left?.count)).toBe(0);
    }
  }), { numRuns: 25 });
}, 120_000);

it('a story that takes in another keeps its id where it is the longer, and the other leads to it', async () => {
  const keep = (pairs: readonly (readonly [number, number | null])[]) => storage.save(({ derived: { stories } }) => stories.keepContinuations(pairs.map(([article, from]) => ({ articleId: ids[article] ?? '', continuesId: from === null ? null : ids[from] ?? null, likeness: 0.5 }))));
  const storyOf = async (index: number) => (await client.query<{ story_id: string | null }>('SELECT story_id FROM telling WHERE article_id = $1', [ids[index]])).rows[0]?.story_id;
  await keep(ids.map((_, index) => [index, null] as const));
  await keep([[1, 0], [5, 4], [6, 5]]);
  const [short, long] = [await storyOf(0), await storyOf(4)];
  await keep([[4, 1]]);
  expect([await storyOf(0), await storyOf(6)]).toEqual([long, long]);
  expect((await storage.reading().byId('story', short ?? ''))).toMatchObject({ id: long, title: titleOf(0), articleCount: 5 });
});
