import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { sampleArticle, openTestStorage, type SampleArticle, type TestStorage } from '@dateline/storage/testing';
import pg from 'pg';
import { link } from './link.ts';
import { settle, settlingCuration } from './settle.ts';

/** Reports that the real linker joins: of one capture, told on two days by two outlets. */
const report = (name: string, day: string, trigger: string, text: string): SampleArticle => ({
  url: `https://news.example/${name}`, title: `加兹尼失守（${name}）`, day, publisher: name, text,
  chains: [{ kind: 'organization', name: '塔利班' }, { kind: 'location', name: '加兹尼', place: { id: 'geonames:1141269', kind: 'city', name: 'Ghazni', lat: 33.55, lon: 68.42, country: 'AF', admin1: 'AF-GHA', wikidata: null } }],
  events: [{ kind: 'capture', trigger, time: '2021-08-12', arguments: [{ role: 'agent', words: '塔利班' }, { role: 'patient', words: '加兹尼' }] }],
});
const SAMPLES = [
  report('晨报', '2021-08-12', '攻占', '塔利班12日攻占加兹尼。城中已经平静，商店照常开门。'), report('晚报', '2021-08-13', '占领', '一天前，加兹尼遭塔利班占领，居民逃往山区。'),
  report('日报', '2021-08-13', '夺取', '省长说，塔利班星期四夺取加兹尼，守军没有抵抗就撤走了。'),
];

let storage: TestStorage;
beforeAll(async () => {
  storage = await openTestStorage();
  await storage.save(async (filing) => {
    const documents = SAMPLES.map(sampleArticle);
    const kept = await filing.keepArticles(documents);
    await link(filing, kept.map((each, index) => ({ kept: each, analysis: documents[index]!.analysis })));
  });
});
afterAll(() => storage.drop());

const anna = { by: 'anna', because: 'she was there' };
const events = async () => (await storage.reading().list('events', {}, {}, 'oldest')).rows.map(({ row: { kind, title, timeStart, mentionCount } }) => [kind, title, timeStart, mentionCount]);
const reportOf = async (name: string) => {
  const { rows } = await storage.reading().list('articles', {});
  const id = rows.find(({ row }) => row.title?.includes(name))?.row.id ?? '';
  return (await storage.reading().edge('article.eventMentions', id, {})).rows[0]?.row.id ?? '';
};
async function due(): Promise<number> {
  const client = new pg.Client({ connectionString: storage.url });
  await client.connect();
  const { rows } = await client.query<{ count: number }>('SELECT count(*)::int AS count FROM due');
  await client.end();
  return rows[0]!.count;
}

it('nothing is due after what was due is settled', async () => {
  await settle(storage);
  expect(await due()).toBe(0);
  expect(await events()).toEqual([['capture', '塔利班攻占加兹尼', '2021-08-12', 3]]);
});

it('a report whose kind a person corrects tells of another event, with a title of its own, until that is undone', async () => {
  const curation = settlingCuration(storage);
  const before = await events();
  const decided = await curation.correctFact({ ...anna, noun: 'eventMention', id: await reportOf('晚报'), field: 'kind', value: 'trade' });
  const after = await events();
  expect(after.map(([kind, , , count]) => [kind, count]).sort()).toEqual([['capture', 2], ['trade', 1]]);
  expect(after.every(([, title]) => String(title).includes('加兹尼'))).toBe(true);
  expect(await due()).toBe(0);
  await curation.undo({ ...anna, id: decided.curationId });
  expect(await events()).toEqual(before);
});

it('the time of an event follows the reports that a person corrects or rejects', async () => {
  const curation = settlingCuration(storage);
  const before = await events();
  const decisions = [
    await curation.correctFact({ ...anna, noun: 'eventMention', id: await reportOf('晨报'), field: 'time', value: '2021-08-11' }),
    await curation.rejectFact({ ...anna, noun: 'eventMention', id: await reportOf('晚报') }),
    await curation.rejectFact({ ...anna, noun: 'eventMention', id: await reportOf('日报') }),
  ];
  expect(await events()).toEqual([['capture', '塔利班攻占加兹尼', '2021-08-11', 1]]);
  for (const { curationId } of decisions.reverse()) await curation.undo({ ...anna, id: curationId });
  expect(await events()).toEqual(before);
  expect(await due()).toBe(0);
});

const people = async () => (await storage.reading().list('organizations', {}, {}, 'name')).rows.map(({ row: { id, name, articleCount } }) => ({ id, name, articleCount }));
const mentionsIn = async (name: string, exact: string) => {
  const id = (await storage.reading().list('articles', {})).rows.find(({ row }) => row.title?.includes(name))?.row.id ?? '';
  return (await storage.reading().edge('article.mentions', id, {})).rows.map(({ row }) => row).find((row) => row.exact === exact)!;
};

