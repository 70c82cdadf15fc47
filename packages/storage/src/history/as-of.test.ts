import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { EDGES } from '../edges/edge-table.ts';
import type { EdgeName } from '../reading.ts';
import type { SampleArticle } from '../testing/sample.ts';
import { fileSample } from '../testing/file-sample.ts';
import { openTestStorage, type TestStorage } from '../testing/test-database.ts';
import { asOfInstant, presentId } from './instant.ts';

const article = (day: number, name: string, trigger = '攻占', city = '加兹尼'): SampleArticle => ({
  url: `https://news.example/${String(day)}`, title: `${city}，第${String(day)}日`, day: `2021-08-${String(day)}`, text: `${name}说，塔利班${String(day)}日${trigger}${city}。`,
  chains: [{ kind: 'person', name, role: '说' }, { kind: 'organization', name: '塔利班' }, { kind: 'location', name: city }],
  events: [{ kind: 'capture', trigger, time: `2021-08-${String(day)}`, arguments: [{ role: 'agent', words: '塔利班' }, { role: 'patient', words: city }], source: name }],
  quotations: [{ content: `塔利班${String(day)}日${trigger}${city}`, speaker: name, cue: '说' }],
});

let storage: TestStorage;
/** When each step was done. */
const done: number[] = [];
const step = async (work: () => Promise<unknown>): Promise<void> => {
  await work();
  await new Promise((resolve) => { setTimeout(resolve, 5); });
  done.push(Date.now());
  await new Promise((resolve) => { setTimeout(resolve, 5); });
};
const file = (sample: SampleArticle) => (): Promise<unknown> => storage.save((filing) => fileSample(filing, sample));

/** All that a reader can see from the lists on, one edge far. */
async function everything(instant: number | null): Promise<Record<string, unknown>> {
  const reading = storage.reading();
  const seen: Record<string, unknown> = {};
  for (const list of ['articles', 'people', 'organizations', 'locations', 'events'] as const) {
    const { rows } = await reading.list(list, {}, {}, undefined, instant);
    seen[list] = rows.map(({ row }) => row);
    expect(await reading.countList(list, {}, instant)).toBe(rows.length);
    const noun = { articles: 'article', people: 'person', organizations: 'organization', locations: 'location', events: 'event' }[list];
    for (const edge of (Object.keys(EDGES) as EdgeName[]).filter((each) => each.startsWith(`${noun}.`))) {
      seen[edge] = await Promise.all(rows.map(async ({ row }) => (await reading.edge(edge, row.id, {})).rows.map((each) => each.row)));
    }
  }
  return seen;
}

/** The same without instants: what is seen looking back is what was seen then. */
const plain = (seen: unknown): unknown => JSON.parse(JSON.stringify(seen).replaceAll(/([\da-f]{12})@\d+/g, '$1')) as unknown;

const then: unknown[] = [];
let kirby = '';
beforeAll(async () => {
  storage = await openTestStorage();
  const look = (work: () => Promise<unknown>) => step(async () => {
    await work();
    then.push(plain(await everything(null)));
  });
  await look(file(article(12, '柯比')));
  await look(file(article(13, '约翰')));
  await look(async () => {
    const people = (await storage.reading().list('people', {})).rows.map(({ row }) => row);
    kirby = people.find(({ name }) => name === '柯比')!.id;
    await storage.curation.mergeEntities({ by: 'anna', because: 'one man', into: kirby, from: people.filter(({ id }) => id !== kirby).map(({ id }) => id) });
  });
  // The first article comes in other words: the capture is taken back.
  await look(file({ ...article(12, '柯比', '包围'), events: [] }));
});
afterAll(() => storage.drop());

describe('as of an instant', () => {
  it.each([0, 1, 2, 3])('everything reads as it did then: after step %i', async (number) => {
    expect(plain(await everything(done[number]!))).toEqual(then[number]);
  });

  it('before the first article there is nothing', async () => {
    expect(await everything(done[0]! - 60_000)).toMatchObject({ articles: [], people: [], events: [] });
  });

  it('a later article is absent, a later merge is not seen, an event that was taken back is', async () => {
    const reading = storage.reading();
    const ids = (list: 'articles' | 'people' | 'events', instant: number | null) => reading.list(list, {}, {}, undefined, instant).then(({ rows }) => rows.map(({ row }) => presentId(row.id)));
    expect((await Promise.all(done.map((instant) => ids('articles', instant)))).map(({ length }) => length)).toEqual([1, 2, 2, 2]);
    expect((await Promise.all(done.map((instant) => ids('people', instant)))).map(({ length }) => length)).toEqual([1, 2, 1, 1]);
    expect(await reading.byId('person', asOfInstant(kirby, done[1]))).toMatchObject({ id: asOfInstant(kirby, done[1]), articleCount: 1, names: [{ text: '柯比', count: 1 }] });
    expect(await reading.byId('person', asOfInstant(kirby, done[2]))).toMatchObject({ articleCount: 2, names: [{ text: '柯比', count: 1 }, { text: '约翰', count: 1 }] });
    const [event] = (await reading.list('events', {}, {}, undefined, done[2])).rows;
    expect(event?.row.mentionCount).toBe(2);
    expect((await reading.list('events', {}, {})).rows.map(({ row }) => row.mentionCount)).toEqual([1]);
  });

  it('search finds what was there to find', async () => {
    const titles = async (instant: number | null) => (await storage.reading().search('包围', {}, instant, ['article'])).rows.map(({ row }) => row.noun);
    expect([await titles(done[2]!), await titles(null)]).toEqual([[], ['article']]);
  });

  it('a walk stays in its time, and reads of now are not touched by it', async () => {
    const reading = storage.reading();
    const [then, now] = await Promise.all([reading.edge('person.articles', asOfInstant(kirby, done[0]), {}), reading.edge('person.articles', kirby, {})]);
    expect([then.rows.length, now.rows.length]).toEqual([1, 2]);
    const [mention] = (await reading.edge('article.eventMentions', then.rows[0]!.row.id, {})).rows;
    expect(mention?.row).toMatchObject({ trigger: '攻占', before: '柯比说，塔利班12日', articleId: then.rows[0]!.row.id });
    expect((await reading.edge('article.eventMentions', now.rows[1]!.row.id, {})).rows).toEqual([]);
  });
});
