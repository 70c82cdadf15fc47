import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import type { Kept } from '../filing/kept.ts';
import type { TimelineFilter, TimelineOf } from '../list-filters.ts';
import { asOfInstant } from '../history/instant.ts';
import { fileSample } from '../testing/file-sample.ts';
import type { SampleArticle } from '../testing/sample.ts';
import { openTestStorage, type TestStorage } from '../testing/test-database.ts';

const place = (id: string, name: string, kind: 'country' | 'city') => ({ id, name, kind, lat: 33.55, lon: 68.42, country: 'AF', admin1: null, wikidata: null });

/** Each tells of a city that was taken on a day, and the last also of a month in which talks were held. */
const DAYS = [['2021-08-12', '加兹尼'], ['2021-08-13', '坎大哈'], ['2021-08-13', '赫拉特'], ['2021-08-16', '喀布尔'], ['2020-02-29', '多哈']] as const;

const samples: readonly SampleArticle[] = DAYS.map(([day, city], index) => ({
  url: `https://news.example/${String(index)}`, title: city, day: '2021-08-17', text: `塔利班在阿富汗攻占${city}。`,
  chains: [{ kind: 'organization', name: '塔利班' }, { kind: 'location', name: city, place: place(`g:${city}`, city, 'city') }, { kind: 'location', name: '阿富汗', place: place('g:af', 'Afghanistan', 'country') }],
  within: city === '多哈' ? {} : { [`g:${city}`]: ['g:af'] },
  events: [{ kind: 'capture', trigger: '攻占', time: day, arguments: [{ role: 'agent', words: '塔利班' }, { role: 'patient', words: city }] }],
}));

let storage: TestStorage;
let client: pg.Client;
const kept: Kept[] = [];
let before = 0;
const idOf = async (table: 'entity' | 'story' | 'event', column: string, value: string): Promise<string> => (await client.query<{ id: string }>(`SELECT id FROM ${table} WHERE ${column} = $1`, [value])).rows[0]!.id;

beforeAll(async () => {
  storage = await openTestStorage();
  client = new pg.Client({ connectionString: storage.url });
  await client.connect();
  for (const sample of samples) kept.push(await storage.save((filing) => fileSample(filing, sample)));
  await storage.save(({ derived: { stories } }) => stories.keepCasts(kept.map(({ articleId, chains }) => ({ articleId, parts: chains.map(({ id }) => ({ chainId: id, weight: 1 })) }))));
  await storage.save(({ derived: { stories } }) => stories.keepContinuations([{ articleId: kept[1]!.articleId, continuesId: kept[0]!.articleId, likeness: 0.5 }]));
  await new Promise((resolve) => { setTimeout(resolve, 5); });
  before = Date.now();
  await new Promise((resolve) => { setTimeout(resolve, 5); });
  await storage.save((filing) => fileSample(filing, { ...samples[0]!, url: 'https://news.example/again' }));
  await client.query(`UPDATE event SET time_start = '2021-08-01', time_end = '2021-08-31', time_precision = 'month' WHERE title = '塔利班 赫拉特'`);
});
afterAll(async () => {
  await client.end();
  await storage.drop();
});

async function buckets(of: TimelineOf, id: string, filter: TimelineFilter): Promise<unknown[]> {
  const { rows } = await storage.reading().buckets(of, id, { first: 10 }, filter);
  expect(await storage.reading().countBuckets(of, id, filter)).toBe(rows.length);
  return rows.map(({ row: { start, end, eventCount } }) => [start, end, eventCount]);
}
const titles = async (of: TimelineOf, id: string, filter: TimelineFilter) => (await storage.reading().timeline(of, id, { first: 10 }, filter)).rows.map(({ row }) => row.title.replace('塔利班 ', ''));
const taliban = () => idOf('entity', 'name', '塔利班');

