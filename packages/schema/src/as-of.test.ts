import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { fileSample, openTestStorage } from '@dateline/storage/testing';
import type { SampleArticle, TestStorage } from '@dateline/storage/testing';
import { graphql } from 'graphql';
import { subgraphs } from './subgraphs.ts';
import { supergraphOf } from './supergraph.ts';

const place = (id: string, name: string, kind: 'country' | 'city') => ({ id, name, kind, lat: 33.55, lon: 68.42, country: 'AF', admin1: null, wikidata: null });

const sample = (day: number, name: string): SampleArticle => ({
  url: `https://news.example/${String(day)}`, title: `第${String(day)}日`, day: `2021-08-${String(day)}`, publisher: '晨报', text: `${name}说，塔利班攻占阿富汗的加兹尼。`,
  chains: [{ kind: 'person', name }, { kind: 'organization', name: '塔利班' }, { kind: 'location', name: '加兹尼', place: place('geonames:1141269', 'Ghazni', 'city') }, { kind: 'location', name: '阿富汗', place: place('geonames:1149361', 'Afghanistan', 'country') }],
  within: { 'geonames:1141269': ['geonames:1149361'] },
  events: [{ kind: 'capture', trigger: '攻占', arguments: [{ role: 'agent', words: '塔利班' }, { role: 'patient', words: '加兹尼' }], source: name }],
  quotations: [{ content: '塔利班攻占阿富汗的加兹尼', speaker: name }],
});

const schema = supergraphOf(subgraphs);
let storage: TestStorage;
let between = '';

beforeAll(async () => {
  storage = await openTestStorage();
  await storage.save((filing) => fileSample(filing, sample(12, '柯比')));
  await new Promise((resolve) => { setTimeout(resolve, 5); });
  between = new Date().toISOString();
  await new Promise((resolve) => { setTimeout(resolve, 5); });
  await storage.save((filing) => fileSample(filing, sample(13, '约翰')));
}, 60_000);
afterAll(() => storage.drop());

async function ask(source: string, variableValues: Record<string, unknown> = {}) {
  const before = storage.statements;
  const { data, errors } = await graphql({ schema, source, variableValues: { asOf: between, ...variableValues }, contextValue: { reading: storage.reading(), scopes: new Set() } });
  return { data: data as Record<string, never> | null, errors, statements: storage.statements - before };
}

const WALK = (asOf: string) => `query ${asOf && '($asOf: String)'} { organizations(first: 1${asOf}) { totalCount edges { node { id name articleCount names { count } articles { totalCount edges { node { title source { name } people { edges { node { name } } } } } }
  events { edges { node { title mentionCount participants { words mentionCount } location { name } mentions { edges { node { attribution { entity { name } } evidence { exact article { title } } } } } } } } } } } }`;

describe('asOf', () => {
  test('on a list holds for everything below it', async () => {
    const { data, errors } = await ask(WALK(', asOf: $asOf'));
    expect(errors).toBeUndefined();
    expect(data?.['organizations']).toEqual({ totalCount: 1, edges: [{ node: {
      id: expect.any(String), name: '塔利班', articleCount: 1, names: [{ count: 1 }],
      articles: { totalCount: 1, edges: [{ node: { title: '第12日', source: { name: '晨报' }, people: { edges: [{ node: { name: '柯比' } }] } } }] },
      events: { edges: [{ node: {
        title: '塔利班 加兹尼', mentionCount: 1, participants: [{ words: '塔利班', mentionCount: 1 }, { words: '加兹尼', mentionCount: 1 }], location: { name: '加兹尼' },
        mentions: { edges: [{ node: { attribution: { entity: { name: '柯比' } }, evidence: { exact: '攻占', article: { title: '第12日' } } } }] },
      } }] },
    } }] });
  });

  test('sends as many statements as asking for the present, and those send as many as they did', async () => {
    const [now, then] = [await ask(WALK('')), await ask(WALK(', asOf: $asOf'))];
    expect(now.statements).toBe(12);
    expect(then.statements).toBe(now.statements);
    expect(now.data?.['organizations']).toMatchObject({ edges: [{ node: { articleCount: 2 } }] });
  });

  test('an id that it answered leads back to that time, until another one is asked for', async () => {
    const { data } = await ask('query ($asOf: String) { people(asOf: $asOf) { edges { node { id } } } }');
    const { id } = (data?.['people'] as unknown as { edges: { node: { id: string } }[] }).edges[0]?.node ?? { id: '' };
    const found = 'query ($id: ID!, $asOf: String) { node(id: $id, asOf: $asOf) { ... on Person { articles { edges { node { organizations { edges { node { articleCount } } } } } } } } }';
    const counts = async (asOf: string | null) => JSON.stringify((await ask(found, { id, asOf })).data?.['node']).match(/"articleCount":(\d)/)?.[1];
    expect([await counts(null), await counts(new Date().toISOString())]).toEqual(['1', '2']);
    const { data: mine } = await ask('query ($id: ID!) { events(filter: { participant: $id }) { totalCount } person(id: $id) { name } }', { id });
    expect(mine).toEqual({ events: { totalCount: 0 }, person: { name: '柯比' } });
  });

  test('a location of then is one to lie in, then and now', async () => {
    const { data: found } = await ask('query ($asOf: String) { locations(asOf: $asOf, filter: { name: "阿富汗" }) { edges { node { id name } } } }');
    const { id } = (found?.['locations'] as unknown as { edges: { node: { id: string } }[] }).edges[0]?.node ?? { id: '' };
    const source = (asOf: string) => `query ($id: ID!${asOf && ', $asOf: String'}) { locations(orderBy: NAME, filter: { within: { location: $id } }${asOf}) { edges { node { name articleCount } } } events(filter: { within: { location: $id } }${asOf}) { totalCount edges { node { mentionCount } } } }`;
    const within = (count: number) => ({ locations: { edges: [{ node: { name: '加兹尼', articleCount: count } }, { node: { name: '阿富汗', articleCount: count } }] }, events: { totalCount: 1, edges: [{ node: { mentionCount: count } }] } });
    const [then, now] = [await ask(source(', asOf: $asOf'), { id }), await ask(source(''), { id })];
    expect([then.errors, then.data, now.data]).toEqual([undefined, within(1), within(2)]);
  });

  test('holds for stories and comparisons as for all lists', async () => {
    const { data, errors } = await ask('query ($asOf: String) { stories(asOf: $asOf) { totalCount edges { node { title } } } comparisons(asOf: $asOf) { totalCount edges { node { slot } } } }');
    expect([errors, data]).toEqual([undefined, { stories: { totalCount: 0, edges: [] }, comparisons: { totalCount: 0, edges: [] } }]);
  });

  test.each(['yesterday', '2021-08-13', '2021-08-13T09:00:00'])('%s is refused with what was expected', async (asOf) => {
    expect((await ask('query ($asOf: String) { articles(asOf: $asOf) { totalCount } }', { asOf })).errors).toMatchObject([{ message: `asOf is "${asOf}": it is an instant with its offset, such as "2021-08-13T09:00:00Z".`, originalError: { code: 'ARGUMENT_INVALID' } }]);
  });
});
