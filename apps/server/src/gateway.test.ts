import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { globalId, SUBGRAPH_NAMES } from '@dateline/schema';
import type { SubgraphName } from '@dateline/schema';
import { fileSample, openTestStorage } from '@dateline/storage/testing';
import type { SampleArticle, TestStorage } from '@dateline/storage/testing';
import pg from 'pg';
import { pino } from 'pino';
import { createServer, FIRST_QUERIES, serveGateway, serveSubgraph } from './index.ts';
import type { RunningServer } from './index.ts';

const sample = (city: string, day: string, modality: 'planned' | 'actual'): SampleArticle => ({
  url: `https://news.example/${city}`, title: `${city}的消息`, day, publisher: '晨报',
  text: `据路透社报道，塔利班12日攻占${city}。发言人穆贾希德说：“我们已进入${city}。”特使哈利勒扎德在多哈同塔利班会谈。`,
  chains: [
    { kind: 'organization', name: '路透社' }, { kind: 'organization', name: '塔利班' }, { kind: 'location', name: city }, { kind: 'location', name: '多哈' },
    { kind: 'person', name: '穆贾希德', role: '发言人' }, { kind: 'person', name: '哈利勒扎德', role: '特使' },
  ],
  events: [
    { kind: 'capture', trigger: '攻占', time: '2021-08-12', arguments: [{ role: 'agent', words: '塔利班' }, { role: 'patient', words: city }], source: '路透社' },
    { kind: 'meet', trigger: '会谈', modality, arguments: [{ role: 'agent', words: '哈利勒扎德' }, { role: 'patient', words: '塔利班' }, { role: 'place', words: '多哈' }] },
  ],
  quotations: [{ content: `我们已进入${city}。`, speaker: '穆贾希德', via: '路透社', cue: '说' }],
});

const QUERIES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(FIRST_QUERIES.map(({ shows, query }) => [shows, query])),
  'a route through four nouns and back': '{ articles(first: 2) { edges { node { title people(first: 2) { edges { node { name events(first: 2) { edges { node { title locations(first: 2) { edges { node { name articles(first: 2) { totalCount edges { node { title } } } } } } } } } } } } } } } }',
  'who said what, through whom, with evidence': '{ articles { edges { node { id publishedAt blocks { kind text } source { name } quotations { edges { node { content direct cue stance speaker { words entity { __typename id name } } via { words entity { name ... on Organization { articleCount } } } evidence { article { id title } start end exact before after } } } } mentions(first: 100) { pageInfo { hasNextPage endCursor } edges { cursor node { kind form entity { __typename name } } } } } } } }',
  'events: time, place, participants, claims, history': '{ events(first: 10, orderBy: MENTIONS) { totalCount edges { node { kind title time { start end precision } location { name parent { name } } participants { role words mentionCount entity { name } } claims(first: 10) { edges { node { slot value modality day attribution { words entity { name } } evidence { exact article { title } } } } } differences { slot values { value claims { day } } } history { day modality mentionCount mention { trigger event { title } evidence { article { title } } } } people { edges { node { name roles { edges { node { title evidence { exact article { title } } } } } } } } } } } }',
  'a search over all nouns': '{ search(text: "塔利班", first: 50) { totalCount edges { node { __typename ... on Article { title language } ... on Organization { name names { text count } people { edges { node { name } } } } ... on Event { title kind location { name } } ... on Location { name placeKind } } } } }',
  'filters and enums': '{ events(filter: { kinds: [CAPTURE, TRY_IN_COURT], modalities: [ACTUAL], from: "2021-08-01", to: "2021-08-31", role: AGENT }, orderBy: OLDEST) { edges { node { kind title } } } people(filter: { name: "哈利" }, orderBy: NAME) { edges { node { name } } } articles(last: 1) { edges { node { title } } } }',
  'keys on conditions': 'query ($left: Boolean = true) { people(first: 2) { edges { node { id @skip(if: $left) name articles(first: 1) { totalCount } organizations(first: 1) { edges { node { ... @skip(if: $left) { id } articleCount } } } } } } events(first: 2) { edges { node { ...Key @include(if: false) title people(first: 1) { edges { node { id @skip(if: $left) } } } locations(first: 1) @skip(if: false) { edges { node { id @skip(if: true) articles(first: 1) { totalCount } } } } } } } search(text: "塔利班", first: 2) { edges { node { ... on Organization @include(if: $left) { id @skip(if: $left) people(first: 1) { totalCount } } } } } } fragment Key on Event { id }',
  'faults': '{ article(id: "nonsense") { title } event(id: "RXZlbnQ6MDAwMDAwMDAtMDAwMC00MDAwLTgwMDAtMDAwMDAwMDAwMDAw") { title } person(id: "RXZlbnQ6MDAwMDAwMDAtMDAwMC00MDAwLTgwMDAtMDAwMDAwMDAwMDAw") { name } }',
};

