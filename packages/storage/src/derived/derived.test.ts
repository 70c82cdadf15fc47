import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Kept } from '../filing/kept.ts';
import { fileSample } from '../testing/file-sample.ts';
import type { SampleArticle } from '../testing/sample.ts';
import { openTestStorage, type TestStorage } from '../testing/test-database.ts';

const article = (day: string, people: string, publisher: string): SampleArticle => ({
  url: `https://news.example/${day}`, title: `${people}的消息`, day, publisher, text: `一名官员说，${people}10日在港口会谈。`,
  chains: [...people].map((name) => ({ kind: 'person', name })),
  events: [{ kind: 'meet', trigger: '会谈', modality: day < '2021-08-10' ? 'planned' : 'actual', time: day < '2021-08-10' ? '2021-08-09' : '2021-08-10', arguments: [...people].map((words) => ({ role: 'agent', words })), source: '一名官员' }],
});

let storage: TestStorage;
let kept: Kept[];
beforeAll(async () => {
  storage = await openTestStorage();
  kept = [];
  for (const sample of [article('2021-08-08', '甲乙', '晨报'), article('2021-08-11', '甲乙', '晚报'), article('2021-08-12', '甲丙', '晚报')]) kept.push(await storage.save((filing) => fileSample(filing, sample)));
});
afterAll(() => storage.drop());

const idOf = (index: number): string => kept[index]?.articleId ?? '';
const titles = (page: { readonly rows: readonly { readonly row: { readonly title: string | null } }[] }): unknown[] => page.rows.map(({ row }) => row.title);

describe('what is due', () => {
  it('are the events whose reports moved, once', async () => {
    const [first, again] = await storage.save(async ({ derived: { claims } }) => [await claims.takeDue(10), await claims.takeDue(10)]);
    expect([first.length, again]).toEqual([2, []]);
  });

  it('are at most as many as asked for', async () => {
    await storage.save(async (filing) => {
      const anchors = kept.flatMap(({ eventMentions }) => eventMentions.map(({ anchor }) => anchor));
      await filing.assignEvents(anchors.map((anchor) => ({ members: [anchor], kind: 'meet', title: anchor, timeStart: null, timeEnd: null, timePrecision: null, place: null })), []);
      expect((await filing.derived.claims.takeDue(1)).length).toBe(1);
      expect((await filing.derived.claims.takeDue(10)).length).toBeGreaterThan(0);
    });
  });
});

describe('copies', () => {
  it('are found by a band, and lead to their original', async () => {
    await storage.save(async ({ derived: { copies } }) => {
      await copies.keepBands([[1, 2, 3], [3, 4], []].map((bands, index) => ({ articleId: idOf(index), bands })));
      expect(await copies.candidates([idOf(1), idOf(2)])).toEqual([{ articleId: idOf(1), originalId: idOf(0), articleIds: [idOf(0)] }]);
      await copies.keepOriginals(new Map([[idOf(0), idOf(0)], [idOf(1), idOf(0)]]));
      expect((await copies.groupsOf([idOf(1)])).map(({ articleId }) => articleId).sort()).toEqual([idOf(0), idOf(1)].sort());
    });
    const reading = storage.reading();
    expect(await reading.one('article.original', idOf(1))).toMatchObject({ id: idOf(0) });
    expect(await reading.one('article.original', idOf(0))).toBeNull();
    expect(titles(await reading.edge('article.copies', idOf(0), {}))).toEqual(['甲乙的消息']);
    expect(titles(await reading.list('articles', {}, { original: false }))).toEqual(['甲乙的消息']);
  });
});

describe('stories', () => {
  const told = (): Promise<unknown[]> => storage.reading().list('stories', {}, {}, 'oldest').then(({ rows }) => rows.map(({ row: { title, startDay, endDay, articleCount } }) => [title, startDay, endDay, articleCount]));

  it('are found among those of their days who share a cast', async () => {
    await storage.save(async ({ derived: { stories } }) => {
      await stories.keepCasts(kept.map(({ articleId, chains }) => ({ articleId, parts: chains.map(({ id }) => ({ chainId: id, weight: 0.5 })) })));
      const about = async (days: number, least: number) => (await stories.neighbours([idOf(1)], days, least)).get(idOf(1))!;
      const [own, ...others] = await about(14, 0.5);
      expect(own).toMatchObject({ articleId: idOf(1), weight: 1 });
      expect(others.map(({ articleId, shared, continues }) => [articleId, shared, continues])).toEqual([[idOf(0), 1, null], [idOf(2), 0.5, null]]);
      expect((await about(14, 0.9)).map(({ articleId }) => articleId)).toEqual([idOf(1), idOf(0)]);
      expect((await about(1, 0.5)).map(({ articleId }) => articleId)).toEqual([idOf(1), idOf(2)]);
    });
  });

  it('keep their id while they grow at the end or at the beginning, and lead on where they were joined', async () => {
    const keep = (articleId: string, continuesId: string | null) => storage.save(({ derived: { stories } }) => stories.keepContinuations([{ articleId, continuesId, likeness: 0.5 }]));
    await keep(idOf(2), idOf(1));
    expect(await told()).toEqual([['甲乙的消息', '2021-08-11', '2021-08-12', 2]]);
    const story = await storage.reading().one('article.story', idOf(2));
    await keep(idOf(1), idOf(0));
    expect(await told()).toEqual([['甲乙的消息', '2021-08-08', '2021-08-12', 3]]);
    expect(await storage.reading().one('article.story', idOf(0))).toMatchObject({ id: story?.id });
    await keep(idOf(1), null);
    expect(await told()).toEqual([['甲乙的消息', '2021-08-11', '2021-08-12', 2]]);
    expect(await storage.reading().one('article.story', idOf(0))).toBeNull();
    await keep(idOf(2), null);
    expect([await told(), await storage.reading().byId('story', story?.id ?? '')]).toEqual([[], null]);
  });
});
