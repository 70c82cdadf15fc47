import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Kept } from '../filing/kept.ts';
import { fileSample } from '../testing/file-sample.ts';
import { sampleArticle, type SampleArticle } from '../testing/sample.ts';
import { openTestStorage, type TestStorage } from '../testing/test-database.ts';
import { asOfInstant, presentId } from './instant.ts';

/** All tell one event, each of another day. */
const article = (day: number, source: string): SampleArticle => ({
  url: `https://news.example/${String(day)}`, title: `第${String(day)}日`, day: `2021-08-${String(day)}`, publisher: '晨报', text: `${source}说，海地发生地震。`,
  chains: [{ kind: 'organization', name: source }, { kind: 'location', name: '海地' }],
  events: [{ kind: 'disaster', trigger: '地震', time: `2021-08-${String(day)}`, arguments: [{ role: 'place', words: '海地' }], source }],
});

let storage: TestStorage;
const kept: Kept[] = [];
const done: number[] = [];

const pause = () => new Promise((resolve) => { setTimeout(resolve, 5); });
const step = async (work: () => Promise<unknown>): Promise<void> => {
  await work();
  await pause();
  done.push(Date.now());
  await pause();
};

/** Files an article with where its report comes from and whom it is about. */
const file = (sample: SampleArticle) => storage.save(async (filing) => {
  const added = await fileSample(filing, sample);
  const { analysis } = sampleArticle(sample);
  await filing.derived.keepAttributions([{ kept: added, analysis, chains: analysis.events.map(({ source }) => (source ? [{ reference: source, nature: 'named', origin: true }] : [])) }]);
  await filing.derived.stories.keepCasts([{ articleId: added.articleId, parts: added.chains.map(({ id }) => ({ chainId: id, weight: 0.5 })) }]);
  await filing.derived.copies.keepBands([{ articleId: added.articleId, bands: [1] }]);
  kept.push(added);
});

const idOf = (index: number): string => kept[index]?.articleId ?? '';
const go = (from: number, on: number | null) => storage.save(({ derived: { stories } }) => stories.keepContinuations([{ articleId: idOf(from), continuesId: on === null ? null : idOf(on), likeness: 0.5 }]));

/** Says how the days that the event was given stand to each other. */
const compare = (relation: string) => storage.save(async ({ derived: { claims } }) => {
  const [event = ''] = (await storage.reading().list('events', {})).rows.map(({ row }) => row.id);
  const told = (await claims.ofEvents([event])).filter(({ slot }) => slot === 'time');
  await claims.keepKeys(told.map(({ id, value }) => ({ id, slot: 'time', value })));
  await claims.keepComparisons([event], [{ eventId: event, slot: 'time', left: '2021-08-12', right: '2021-08-13', relation, because: 'as told' }]);
});

beforeAll(async () => {
  storage = await openTestStorage();
  await step(async () => {
    await file(article(12, '民防局'));
    await file(article(13, '卫生部'));
  });
  await step(async () => {
    await go(1, 0);
    await storage.save(({ derived: { copies } }) => copies.keepOriginals(new Map([[idOf(0), idOf(0)], [idOf(1), idOf(0)]])));
    await compare('conflict');
  });
  await step(async () => {
    await file(article(14, '民防局'));
    await go(2, 1);
    await compare('update');
  });
  await step(async () => {
    await go(1, null);
    await go(2, null);
    await storage.save(({ derived: { copies } }) => copies.keepOriginals(new Map([[idOf(1), idOf(1)]])));
    await storage.save((filing) => fileSample(filing, { ...article(12, '民防局'), text: '海地平安。', chains: [{ kind: 'location', name: '海地' }], events: [] }));
    await storage.save(async ({ derived: { claims } }) => claims.keepComparisons([(await storage.reading().list('events', {})).rows[0]?.row.id ?? ''], []));
  });
});
afterAll(() => storage.drop());

describe('what is worked out, as of an instant', () => {
  it('stories have the articles that they had then', async () => {
    const told = async (instant: number | null) => {
      const reading = storage.reading();
      const stories = (await reading.list('stories', {}, {}, undefined, instant)).rows.map(({ row }) => row);
      expect(await reading.countList('stories', {}, instant)).toBe(stories.length);
      return Promise.all(stories.map(async ({ id, endDay, articleCount }) => [endDay, articleCount, (await reading.edge('story.articles', id, {})).rows.map(({ row }) => row.title), (await reading.edge('story.places', id, {})).rows.map(({ row }) => row.articleCount)]));
    };
    expect(await Promise.all([...done, null].map(told))).toEqual([
      [], [['2021-08-13', 2, ['第12日', '第13日'], [2]]], [['2021-08-14', 3, ['第12日', '第13日', '第14日'], [3]]], [], [],
    ]);
  });

  it('a story is found by its id of then, and by that of an article', async () => {
    const reading = storage.reading();
    const story = await reading.one('article.story', asOfInstant(idOf(1), done[1]));
    expect(story).toMatchObject({ articleCount: 2 });
    expect(await reading.byId('story', story!.id)).toMatchObject({ articleCount: 2 });
    expect(await reading.byId('story', presentId(story!.id))).toBeNull();
    expect((await reading.list('articles', {}, { storyId: presentId(story!.id) }, undefined, done[2])).rows).toHaveLength(3);
  });

  it('copies are those that were known', async () => {
    const original = async (instant: number | undefined) => (await storage.reading().one('article.original', asOfInstant(idOf(1), instant)))?.title ?? null;
    expect(await Promise.all([done[0], done[1], done[3], undefined].map(original))).toEqual([null, '第12日', null, null]);
    expect((await storage.reading().list('articles', {}, { original: false }, undefined, done[1])).rows.map(({ row }) => row.title)).toEqual(['第13日']);
  });

  it('comparisons stand as they stood, with the claims of then', async () => {
    const told = async (instant: number | null) => {
      const { rows } = await storage.reading().list('comparisons', {}, {}, undefined, instant);
      expect(await storage.reading().countList('comparisons', {}, instant)).toBe(rows.length);
      return rows.map(({ row: { relation, left, right } }) => [relation, ...[left, right].map((claims) => claims.map(({ claimant }) => claimant.reference?.exact))]);
    };
    expect(await Promise.all([...done, null].map(told))).toEqual([[], [['conflict', ['民防局'], ['卫生部']]], [['update', ['民防局'], ['卫生部']]], [], []]);
    const [event] = (await storage.reading().list('events', {}, { relations: ['conflict'] }, undefined, done[1])).rows;
    expect((await storage.reading().edge('event.comparisons', event!.row.id, {})).rows).toHaveLength(1);
    expect((await storage.reading().list('events', {}, { relations: ['conflict'] }, undefined, done[2])).rows).toEqual([]);
  });

  it('reports lead to those whom they came from then', async () => {
    const sources = async (instant: number | null) => {
      const [event] = (await storage.reading().list('events', {}, {}, undefined, instant)).rows;
      return (await storage.reading().edge('event.sources', event?.row.id ?? '', {})).rows.map(({ row }) => [row.nature, row.reference?.exact]).sort();
    };
    expect(await Promise.all([done[0]!, done[2]!, null].map(sources))).toEqual([[['named', '卫生部'], ['named', '民防局']], [['named', '卫生部'], ['named', '民防局']], [['named', '卫生部'], ['named', '民防局']]]);
    const [mention] = (await storage.reading().edge('article.eventMentions', asOfInstant(idOf(0), done[0]), {})).rows;
    expect(mention?.row.links.map(({ exact, nature }) => [exact, nature])).toEqual([['民防局', 'named']]);
  });
});