const logger = pino({ level: 'silent' });
let storage: TestStorage;
let whole: RunningServer;
let gateway: RunningServer;
const parts = new Map<SubgraphName, RunningServer>();

beforeAll(async () => {
  storage = await openTestStorage();
  for (const each of [sample('加兹尼', '2021-08-12', 'planned'), sample('赫拉特', '2021-08-13', 'actual')]) await storage.save((filing) => fileSample(filing, each));
  whole = await createServer({ storage, port: 0, logger });
  for (const name of SUBGRAPH_NAMES) parts.set(name, await serveSubgraph({ name, storage, port: 0, logger }));
  const urls = Object.fromEntries([...parts].map(([name, { url }]) => [name, url])) as Record<SubgraphName, string>;
  gateway = await serveGateway({ urls, port: 0, logger });
});

afterAll(async () => {
  await Promise.all([whole, gateway, ...parts.values()].map((server) => server.stop()));
  await storage.drop();
});

interface Answer { readonly data?: Record<string, unknown> | null; readonly errors?: readonly { readonly message: string; readonly locations?: unknown; readonly extensions?: { readonly code?: string } }[] }

async function ask(server: RunningServer, query: string): Promise<Answer> {
  const answer = await fetch(server.url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) });
  return await answer.json() as Answer;
}

/** A gateway's errors have no line and column: the subgraph that found the fault never saw the query. */
const unlocated = ({ errors, ...answer }: Answer): Answer => ({ ...answer, ...(errors && { errors: errors.map(({ locations: _, ...error }) => error) }) });

