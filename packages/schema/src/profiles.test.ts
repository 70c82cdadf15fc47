import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { fileSample, openTestStorage } from '@dateline/storage/testing';
import type { SampleArticle, TestStorage } from '@dateline/storage/testing';
import { graphql } from 'graphql';
import { scriptOf } from './shared/script.ts';
import { subgraphs } from './subgraphs.ts';
import { supergraphOf } from './supergraph.ts';

const OSLO = { id: 'geonames:3143244', kind: 'city', name: 'Oslo', lat: 59.91, lon: 10.75, country: 'NO', admin1: null, wikidata: 'Q585' } as const;
const SUVA = { id: 'geonames:2198148', kind: 'city', name: 'Suva', lat: -18.14, lon: 178.44, country: 'FJ', admin1: null, wikidata: null } as const;

const SAMPLES: readonly SampleArticle[] = [
  {
    title: '一', day: '2024-01-02', url: 'https://news.example/1', text: '港务局局长林德在奥斯陆会见了艾德。林德说，码头重开。',
    chains: [{ kind: 'organization', name: '港务局' }, { kind: 'person', name: '林德', role: '局长' }, { kind: 'location', name: '奥斯陆', place: OSLO }, { kind: 'person', name: '艾德' }],
    events: [{ kind: 'meet', trigger: '会见', time: '2024-01-01', arguments: [{ role: 'agent', words: '林德' }, { role: 'patient', words: '艾德' }, { role: 'place', words: '奥斯陆' }] }],
  },
  {
    title: '二', day: '2024-03-04', url: 'https://news.example/2', text: '港务局的局长林德与渔业公会会长林德视察了苏瓦。', language: 'zh-Hans',
    chains: [{ kind: 'organization', name: '港务局' }, { kind: 'person', name: '林德', role: '局长' }, { kind: 'organization', name: '渔业公会' }, { kind: 'location', name: '苏瓦', place: SUVA }],
  },
  { title: '三', day: '2024-02-03', url: 'https://news.example/3', text: '林德离开了港务局。', chains: [{ kind: 'person', name: '林德' }, { kind: 'organization', name: '港务局' }] },
];

const schema = supergraphOf(subgraphs);
let storage: TestStorage;
beforeAll(async () => {
  storage = await openTestStorage();
  for (const sample of SAMPLES) await storage.save((filing) => fileSample(filing, sample));
});
afterAll(() => storage.drop());

async function ask(source: string, variableValues: Record<string, unknown> = {}) {
  const before = storage.statements;
  const { data, errors } = await graphql({ schema, source, variableValues, contextValue: { reading: storage.reading(), scopes: new Set() } });
  return { data: data as Record<string, never>, code: (errors?.[0]?.originalError as { code?: string } | undefined)?.code, message: errors?.[0]?.message, statements: storage.statements - before };
}

const nodesOf = (connection: { edges: { node: unknown }[] }): unknown[] => connection.edges.map(({ node }) => node);

describe('a person', () => {
  test('holds titles in organizations, from when to when, with the words that say so', async () => {
    const { data } = await ask('{ people(filter: { name: "林德" }) { edges { node { roles { edges { node { title person { name } organization { name } firstSeen lastSeen articleCount evidence { exact before } } } } } } } }');
    const [{ roles }] = nodesOf(data['people']!) as [{ roles: never }];
    expect(nodesOf(roles)).toEqual([{ title: '局长', person: { name: '林德' }, organization: { name: '港务局' }, firstSeen: '2024-01-02', lastSeen: '2024-03-04', articleCount: 2, evidence: { exact: '局长', before: '港务局' } }]);
  });

  test('is called by aliases, each with where it was first seen', async () => {
    const { data } = await ask('{ people(filter: { name: "林德" }) { edges { node { names { text language script count } aliases { totalCount edges { node { text language script count articleCount firstSeen lastSeen evidence { exact start article { title } } } } } } } } }');
    const [{ names, aliases }] = nodesOf(data['people']!) as [{ names: unknown; aliases: never }];
    expect(names).toEqual([{ text: '林德', language: 'zh-Hans', script: 'Hans', count: 5 }]);
    expect(nodesOf(aliases)).toEqual([{ text: '林德', language: 'zh-Hans', script: 'Hans', count: 5, articleCount: 3, firstSeen: '2024-01-02', lastSeen: '2024-03-04', evidence: { exact: '林德', start: 5, article: { title: '一' } } }]);
  });

  test('stands in the same articles as others: those of most articles first, with the latest', async () => {
    const query = 'query ($kinds: [EntityKind!]) { people(filter: { name: "林德" }) { edges { node { coMentions(kinds: $kinds) { totalCount edges { node { entity { name } articleCount latestArticle { title } } } } } } } }';
    const { data } = await ask(query);
    const [{ coMentions }] = nodesOf(data['people']!) as [{ coMentions: { totalCount: number; edges: { node: unknown }[] } }];
    expect(coMentions.totalCount).toBe(5);
    expect(nodesOf(coMentions)[0]).toEqual({ entity: { name: '港务局' }, articleCount: 3, latestArticle: { title: '二' } });
    const { data: narrowed } = await ask(query, { kinds: ['PERSON'] });
    expect(nodesOf((nodesOf(narrowed['people']!) as [{ coMentions: never }])[0].coMentions)).toEqual([{ entity: { name: '艾德' }, articleCount: 1, latestArticle: { title: '一' } }]);
  });
});