describe('a timeline', () => {
  test.each<[TimelineFilter['bucket'], unknown[]]>([
    ['day', [['2020-02-29', '2020-02-29', 1], ['2021-08-12', '2021-08-12', 1], ['2021-08-13', '2021-08-13', 1], ['2021-08-16', '2021-08-16', 1]]],
    ['week', [['2020-02-24', '2020-03-01', 1], ['2021-08-09', '2021-08-15', 2], ['2021-08-16', '2021-08-22', 1]]],
    ['month', [['2020-02-01', '2020-02-29', 1], ['2021-08-01', '2021-08-31', 4]]],
    ['year', [['2020-01-01', '2020-12-31', 1], ['2021-01-01', '2021-12-31', 4]]],
  ])('counts by %s what begins in each, and no month as its first day', async (bucket, expected) => {
    expect(await buckets('entity', await taliban(), { bucket })).toEqual(expected);
    expect(await storage.reading().countTimeline('entity', await taliban(), { bucket, vague: true })).toBe(bucket === 'day' || bucket === 'week' ? 1 : 0);
  });

  test('of an entity has all events with a time, in the order in which they begin; one known by its month is in where some of that is', async () => {
    const id = await taliban();
    expect(await titles('entity', id, { bucket: 'day' })).toEqual(['多哈', '赫拉特', '加兹尼', '坎大哈', '喀布尔']);
    expect(await titles('entity', id, { bucket: 'day', beginFrom: '2021-08-13', beginTo: '2021-08-15' })).toEqual(['赫拉特', '坎大哈']);
    expect(await titles('entity', id, { bucket: 'day', beginTo: '2021-08-12', kinds: ['capture'] })).toEqual(['多哈', '赫拉特', '加兹尼']);
    expect(await buckets('entity', id, { bucket: 'day', kinds: ['meet'] })).toEqual([]);
  });

  test('of a place has what happens in it and in what lies there', async () => {
    expect(await titles('place', await idOf('entity', 'name', '阿富汗'), { bucket: 'day' })).toEqual(['赫拉特', '加兹尼', '坎大哈', '喀布尔']);
    expect(await titles('place', await idOf('entity', 'name', '喀布尔'), { bucket: 'day' })).toEqual(['喀布尔']);
  });

  test('of a story has the events that belong to it', async () => {
    const id = await idOf('story', 'title', '加兹尼');
    expect(await titles('story', id, { bucket: 'day' })).toEqual(['加兹尼', '坎大哈']);
    expect(await buckets('story', id, { bucket: 'day' })).toEqual([['2021-08-12', '2021-08-12', 1], ['2021-08-13', '2021-08-13', 1]]);
  });

  test('leads with the most reported event of each bucket', async () => {
    const { rows } = await storage.reading().buckets('entity', await taliban(), { first: 1 }, { bucket: 'week', beginFrom: '2021-08-09' });
    expect(rows[0]!.row.leading).toEqual([{ eventId: await idOf('event', 'title', '塔利班 加兹尼') }, { eventId: await idOf('event', 'title', '塔利班 坎大哈') }]);
  });

  test('as of an instant is what was known then, and its ids are of then', async () => {
    const then = asOfInstant(await taliban(), before);
    expect(await buckets('entity', then, { bucket: 'day' })).toContainEqual(['2021-08-13', '2021-08-13', 2]);
    const { rows } = await storage.reading().buckets('entity', then, { first: 2 }, { bucket: 'day' });
    expect(rows[1]!.row.leading).toEqual([{ eventId: asOfInstant(await idOf('event', 'title', '塔利班 加兹尼'), before) }]);
    expect(await storage.reading().byId('event', rows[1]!.row.leading[0]!.eventId)).toMatchObject({ mentionCount: 1 });
  });

  test('of nothing that is known is empty', async () => {
    expect(await titles('story', 'nonsense', { bucket: 'day' })).toEqual([]);
    expect(await buckets('entity', '00000000-0000-4000-8000-000000000001', { bucket: 'year' })).toEqual([]);
  });

  test('goes on from a cursor while events come in', async () => {
    const [id, filter] = [await taliban(), { bucket: 'day' } as const];
    const first = await storage.reading().timeline('entity', id, { first: 2 }, filter);
    await client.query(`UPDATE event SET time_start = '2019-01-01', time_end = '2019-01-01' WHERE title = '塔利班 喀布尔'`);
    const next = await storage.reading().timeline('entity', id, { first: 2, after: first.rows[1]!.cursor }, filter);
    expect(next.rows.map(({ row }) => row.title)).toEqual(['塔利班 加兹尼', '塔利班 坎大哈']);
    const days = await storage.reading().buckets('entity', id, { first: 1 }, filter);
    const later = await storage.reading().buckets('entity', id, { first: 2, after: days.rows[0]!.cursor }, filter);
    expect([days, later].map(({ rows }) => rows.map(({ row }) => row.start))).toEqual([['2019-01-01'], ['2020-02-29', '2021-08-12']]);
  });
});
