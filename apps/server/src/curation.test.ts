import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { globalId, SUBGRAPH_NAMES } from '@dateline/schema';
import type { SubgraphName } from '@dateline/schema';
import { fileSample, openTestStorage } from '@dateline/storage/testing';
import type { SampleArticle, TestStorage } from '@dateline/storage/testing';
import { pino } from 'pino';
import { createServer, serveGateway, serveSubgraph } from './index.ts';
import type { RunningServer } from './index.ts';

const SAMPLES: readonly SampleArticle[] = ['哈利勒扎德', '扎勒米'].map((name, index) => ({
  url: `https://news.example/${name}`, title: `${name}到访`, day: `2021-08-1${String(index)}`, text: `特使${name}在多哈会谈。`,
  chains: [{ kind: 'person', name }, { kind: 'location', name: '多哈' }],
  events: [{ kind: 'meet', trigger: '会谈', arguments: [{ role: 'agent', words: name }, { role: 'place', words: '多哈' }] }],
}));

const ANNA = 'battery-staple-horse';
const READER = 'a-token-that-ingests';
const tokens = { [ANNA]: { name: 'anna', scopes: ['curate'] }, [READER]: { name: 'ben', scopes: ['ingest'] } } as const;
const logger = pino({ level: 'silent' });

let storage: TestStorage;
const servers: RunningServer[] = [];
let whole: RunningServer;
let gateway: RunningServer;
let into = '';
let from = '';
let place = '';

beforeAll(async () => {
  storage = await openTestStorage();
  for (const each of SAMPLES) await storage.save((filing) => fileSample(filing, each));
  const people = (await storage.reading().list('people', {}, {}, 'name')).rows.map(({ row }) => row);
  [into, from] = ['哈利勒扎德', '扎勒米'].map((wanted) => globalId('Person', people.find(({ name }) => name === wanted)?.id ?? '')) as [string, string];
  place = globalId('Location', (await storage.reading().list('locations', {})).rows[0]?.row.id ?? '');
  servers.push(whole = await createServer({ storage, port: 0, logger, tokens }));
  const urls: Partial<Record<SubgraphName, string>> = {};
  for (const name of SUBGRAPH_NAMES) {
    const part = await serveSubgraph({ name, storage, port: 0, logger, tokens });
    servers.push(part);
    urls[name] = part.url;
  }
  servers.push(gateway = await serveGateway({ urls: urls as Record<SubgraphName, string>, port: 0, logger }));
});
afterAll(async () => {
  await Promise.all(servers.map((server) => server.stop()));
  await storage.drop();
});

interface Answer { readonly data?: Record<string, never> | null; readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[] }

async function ask(server: RunningServer, query: string, variables: object, token?: string): Promise<Answer> {
  const headers = { 'content-type': 'application/json', ...(token !== undefined && { authorization: `Bearer ${token}` }) };
  return await (await fetch(server.url, { method: 'POST', headers, body: JSON.stringify({ query, variables }) })).json() as Answer;
}

const MERGE = `mutation ($into: ID!, $from: [ID!]!, $reason: String!) { mergeEntities(input: { into: $into, from: $from, reason: $reason }) {
  survivor { id name ... on Person { mentionCount events { totalCount } } } curation { id action by because undoneBy { id } entities { id } } } }`;
const UNDO = 'mutation ($id: ID!) { undo(input: { id: $id, reason: "two men after all" }) { curation { action by undoes { id } } entities { id name } } }';

describe('a decision over HTTP', () => {
  test.each([
    ['without a token', undefined, 'UNAUTHENTICATED'],
    ['with an unknown token', 'nobody-knows-this-one', 'UNAUTHENTICATED'],
    ['with a token of another scope', READER, 'FORBIDDEN'],
  ])('%s is refused by its code', async (_what, token, code) => {
    for (const server of [whole, gateway]) expect(await ask(server, MERGE, { into, from: [from], reason: 'one' }, token)).toMatchObject({ errors: [{ extensions: { code } }] });
  });

  test.each([
    ['of one with itself', () => ({ into, from: [into], reason: 'one' }), 'CURATION_IMPOSSIBLE'],
    ['of two kinds', () => ({ into, from: [place], reason: 'one' }), 'CURATION_IMPOSSIBLE'],
    ['without a reason', () => ({ into, from: [from], reason: '' }), 'ARGUMENT_INVALID'],
    ['of an event', () => ({ into, from: [globalId('Event', '00000000-0000-4000-8000-000000000000')], reason: 'one' }), 'ID_INVALID'],
  ])('%s is refused by its code', async (_what, variables, code) => {
    expect(await ask(whole, MERGE, variables(), ANNA)).toMatchObject({ errors: [{ extensions: { code } }] });
  });

  test.each<[string, () => RunningServer]>([['one process', () => whole], ['a gateway', () => gateway]])('through %s answers the survivor and the log, and is taken back', async (_what, server) => {
    const merged = await ask(server(), MERGE, { into, from: [from], reason: 'one man' }, ANNA);
    expect(merged).toEqual({ data: { mergeEntities: {
      survivor: { id: into, name: '哈利勒扎德', mentionCount: 2, events: { totalCount: 2 } },
      curation: { id: expect.any(String), action: 'MERGE', by: 'anna', because: 'one man', undoneBy: null, entities: [{ id: into }, { id: from }] },
    } }, extensions: expect.anything() });
    const { id } = (merged.data?.['mergeEntities'] as unknown as { curation: { id: string } }).curation;
    expect((await ask(server(), 'query ($id: ID!) { node(id: $id) { id ... on Person { name } } }', { id: from })).data).toEqual({ node: { id: into, name: '哈利勒扎德' } });
    expect((await ask(server(), UNDO, { id }, ANNA)).data).toEqual({ undo: { curation: { action: 'UNDO', by: 'anna', undoes: { id } }, entities: [{ id: into, name: '哈利勒扎德' }, { id: from, name: '扎勒米' }] } });
    expect((await ask(server(), 'query ($id: ID!) { node(id: $id) { id ... on Person { name } } }', { id: from })).data).toEqual({ node: { id: from, name: '扎勒米' } });
    const { data } = await ask(server(), 'query ($entity: ID!) { curations(first: 2, filter: { entity: $entity, by: "anna" }) { edges { node { action undoneBy { action } } } } }', { entity: from });
    expect(data?.['curations']).toEqual({ edges: [{ node: { action: 'UNDO', undoneBy: null } }, { node: { action: 'MERGE', undoneBy: { action: 'UNDO' } } }] });
    expect(await ask(server(), UNDO, { id }, ANNA)).toMatchObject({ errors: [{ extensions: { code: 'CURATION_UNDONE' } }] });
  });
});
