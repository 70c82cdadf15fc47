import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { fileSample, openTestStorage } from '@dateline/storage/testing';
import type { SampleArticle, TestStorage } from '@dateline/storage/testing';
import type { Kept } from '@dateline/storage';
import { graphql } from 'graphql';
import { subgraphs } from './subgraphs.ts';
import { supergraphOf } from './supergraph.ts';

const CITIES = ['加兹尼', '赫拉特', '坎大哈', '昆都士', '塔卢坎', '法拉', '艾巴克', '普勒胡姆里'];

/** Eight articles that share people, places and an event, so that every page has several rows. */
const SAMPLES: readonly SampleArticle[] = CITIES.map((city, index) => ({
  url: `https://news.example/${String(index)}`, title: `${city}的消息`, day: `2021-08-${String(10 + index)}`, publisher: index % 2 ? '晨报' : '晚报',
  text: `塔利班12日攻占${city}。发言人穆贾希德说：“我们已进入${city}。”特使哈利勒扎德在多哈同代表巴拉达尔会谈。`,
  chains: [
    { kind: 'organization', name: '塔利班' }, { kind: 'location', name: city }, { kind: 'location', name: '多哈' },
    { kind: 'person', name: '穆贾希德', role: '发言人' }, { kind: 'person', name: '哈利勒扎德', role: '特使' }, { kind: 'person', name: '巴拉达尔', role: '代表' },
  ],
  events: [
    { kind: 'capture', trigger: '攻占', time: '2021-08-12', arguments: [{ role: 'agent', words: '塔利班' }, { role: 'patient', words: city }], source: '穆贾希德' },
    { kind: 'meet', trigger: '会谈', modality: index < 3 ? 'planned' : 'actual', arguments: [{ role: 'agent', words: '哈利勒扎德' }, { role: 'patient', words: '巴拉达尔' }, { role: 'place', words: '多哈' }] },
  ],
  quotations: [{ content: `我们已进入${city}。`, speaker: '穆贾希德', cue: '说' }],
}));

const schema = supergraphOf(subgraphs);
let storage: TestStorage;

beforeAll(async () => {
  storage = await openTestStorage();
  const kept: Kept[] = [];
  for (const sample of SAMPLES) kept.push(await storage.save((filing) => fileSample(filing, sample)));
  await storage.save(async ({ derived: { stories } }) => {
    await stories.keepCasts(kept.map(({ articleId, chains }) => ({ articleId, parts: chains.map(({ id }) => ({ chainId: id, weight: 1 })) })));
    // Four stories of two.
    await stories.keepContinuations(kept.flatMap(({ articleId }, index) => (index % 2 ? [{ articleId, continuesId: kept[index - 1]?.articleId ?? null, likeness: 0.5 }] : [])));
  });
});
afterAll(() => storage.drop());

async function run(source: string, first: number) {
  const before = storage.statements;
  const { data, errors } = await graphql({ schema, source, variableValues: { first }, contextValue: { reading: storage.reading(), scopes: new Set() } });
  expect(errors).toBeUndefined();
  return { data: data as Record<string, { edges: { node: Record<string, never> }[] }>, statements: storage.statements - before };
}

const OPERATIONS: Readonly<Record<string, string>> = {
  'what newcomers ask first': 'query ($first: Int) { articles(first: $first) { edges { node { title publishedAt people(first: 100) { edges { node { name } } } events(first: 100) { edges { node { id kind title } } } } } } }',
  'a route through four nouns and back': 'query ($first: Int) { articles(first: $first) { edges { node { people(first: $first) { edges { node { events(first: $first) { edges { node { locations(first: $first) { edges { node { articles(first: $first) { edges { node { title } } } } } } } } } } } } } } } }',
  'four hops, by the place of an event': 'query ($first: Int) { articles(first: $first) { edges { node { title people(first: $first) { edges { node { name events(first: $first) { edges { node { kind title location { name articles(first: $first) { edges { node { title } } } } } } } } } } } } } }',
  'who says what': 'query ($first: Int) { articles(first: $first) { edges { node { source { name } quotations(first: $first) { edges { node { content speaker { words entity { name } } evidence { exact article { title } } } } } } } } }',
  'events summed up': 'query ($first: Int) { events(first: $first) { edges { node { title location { name } participants { words entity { name } } differences { slot values { value } } history { day modality } mentions(first: $first) { edges { node { evidence { article { title } } } } } } } } }',
  'who says so, and what else is told': 'query ($first: Int) { events(first: $first, filter: { standings: [DONE, PLANNED], anonymous: false }) { edges { node { title standing sources(first: $first) { totalCount edges { node { nature reference { words } outlet { name } } } } comparisons(first: $first) { edges { node { relation left { value claims { claimant { outlet { name } } } } } } } story { title } mentions(first: $first) { edges { node { links { nature reference { words } } outlet { name } } } } } } } }',
  'stories as timelines': 'query ($first: Int) { stories(first: $first) { edges { node { title articles(first: $first) { edges { node { title original { title } copies(first: $first) { edges { node { title } } } story { title } } } } events(first: $first) { edges { node { title time { start } } } } actors(first: $first) { edges { node { entity { name } eventCount } } } places(first: $first) { edges { node { entity { name } } } } } } } }',
  'people with their roles and counts': 'query ($first: Int) { people(first: $first) { totalCount edges { node { name articles(first: $first) { totalCount edges { node { title } } } roles(first: $first) { edges { node { title evidence { exact article { title } } } } } } } } }',
};

