import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openTestStorage } from '@dateline/storage/testing';
import type { TestStorage } from '@dateline/storage/testing';
import pg from 'pg';
import { pino } from 'pino';
import { createServer } from './index.ts';
import type { RunningServer, StorageOptions } from './index.ts';

// What a client sees over HTTP that asks for more than it may: each message names what is too much and says what would pass, and that passes.

let storage: TestStorage;
let server: RunningServer;
const running: RunningServer[] = [];
const serving = async (options: Partial<StorageOptions> = {}): Promise<RunningServer> => {
  const started = await createServer({ storage, port: 0, logger: pino({ level: 'silent' }), ...options });
  running.push(started);
  return started;
};
beforeAll(async () => {
  storage = await openTestStorage();
  server = await serving();
});
afterAll(async () => {
  await Promise.all(running.map((each) => each.stop()));
  await storage.drop();
});

interface Told { readonly status: number; readonly retryAfter: string | null; readonly errors: readonly { readonly code: string; readonly message: string; readonly path?: readonly string[] }[] }

async function ask({ url }: RunningServer, body: object): Promise<Told> {
  const answer = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
  const { errors = [] } = await answer.json() as { errors?: readonly { message: string; path?: string[]; extensions: { code: string } }[] };
  return { status: answer.status, retryAfter: answer.headers.get('retry-after'), errors: errors.map(({ message, path, extensions: { code } }) => ({ code, message, ...(path && { path }) })) };
}

const pages = (people: number): string => `{ articles(first: 100) { edges { node { people(first: ${String(people)}) { edges { node { articles(first: 100) { edges { node { title } } } } } } } } } }`;
const deep = (levels: number): string => `{ articles(first: 1) ${'{ edges { node { source { articles(first: 1) '.repeat(levels)} { totalCount } ${'} } } }'.repeat(levels)} }`;
const aliased = (count: number): string => `{ articles { ${Array.from({ length: count }, (_, n) => `count${String(n)}: totalCount`).join(' ')} } }`;
const long = (names: number): string => `query Long { people { totalCount } articles(first: 1) { edges { node { ${'title '.repeat(names)} } } } }`;

describe('a client over a limit is told what is too much, and what passes', () => {
  test.each([
    ['depth', deep(6), deep(5), 'articles.edges.node.source.articles.edges.node.source.articles.edges.node.source.articles.edges.node.source.articles.edges.node.source.articles.edges.node.source.articles.totalCount is 26 fields deep, and at most 24 are allowed: start a second query from the id of a node on the way.'],
    ['aliases', aliased(61), aliased(60), 'the operation has 61 aliases, and at most 60 are allowed: send articles.count60 and the aliases after it as a second operation.'],
    ['tokens', long(4000), long(400), 'the query has more than 4000 tokens, which end at articles.edges.node.title: send what comes from there on as a second operation, or move lists into variables.'],
    ['page size', '{ articles(first: 101) { edges { cursor } } }', '{ articles(first: 100) { edges { cursor } } }', 'first is 101, and a page has at most 100: ask for first: 100, then go on with the cursor in pageInfo.'],
    ['cost', pages(100), pages(12), 'the operation could answer 2030301 objects, and at most 250000 are allowed: articles.edges.node.people asks for 100: ask for first: 12 there.'],
  ])('%s', async (limit, over, within, message) => {
    const refused = await ask(server, { query: over });
    expect(refused.errors).toEqual([expect.objectContaining({ code: 'LIMIT_EXCEEDED', message })]);
    // A field's own fault stands beside the rest of the answer.
    expect(refused.status).toBe(limit === 'page size' ? 200 : 400);
    expect((await ask(server, { query: within })).errors).toEqual([]);
  });

  test('page size names the field by its path', async () => {
    expect((await ask(server, { query: '{ found: articles(last: 1000) { edges { cursor } } }' })).errors).toEqual([expect.objectContaining({ path: ['found'] })]);
  });

  test('tokens beyond the limit in an argument name its field', async () => {
    const { errors } = await ask(server, { query: `{ events(filter: { kinds: [${'MEET, '.repeat(4001)}] }) { totalCount } }` });
    expect(errors).toEqual([{ code: 'LIMIT_EXCEEDED', message: 'the query has more than 4000 tokens, which end at events: send what comes from there on as a second operation, or move lists into variables.' }]);
  });

  test.each([
    ['a document', { query: `{ ${'nothing '.repeat(150)} }` }, 'GRAPHQL_VALIDATION_FAILED'],
    ['variables', { query: 'query ($kinds: [EventKind!]) { events(filter: { kinds: $kinds }) { totalCount } }', variables: { kinds: Array.from({ length: 150 }, () => 'NOTHING') } }, 'BAD_USER_INPUT'],
  ])('so many faults of %s that the rest is not counted are all of one code', async (_, body, code) => {
    const { errors } = await ask(server, body);
    expect([errors.length > 1, [...new Set(errors.map((each) => each.code))]]).toEqual([true, [code]]);
  });

  test('the size of a request', async () => {
    const query = (length: number) => ({ query: `{ __typename } #${'x'.repeat(length)}` });
    expect(await ask(server, query(1_000_001))).toMatchObject({ status: 413, errors: [{ code: 'LIMIT_EXCEEDED', message: 'the request has more than 1000000 bytes: send a shorter query.' }] });
    expect(await ask(server, query(900_000))).toMatchObject({ status: 200, errors: [] });
  });

  test('a rate', async () => {
    const rated = await serving({ rate: { requests: 1, seconds: 1 } });
    expect((await ask(rated, { query: '{ __typename }' })).status).toBe(200);
    expect(await ask(rated, { query: '{ __typename }' })).toEqual({ status: 429, retryAfter: '1', errors: [{ code: 'RATE_EXCEEDED', message: 'more than 1 requests in 1 seconds: try again in 1 seconds, or ask for more at once.' }] });
    await new Promise((resolve) => { setTimeout(resolve, 1100); });
    expect((await ask(rated, { query: '{ __typename }' })).status).toBe(200);
  });

  test('time', async () => {
    const hasty = await serving({ timeout: 300 });
    const keeper = new pg.Client({ connectionString: storage.url });
    await keeper.connect();
    await keeper.query('BEGIN; LOCK TABLE article IN ACCESS EXCLUSIVE MODE');
    const query = '{ articles(first: 1) { edges { node { title } } } }';
    // By graphql-js the first time, by what it was compiled to the second.
    const told = [await ask(hasty, { query }), await ask(hasty, { query })].map(({ errors }) => errors);
    await keeper.end();
    const late = { code: 'TIME_EXCEEDED', message: 'the operation took longer than 0.3 seconds and was ended: ask for smaller pages, or for fewer levels.' };
    expect(told).toEqual([[late], [late]]);
    expect((await ask(hasty, { query })).errors).toEqual([]);
  });
});