test('an organization has people by role', async () => {
  const { data } = await ask('{ organizations(filter: { name: "港务局" }) { edges { node { roles { edges { node { title person { name } firstSeen lastSeen articleCount } } } } } } }');
  const [{ roles }] = nodesOf(data['organizations']!) as [{ roles: never }];
  expect(nodesOf(roles)).toEqual([{ title: '局长', person: { name: '林德' }, firstSeen: '2024-01-02', lastSeen: '2024-03-04', articleCount: 2 }]);
});

describe('places', () => {
  test('are asked by distance, and say it', async () => {
    const { data } = await ask('{ locations(filter: { near: { lat: 60, lon: 10, km: 500 } }) { edges { node { name distance(lat: 60, lon: 10) } } } events(filter: { near: { lat: 60, lon: 10, km: 500 } }) { totalCount } elsewhere: events(filter: { within: { country: "FJ" } }) { totalCount } }');
    expect(nodesOf(data['locations']!)).toEqual([{ name: '奥斯陆', distance: expect.closeTo(42.96, 0) }]);
    expect([data['events'], data['elsewhere']]).toEqual([{ totalCount: 1 }, { totalCount: 0 }]);
  });

  test.each([
    ['near: { lat: 91, lon: 0, km: 1 }', 'near.lat is 91: it is a number from -90 to 90.'],
    ['near: { lat: 0, lon: -181, km: 1 }', 'near.lon is -181: it is a number from -180 to 180.'],
    ['near: { lat: 0, lon: 0, km: -1 }', 'near.km is -1: it is a number from 0 to 20037.'],
    ['near: { lat: 0, lon: 0, km: 20038 }', 'near.km is 20038: it is a number from 0 to 20037.'],
    ['box: { south: 2, west: 0, north: 1, east: 1 }', 'box.north is 1 and box.south 2: north is not below south.'],
    ['within: { country: "Fiji" }', 'within.country is "Fiji": it is an ISO 3166-1 code of two capital letters such as "AF".'],
  ])('%s is refused', async (filter, message) => {
    for (const list of ['locations', 'events']) expect(await ask(`{ ${list}(filter: { ${filter} }) { totalCount } }`)).toMatchObject({ code: 'ARGUMENT_INVALID', message });
  });

  test('are in no order of distance without a point', async () => {
    expect(await ask('{ locations(orderBy: DISTANCE) { totalCount } }')).toMatchObject({ code: 'ARGUMENT_INVALID' });
  });
});

test.each([
  ['aliases', 'text evidence { article { title } }', 3],
  ['roles', 'organization { name } person { name }', 4],
  ['coMentions', 'entity { name } latestArticle { title }', 6],
])('%s take as many SQL statements for a page of 5 as for one of 50', async (edge, fields, statements) => {
  const source = `query ($first: Int) { people(first: $first) { edges { node { ${edge}(first: $first) { edges { node { ${fields} } } } } } } }`;
  const [few, many] = [await ask(source, { first: 5 }), await ask(source, { first: 50 })];
  expect(few.message).toBeUndefined();
  expect([few.statements, many.statements]).toEqual([statements, statements]);
});

test.each([['林德', 'zh-Hans', 'Hans'], ['林德', 'zh-Hant', 'Hant'], ['葉門', 'zh-Hans', 'Hant'], ['Linde', 'zh-Hans', 'Latn'], ['Линд', 'en', 'Cyrl'], ['123', 'en', 'Zyyy']])('%s in %s is of the script %s', (text, language, script) => {
  expect(scriptOf(text, language)).toBe(script);
});
