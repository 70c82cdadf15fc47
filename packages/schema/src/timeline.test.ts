import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { fileSample, openTestStorage } from '@dateline/storage/testing';
import type { TestStorage } from '@dateline/storage/testing';
import { graphql } from 'graphql';
import { globalId } from './shared/global-id.ts';
import { subgraphs } from './subgraphs.ts';
import { supergraphOf } from './supergraph.ts';

const schema = supergraphOf(subgraphs);
let storage: TestStorage;
let taliban = '';

beforeAll(async () => {
  storage = await openTestStorage();
  for (const [day, city] of [['2021-08-12', '加兹尼'], ['2021-08-13', '坎大哈'], ['2021-08-13', '赫拉特'], ['2021-09-01', '喀布尔']] as const) {
    await storage.save((filing) => fileSample(filing, {
      url: `https://news.example/${city}`, title: city, day, text: `塔利班攻占${city}。`, chains: [{ kind: 'organization', name: '塔利班' }, { kind: 'location', name: city }],
      events: [{ kind: 'capture', trigger: '攻占', time: day, arguments: [{ role: 'agent', words: '塔利班' }, { role: 'patient', words: city }] }],
    }));
  }
  taliban = globalId('Organization', (await storage.reading().list('organizations', {})).rows[0]?.row.id ?? '');
});
afterAll(() => storage.drop());

async function ask(source: string, variableValues: Record<string, unknown> = {}) {
  const before = storage.statements;
  const { data, errors } = await graphql({ schema, source, variableValues: { entity: taliban, ...variableValues }, contextValue: { reading: storage.reading(), scopes: new Set() } });
  return { data: data as Record<string, never> | null, errors, statements: storage.statements - before };
}

const TIMELINE = `query ($entity: ID, $bucket: TimeBucket, $from: String, $first: Int) { timeline(entity: $entity, bucket: $bucket, from: $from) {
  bucket vagueCount buckets(first: $first) { edges { node { start end eventCount leading { title location { name } } } } } events(first: $first) { totalCount edges { node { title time { start precision } } } } } }`;

describe('timeline', () => {
  test('counts and tells what happened when', async () => {
    expect((await ask(TIMELINE, { bucket: 'MONTH', from: '2021-08-13' })).data).toEqual({ timeline: {
      bucket: 'MONTH', vagueCount: 0,
      buckets: { edges: [
        { node: { start: '2021-08-01', end: '2021-08-31', eventCount: 2, leading: expect.arrayContaining([{ title: '塔利班 坎大哈', location: { name: '坎大哈' } }, { title: '塔利班 赫拉特', location: { name: '赫拉特' } }]) } },
        { node: { start: '2021-09-01', end: '2021-09-30', eventCount: 1, leading: [{ title: '塔利班 喀布尔', location: { name: '喀布尔' } }] } },
      ] },
      events: { totalCount: 3, edges: expect.arrayContaining([{ node: { title: '塔利班 喀布尔', time: { start: '2021-09-01', precision: 'DAY' } } }]) },
    } });
  });

  test('sends as many statements for a page of one as for one of four', async () => {
    const [one, four] = [await ask(TIMELINE, { first: 1 }), await ask(TIMELINE, { first: 4 })];
    expect(one.data?.['timeline']).toMatchObject({ bucket: 'DAY', buckets: { edges: [{ node: { start: '2021-08-12' } }] } });
    expect([one.statements, four.statements]).toEqual([6, 6]);
  });

  test('of an organization or a place stands in its fields too, in one statement for all of a page', async () => {
    const { data, statements } = await ask('{ locations(orderBy: NAME) { edges { node { name timeline(bucket: YEAR) { events { edges { node { title } } } } } } } organizations { edges { node { timeline(to: "2021-08-12") { events { totalCount } } } } } }');
    expect(data?.['locations']).toEqual({ edges: ['加兹尼', '喀布尔', '坎大哈', '赫拉特'].map((name) => ({ node: { name, timeline: { events: { edges: [{ node: { title: `塔利班 ${name}` } }] } } } })) });
    expect(data?.['organizations']).toEqual({ edges: [{ node: { timeline: { events: { totalCount: 1 } } } }] });
    expect(statements).toBe(4);
  });

  test.each([
    ['of nothing', '{ timeline { bucket } }', 'a timeline is of one of story, entity and place, and 0 of them are given.'],
    ['of two', 'query ($entity: ID) { timeline(entity: $entity, place: "TG9jYXRpb246MDFhMjAyYTktNjE3YS03NWY0LTkzY2UtNzY5ZDUwODRkMWFj") { bucket } }', 'a timeline is of one of story, entity and place, and 2 of them are given.'],
    ['from no day', 'query ($entity: ID) { timeline(entity: $entity, from: "yesterday") { bucket } }', 'from is "yesterday": it is an ISO day such as "2021-08-13".'],
    ['of a story that is none', 'query ($entity: ID) { timeline(story: $entity) { bucket } }', expect.stringContaining('is the id of a node of type Organization')],
  ])('%s is refused with what was expected', async (_what, source, message) => {
    expect((await ask(source)).errors).toMatchObject([{ message }]);
  });
});