it('a mention whose kind a person corrects is of the entity of that kind at once, until that is undone', async () => {
  const curation = settlingCuration(storage);
  const [taliban] = await people();
  const before = await mentionsIn('晨报', '加兹尼');
  const first = await curation.correctFact({ ...anna, noun: 'mention', id: before.id, field: 'kind', value: 'organization' });
  const second = await curation.correctFact({ ...anna, noun: 'mention', id: (await mentionsIn('晚报', '加兹尼')).id, field: 'kind', value: 'organization' });
  const now = [await mentionsIn('晨报', '加兹尼'), await mentionsIn('晚报', '加兹尼')];
  expect(now.map(({ kind }) => kind)).toEqual(['organization', 'organization']);
  expect(now[0]!.entityId).toBe(now[1]!.entityId);
  expect(await people()).toEqual([{ id: now[0]!.entityId, name: '加兹尼', articleCount: 2 }, taliban]);
  expect(await due()).toBe(0);
  await curation.undo({ ...anna, id: second.curationId });
  await curation.undo({ ...anna, id: first.curationId });
  expect(await people()).toEqual([taliban]);
  expect(await mentionsIn('晨报', '加兹尼')).toEqual(before);
  expect((await mentionsIn('晚报', '加兹尼')).entityId).toBe(before.entityId);
  expect(await storage.reading().byId('location', before.entityId!)).toMatchObject({ articleCount: 3 });
  expect(await due()).toBe(0);
});

it('a value of a claim that a person corrects is compared as corrected, and is again as read when that is undone', async () => {
  const curation = settlingCuration(storage);
  const report = await reportOf('晨报');
  const event = (await storage.reading().byId('eventMention', report))!.eventId;
  const claims = async () => (await storage.reading().edge('event.claims', event, {})).rows.map(({ row }) => row);
  const differences = async () => (await storage.reading().edge('event.comparisons', event, {})).rows.map(({ row: { slot, relation, leftValue, rightValue } }) => [slot, relation, leftValue, rightValue]);
  const conflicts = async () => [(await storage.reading().list('comparisons', {}, { relations: ['conflict'], slot: 'time' })).rows.map(({ row }) => row.slot), await storage.reading().countList('comparisons', { relations: ['conflict'], slot: 'time' })];
  const claim = (await claims()).find(({ slot }) => slot === 'time');
  const before = [await claims(), await differences()];
  const decided = await curation.correctFact({ ...anna, noun: 'claim', id: claim!.id, field: 'value', value: '2021-08-10' });
  expect((await claims()).find(({ id }) => id === claim!.id)).toMatchObject({ value: '2021-08-10' });
  expect((await differences()).filter(([slot]) => slot === 'time')).toEqual([['time', 'conflict', '2021-08-10/2021-08-10', '2021-08-12/2021-08-12']]);
  expect(await conflicts()).toEqual([['time'], 1]);
  const rejected = await curation.rejectFact({ ...anna, noun: 'claim', id: claim!.id });
  expect(await conflicts()).toEqual([[], 0]);
  await curation.undo({ ...anna, id: rejected.curationId });
  expect(await conflicts()).toEqual([['time'], 1]);
  await expect(curation.correctFact({ ...anna, noun: 'claim', id: claim!.id, field: 'value', value: 'yesterday' })).rejects.toMatchObject({ code: 'ARGUMENT_INVALID', message: expect.stringContaining('expected ISO 8601') });
  await curation.undo({ ...anna, id: decided.curationId });
  expect([await claims(), await differences()]).toEqual(before);
});

it('an organization that the tables know has its id of Wikidata, by whichever name', async () => {
  const documents = ['北约', 'NATO'].map((name): SampleArticle => ({ url: `https://news.example/${name}`, title: name, day: '2021-08-20', text: `${name}。`, chains: [{ kind: 'organization', name }] })).map(sampleArticle);
  for (const document of documents) {
    await storage.save(async (filing) => {
      const [kept] = await filing.keepArticles([document]);
      await link(filing, [{ kept: kept!, analysis: document.analysis }]);
    });
  }
  const known = (await storage.reading().list('organizations', {}, {}, 'name')).rows.map(({ row: { name, wikidata, articleCount } }) => [name, wikidata, articleCount]);
  expect(known).toContainEqual(['北约', 'Q7184', 2]);
  expect(known).toContainEqual(['塔利班', null, 3]);
});
