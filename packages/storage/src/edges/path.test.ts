import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { asOfInstant, presentId } from '../history/instant.ts';
import { fileSample } from '../testing/file-sample.ts';
import { openTestStorage, type TestStorage } from '../testing/test-database.ts';

/** People of each article; all stand in the capital, so that the capital joins everybody. */
const MET = [['安娜', '贝尔塔'], ['贝尔塔', '克拉拉'], ['克拉拉', '多拉'], ['安娜', '贝尔塔'], ['艾米']] as const;

let storage: TestStorage;
let before = 0;
const ids = new Map<string, string>();

beforeAll(async () => {
  storage = await openTestStorage();
  for (const [index, people] of MET.entries()) {
    if (index === 2) {
      await new Promise((resolve) => { setTimeout(resolve, 5); });
      before = Date.now();
      await new Promise((resolve) => { setTimeout(resolve, 5); });
    }
    await storage.save((filing) => fileSample(filing, {
      url: `https://news.example/${String(index)}`, title: people.join('、'), day: `2021-08-1${String(index)}`, text: `${people.join('和')}在首都。`,
      chains: [...people.map((name) => ({ kind: 'person' as const, name })), { kind: 'location', name: '首都' }],
    }));
  }
  for (const list of ['people', 'locations'] as const) for (const { row } of (await storage.reading().list(list, {})).rows) ids.set(row.name, row.id);
});
afterAll(() => storage.drop());

const idOf = (name: string): string => ids.get(name) ?? '';
const nameOf = (id: string): string | undefined => [...ids].find(([, each]) => each === presentId(id))?.[0];

async function way(from: string, to: string, steps = 4, kinds: readonly ('person' | 'organization' | 'location')[] | null = ['person']): Promise<readonly (string | undefined)[] | null> {
  return (await storage.reading().path(idOf(from), idOf(to), steps, kinds))?.steps.map(({ entityId }) => nameOf(entityId)) ?? null;
}

describe('a path', () => {
  test.each<[string, string, readonly string[]]>([
    ['安娜', '贝尔塔', ['安娜', '贝尔塔']],
    ['安娜', '克拉拉', ['安娜', '贝尔塔', '克拉拉']],
    ['安娜', '多拉', ['安娜', '贝尔塔', '克拉拉', '多拉']],
    ['多拉', '安娜', ['多拉', '克拉拉', '贝尔塔', '安娜']],
    ['安娜', '安娜', ['安娜']],
  ])('from %s to %s leads over those who stand in the same articles', async (from, to, expected) => {
    expect(await way(from, to)).toEqual(expected);
  });

  test('is the shortest, over places too where those are let through, and to a place in any case', async () => {
    expect(await way('安娜', '多拉', 4, null)).toEqual(['安娜', '首都', '多拉']);
    expect(await way('艾米', '首都')).toEqual(['艾米', '首都']);
  });

  test('has articles that prove each step, the latest first, and how many there are', async () => {
    const found = await storage.reading().path(idOf('安娜'), idOf('克拉拉'), 3, ['person']);
    expect(found?.steps.map(({ articleCount }) => articleCount)).toEqual([0, 2, 1]);
    const titles = await Promise.all(found!.steps[1]!.articles.map(async ({ articleId }) => (await storage.reading().byId('article', articleId))?.referenceDay));
    expect(titles).toEqual(['2021-08-13', '2021-08-10']);
  });

  test.each([['安娜', '多拉', 2], ['安娜', '艾米', 4]] as const)('from %s to %s in %i steps there is none', async (from, to, steps) => {
    expect(await way(from, to, steps)).toBeNull();
  });

  test('takes one statement a step and two more, however many articles there are', async () => {
    const statements = storage.statements;
    await way('安娜', '多拉');
    expect(storage.statements - statements).toBe(5);
  });

  test('as of an instant leads only over what was known then', async () => {
    expect(await storage.reading().path(asOfInstant(idOf('安娜'), before), idOf('多拉'), 4, ['person'])).toBeNull();
    const found = await storage.reading().path(asOfInstant(idOf('安娜'), before), idOf('克拉拉'), 4, ['person']);
    expect(found?.steps.map(({ entityId, articleCount }) => [nameOf(entityId), entityId.endsWith(`@${String(before)}`), articleCount])).toEqual([['安娜', true, 0], ['贝尔塔', true, 1], ['克拉拉', true, 1]]);
  });

  test('of what is nobody is none', async () => {
    expect(await storage.reading().path('nonsense', idOf('安娜'), 3)).toBeNull();
    expect(await storage.reading().path(idOf('安娜'), '00000000-0000-4000-8000-000000000001', 3)).toBeNull();
  });
});

describe('pages', () => {
  test('of a list that grows have no row twice and miss none of those that were there', async () => {
    const titles = async (after: string | null) => (await storage.reading().list('articles', { first: 2, after }, {}, 'newest'));
    const first = await titles(null);
    await storage.save((filing) => fileSample(filing, { url: 'https://news.example/new', title: '新', day: '2021-09-01', text: '首都。', chains: [{ kind: 'location', name: '首都' }] }));
    await storage.save((filing) => fileSample(filing, { url: 'https://news.example/old', title: '旧', day: '2021-08-12', text: '首都。', chains: [{ kind: 'location', name: '首都' }] }));
    const second = await titles(first.rows[1]!.cursor);
    const third = await titles(second.rows[1]!.cursor);
    expect([first, second, third].flatMap(({ rows }) => rows.map(({ row }) => row.title))).toEqual(['艾米', '安娜、贝尔塔', expect.stringMatching(/旧|克拉拉、多拉/u), expect.stringMatching(/旧|克拉拉、多拉/u), '贝尔塔、克拉拉', '安娜、贝尔塔']);
  });
});