/** Fields that lead on to objects, which are a level and noun each, and counts. */
const leading = (source: string): number => [...source.matchAll(/(\w+)(?:\([^)]*\))? \{|totalCount/gu)].filter(([, name = '']) => !['edges', 'node', 'query'].includes(name)).length;

describe('SQL statements of an operation', () => {
  test.each(Object.keys(OPERATIONS))('%s: as many for a page of 2 as for one of 8, and no more than reviewed', async (name) => {
    const source = OPERATIONS[name] ?? '';
    const few = await run(source, 2);
    const many = await run(source, 8);
    expect(many.statements).toBe(few.statements);
    expect(many.statements).toBeLessThanOrEqual(leading(source));
    expect(many.statements).toMatchSnapshot();
  });

  test('a search takes one to say how it ranks, one for the page, and one for each noun that it finds', async () => {
    const source = 'query ($first: Int) { search(text: "加兹尼", first: $first) { edges { node { __typename ... on Article { title } ... on Quotation { content } ... on Location { name placeKind } ... on Event { title kind } } } } }';
    for (const first of [1, 2, 8]) {
      const { data, statements } = await run(source, first);
      const nouns = new Set(data['search']?.edges.map(({ node }) => node['__typename']));
      expect(nouns.size).toBeGreaterThan(0);
      expect(statements).toBe(2 + nouns.size);
    }
  });

  test('answers are those that were filed', async () => {
    const { data } = await run(OPERATIONS['what newcomers ask first'] ?? '', 10);
    expect(data['articles']?.edges.map(({ node }) => node['title'])).toEqual([...SAMPLES].reverse().map(({ title }) => title));
    expect(data['articles']?.edges[0]?.node).toEqual({
      title: '普勒胡姆里的消息', publishedAt: '2021-08-17',
      people: { edges: expect.arrayContaining(['穆贾希德', '哈利勒扎德', '巴拉达尔'].map((name) => ({ node: { name } }))) },
      events: { edges: [expect.objectContaining({ node: { id: expect.any(String), kind: 'CAPTURE', title: '塔利班 普勒胡姆里' } }), expect.objectContaining({ node: { id: expect.any(String), kind: 'MEET', title: '哈利勒扎德 巴拉达尔 多哈' } })] },
    });
  });

  test('an event tells its history over the articles', async () => {
    const { data } = await run('{ events(filter: { kinds: [MEET] }) { edges { node { mentionCount history { day modality mentionCount } } } } }', 0);
    expect(data['events']?.edges).toEqual([{ node: { mentionCount: 8, history: [10, 11, 12, 13, 14, 15, 16, 17].map((day) => ({ day: `2021-08-${String(day)}`, modality: day < 13 ? 'PLANNED' : 'ACTUAL', mentionCount: 1 })) } }]);
  });

  test('pages follow cursors both ways', async () => {
    const titles = async (args: string) => (await graphql({ schema, source: `{ articles(${args}) { pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { node { title } } } }`, contextValue: { reading: storage.reading(), scopes: new Set() } }));
    const first = await titles('first: 3');
    const { pageInfo } = first.data?.['articles'] as { pageInfo: Record<string, string> };
    expect(first.data?.['articles']).toMatchObject({ pageInfo: { hasNextPage: true, hasPreviousPage: false } });
    const next = await titles(`first: 2, after: ${JSON.stringify(pageInfo['endCursor'])}`);
    expect(next.data?.['articles']).toMatchObject({ edges: [{ node: { title: '塔卢坎的消息' } }, { node: { title: '昆都士的消息' } }] });
    const { pageInfo: second } = next.data?.['articles'] as { pageInfo: Record<string, string> };
    const back = await titles(`last: 3, before: ${JSON.stringify(second['startCursor'])}`);
    expect((back.data?.['articles'] as { edges: unknown }).edges).toEqual((first.data?.['articles'] as { edges: unknown }).edges);
    expect((await titles('first: 1, after: "nonsense"')).errors?.[0]?.originalError).toMatchObject({ code: 'CURSOR_INVALID' });
  });
});
