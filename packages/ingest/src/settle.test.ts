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
