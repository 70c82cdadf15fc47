import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { fileSample, openTestStorage } from '@dateline/storage/testing';
import type { TestStorage } from '@dateline/storage/testing';
import { graphql } from 'graphql';
import { subgraphs } from './subgraphs.ts';
import { supergraphOf } from './supergraph.ts';

const schema = supergraphOf(subgraphs);
let storage: TestStorage;

beforeAll(async () => {
  storage = await openTestStorage();
  const told = [['2021-08-12', '加兹尼', 'zh-Hans', '晨报'], ['2021-08-13', '坎大哈', 'zh-Hans', '晨报'], ['2021-09-01', '加兹尼', 'zh-Hant', '晚报']] as const;
  for (const [index, [day, city, language, publisher]] of told.entries()) {
    await storage.save((filing) => fileSample(filing, {
      url: `https://news.example/${String(index)}`, title: city, day, language, publisher, text: `塔利班攻占${city}。`, chains: [{ kind: 'organization', name: '塔利班' }, { kind: 'location', name: city }],
      events: [{ kind: 'capture', trigger: '攻占', time: day, modality: index === 1 ? 'planned' : 'actual', arguments: [{ role: 'agent', words: '塔利班' }, { role: 'patient', words: city }] }],
    }));
  }
});
afterAll(() => storage.drop());

async function ask(source: string) {
  const before = storage.statements;
  const { data, errors } = await graphql({ schema, source, contextValue: { reading: storage.reading(), scopes: new Set() } });
  return { data: data as Record<string, never> | null, errors, statements: storage.statements - before };
}

describe('facets', () => {
  test('count the whole list, whatever its page, most first', async () => {
    const { data, errors } = await ask(`{ articles(first: 1) { edges { node { title } } facets { languages { value count } months { value count } sources { source { name } count } locations(first: 1) { entity { ... on Location { name } } count } people { count } } } }`);
    expect(errors).toBeUndefined();
    expect(data?.['articles']).toEqual({ edges: [{ node: { title: '加兹尼' } }], facets: {
      languages: [{ value: 'zh-Hans', count: 2 }, { value: 'zh-Hant', count: 1 }], months: [{ value: '2021-08', count: 2 }, { value: '2021-09', count: 1 }],
      sources: [{ source: { name: '晨报' }, count: 2 }, { source: { name: '晚报' }, count: 1 }], locations: [{ entity: { name: '加兹尼' }, count: 2 }], people: [],
    } });
  });

  test('are of what the filter lets through', async () => {
    expect((await ask('{ articles(filter: { from: "2021-08-13" }) { facets { languages { value count } } } }')).data?.['articles']).toEqual({ facets: { languages: [{ value: 'zh-Hans', count: 1 }, { value: 'zh-Hant', count: 1 }] } });
    expect((await ask('{ events(filter: { standings: [PLANNED] }) { facets { kinds { value count } standings { value count } locations { entity { ... on Location { name } } count } } } }')).data?.['events'])
      .toEqual({ facets: { kinds: [{ value: 'CAPTURE', count: 1 }], standings: [{ value: 'PLANNED', count: 1 }], locations: [{ entity: { name: '坎大哈' }, count: 1 }] } });
  });

  test('of an edge are counted for each parent, in one statement for all', async () => {
    const { data, statements } = await ask('{ locations(orderBy: NAME) { edges { node { name articles { facets { languages { value count } } } } } } }');
    expect(data?.['locations']).toEqual({ edges: [
      { node: { name: '加兹尼', articles: { facets: { languages: [{ value: 'zh-Hans', count: 1 }, { value: 'zh-Hant', count: 1 }] } } } },
      { node: { name: '坎大哈', articles: { facets: { languages: [{ value: 'zh-Hans', count: 1 }] } } } },
    ] });
    expect(statements).toBe(2);
  });

  test('of a timeline are of its events', async () => {
    const { data, errors } = await ask('{ organizations { edges { node { timeline(from: "2021-08-14") { events { facets { standings { value count } months { value count } } } } } } } }');
    expect(errors).toBeUndefined();
    expect(data?.['organizations']).toEqual({ edges: [{ node: { timeline: { events: { facets: { standings: [{ value: 'DONE', count: 1 }], months: [{ value: '2021-09', count: 1 }] } } } } }] });
  });

  test.each([
    ['0', 'first is 0: it is a number from 1 to 100.'],
    ['101', 'first is 101, and a facet has at most 100 values.'],
  ])('of %s values are refused', async (first, message) => {
    expect((await ask(`{ articles { facets { languages(first: ${first}) { value } } } }`)).errors).toMatchObject([{ message }]);
  });
});