describe('the gateway over four subgraphs', () => {
  test.each(Object.keys(QUERIES))('answers as the one process does: %s', async (name) => {
    const expected = await ask(whole, QUERIES[name] ?? '');
    if (name !== 'faults') expect(expected.errors).toBeUndefined();
    expect(unlocated(await ask(gateway, QUERIES[name] ?? ''))).toEqual(unlocated(expected));
  });

  test('finds any node by its id', async () => {
    const { rows: [row] } = await storage.reading().list('locations', { first: 1 });
    const id = globalId('Location', row?.row.id ?? '');
    const query = `{ node(id: "${id}") { __typename id ... on Location { name events(filter: { kinds: [MEET] }) { totalCount } } } }`;
    expect(await ask(gateway, query)).toEqual(await ask(whole, query));
    expect((await ask(gateway, query)).data).toMatchObject({ node: { __typename: 'Location', id, name: row?.row.name } });
  });

  test('may send a subgraph more than a caller may', async () => {
    const { rows } = await storage.reading().list('people', { first: 2 });
    const representations = Array.from({ length: 15_000 }, (_, n) => ({ __typename: 'Person', id: globalId('Person', rows[n % 2]?.row.id ?? '') }));
    const aliased = Array.from({ length: 100 }, (_, n) => `_${String(n)}: _entities(representations: $few) { ... on Person { name } }`).join(' ');
    const query = `query ($representations: [_Any!]!, $few: [_Any!]!) { _entities(representations: $representations) { ... on Person { id } } ${aliased} }`;
    const answer = await fetch(parts.get('person')?.url ?? '', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query, variables: { representations, few: representations.slice(0, 1) } }) });
    const { data, errors } = await answer.json() as Answer;
    expect(errors).toBeUndefined();
    expect((data?.['_entities'] as unknown[]).length).toBe(15_000);
  });

  test('tells the first of several faults of a caller\'s that leave one null', async () => {
    const { data } = await ask(whole, '{ sources(first: 1) { edges { node { id } } } }') as { data: { sources: { edges: { node: { id: string } }[] } } };
    const query = `{ source(id: "${data.sources.edges[0]?.node.id ?? ''}") { articles(first: 1) { edges { node { source { articles(first: 1, after: "x") { pageInfo { hasNextPage } } } copies(first: 1, after: "x") { edges { cursor } } } } } } }`;
    const { errors, ...answer } = await ask(whole, query);
    expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(['CURSOR_INVALID', 'CURSOR_INVALID']);
    expect(await ask(gateway, query)).toMatchObject({ ...answer, errors: [{ message: errors?.[0]?.message, path: ['source'], extensions: { code: 'CURSOR_INVALID' } }] });
  });

  test('is within limits too', async () => {
    const query = '{ articles(first: 100) { edges { node { people(first: 100) { edges { node { articles(first: 100) { edges { node { title } } } } } } } } } }';
    expect(await ask(gateway, query)).toEqual(await ask(whole, query));
  });

  test('ends what takes too long, once, and the SQL of the subgraphs with it', async () => {
    const urls = Object.fromEntries([...parts].map(([name, { url }]) => [name, url])) as Record<SubgraphName, string>;
    const hasty = await serveGateway({ urls, port: 0, logger, timeout: 300 });
    const [keeper, onlooker] = [new pg.Client({ connectionString: storage.url }), new pg.Client({ connectionString: storage.url })];
    await Promise.all([keeper.connect(), onlooker.connect()]);
    await keeper.query('BEGIN; LOCK TABLE article IN ACCESS EXCLUSIVE MODE');
    expect(await ask(hasty, '{ articles { totalCount edges { node { title } } } people { totalCount } }')).toEqual({
      data: null, errors: [{ message: 'the operation took longer than 0.3 seconds and was ended: ask for smaller pages, or for fewer levels.', extensions: { code: 'TIME_EXCEEDED' } }], extensions: expect.anything(),
    });
    // The lock still holds: without a cancel the statements would wait for it.
    const running = 'SELECT count(*)::int AS running FROM pg_stat_activity WHERE datname = current_database() AND state = \'active\' AND query LIKE \'%article%\' AND pid <> pg_backend_pid()';
    for (let left = 1; left > 0;) left = (await onlooker.query<{ running: number }>(running)).rows[0]?.running ?? 0;
    await keeper.query('ROLLBACK');
    await Promise.all([keeper.end(), onlooker.end(), hasty.stop()]);
  });

  test('is ready when all of them are, and says which one is away', async () => {
    const ready = new URL('/health/ready', gateway.url);
    expect((await fetch(ready)).status).toBe(200);
    await parts.get('location')?.stop();
    const away = await fetch(ready);
    expect([away.status, await away.json()]).toMatchObject([503, { code: 'SUBGRAPH_UNAVAILABLE', message: expect.stringMatching(/^the location subgraph does not answer/u) }]);
    expect(await ask(gateway, '{ articles(first: 1) { edges { node { title } } } }')).toMatchObject({ data: { articles: { edges: [{ node: { title: '赫拉特的消息' } }] } } });
    expect(await ask(gateway, '{ locations(first: 1) { totalCount } }')).toMatchObject({ errors: [{ extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }] });
  });
});
