import { Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { globalId } from '@dateline/schema';
import { openTestStorage } from '@dateline/storage/testing';
import type { TestStorage } from '@dateline/storage/testing';
import type { Reading } from '@dateline/storage';
import pg from 'pg';
import { pino } from 'pino';
import { createServer, serveSubgraph } from './index.ts';
import type { RunningServer, StorageOptions } from './index.ts';

let storage: TestStorage;
const running: RunningServer[] = [];
beforeAll(async () => { storage = await openTestStorage(); });
afterAll(async () => {
  await Promise.all(running.map((server) => server.stop()));
  await storage.drop();
});

const logger = pino({ level: 'silent' });

async function serving(options: Partial<StorageOptions> = {}): Promise<RunningServer> {
  const server = await createServer({ storage, port: 0, logger, ...options });
  running.push(server);
  return server;
}

/** A logger, and the lines that it wrote. */
function noting(): { readonly logger: NonNullable<StorageOptions['logger']>; readonly lines: Record<string, unknown>[] } {
  const lines: Record<string, unknown>[] = [];
  const sink = new Writable({ write: (chunk: Buffer, _encoding, done) => { lines.push(JSON.parse(String(chunk)) as Record<string, unknown>); done(); } });
  return { logger: pino({ level: 'info' }, sink), lines };
}

interface Answer { readonly status: number; readonly headers: Headers; readonly data?: Record<string, unknown> | null; readonly errors?: readonly { readonly message: string; readonly extensions: Record<string, unknown> }[] }

async function ask({ url }: RunningServer, body: object, token?: string): Promise<Answer> {
  const answer = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json', ...(token !== undefined && { authorization: `Bearer ${token}` }) }, body: JSON.stringify(body) });
  return { status: answer.status, headers: answer.headers, ...(await answer.json() as object) };
}

const TYPE = { query: '{ __typename }' };
const told = ({ status, errors }: Answer) => [status, errors?.map(({ message, extensions: { code } }) => [code, message])];

describe('a stored token', () => {
  test('is known by its secret, with its scopes, until it is revoked', async () => {
    const secret = await storage.tokens.create({ name: 'anna', scopes: ['read'] });
    const UNDO = { query: 'mutation { undo(input: { id: "x", reason: "y" }) { entities { id } } }' };
    expect(told(await ask(await serving(), UNDO, secret))).toEqual([200, [['FORBIDDEN', 'the token anna lacks the scope curate, which this needs.']]]);
    await storage.tokens.revoke('anna');
    expect(told(await ask(await serving(), UNDO, secret))).toEqual([200, [['UNAUTHENTICATED', 'this takes a token: send the header Authorization: Bearer …, with a token that the server knows.']]]);
  });

  test('is asked for where reading takes one', async () => {
    const server = await serving({ readers: 'token', tokens: { 'a-token-that-curates': { name: 'ben', scopes: ['curate'] } } });
    const reader = await storage.tokens.create({ name: 'cleo', scopes: ['read'] });
    const without = await ask(server, TYPE);
    expect([...told(without), without.headers.get('www-authenticate')]).toEqual([401, [['UNAUTHENTICATED', 'this graph takes a token: send the header Authorization: Bearer …, with a token that the server knows.']], 'Bearer']);
    expect(told(await ask(server, TYPE, 'a-token-that-curates'))).toEqual([403, [['FORBIDDEN', 'the token ben lacks the scope read, which this graph asks for.']]]);
    expect((await ask(server, TYPE, reader)).data).toEqual({ __typename: 'Query' });
  });
});

describe('a rate', () => {
  test('is one for each token and one for an address, and says when to come again', async () => {
    const server = await serving({ rate: { requests: 2, seconds: 3600 }, tokens: { 'a-token-that-curates': { name: 'ben', scopes: ['curate'] } } });
    expect([(await ask(server, TYPE)).status, (await ask(server, TYPE, 'guessed')).status]).toEqual([200, 200]);
    const third = await ask(server, TYPE, 'guessed otherwise');
    expect([...told(third), third.headers.get('retry-after')]).toEqual([429, [['RATE_EXCEEDED', expect.stringMatching(/^more than 2 requests in 3600 seconds: try again in 1[78]\d\d seconds, or ask for more at once\.$/u)]], expect.stringMatching(/^1[78]\d\d$/u)]);
    expect((await ask(server, TYPE, 'a-token-that-curates')).status).toBe(200);
  });
});

describe('an operation that takes too long', () => {
  const ARTICLES = { query: '{ articles { totalCount edges { node { title } } } people { totalCount } }' };
  const RUNNING = 'SELECT count(*)::int AS running FROM pg_stat_activity WHERE datname = current_database() AND state = \'active\' AND query LIKE \'%article%\' AND pid <> pg_backend_pid()';

  test('is ended, once, and its SQL with it', async () => {
    const server = await serving({ timeout: 300 });
    const [keeper, onlooker] = [new pg.Client({ connectionString: storage.url }), new pg.Client({ connectionString: storage.url })];
    await Promise.all([keeper.connect(), onlooker.connect()]);
    await keeper.query('BEGIN; LOCK TABLE article IN ACCESS EXCLUSIVE MODE');
    const ended = await ask(server, ARTICLES);
    expect(told(ended)).toEqual([200, [['TIME_EXCEEDED', 'the operation took longer than 0.3 seconds and was ended: ask for smaller pages, or for fewer levels.']]]);
    expect(ended.data).toBeNull();
    // The lock still holds: without a cancel the statements would wait for it.
    for (let left = 1; left > 0;) left = (await onlooker.query<{ running: number }>(RUNNING)).rows[0]?.running ?? 0;
    await keeper.query('ROLLBACK');
    await Promise.all([keeper.end(), onlooker.end()]);
    expect((await ask(await serving(), ARTICLES)).errors).toBeUndefined();
  });
});

describe('a fault of our own', () => {
  test('is told by an id that the log has', async () => {
    const log = noting();
    const broken = { reading: () => ({ countList: () => Promise.reject(new TypeError('secret inside')), narrow: () => undefined }) as unknown as Reading, ping: () => Promise.resolve() };
    const { errors } = await ask(await serving({ storage: broken, logger: log.logger }), { query: '{ people { totalCount } }' });
    const id = errors?.[0]?.extensions['id'];
    expect(errors).toMatchObject([{ message: `Something went wrong inside; the server's log says what, at ${String(id)}.`, extensions: { code: 'INTERNAL_SERVER_ERROR' } }]);
    expect(log.lines.find((line) => line['id'] === id)).toMatchObject({ level: 50, err: { message: 'secret inside' }, path: ['people', 'totalCount'] });
    expect(JSON.stringify(errors)).not.toContain('secret');
  });
});

describe('the schema', () => {
  test('is not told where it is closed, nor guessed by what a fault suggests, but to who administers', async () => {
    const admin = await storage.tokens.create({ name: 'erik', scopes: ['admin'] });
    const server = await serving({ introspection: 'closed' });
    const query = '{ ...F } fragment F on Query { __schema { queryType { name } } }';
    expect(told(await ask(server, { query }))).toEqual([403, [['FORBIDDEN', 'the schema of this server is closed: asking for it takes a token of the scope admin.']]]);
    expect(told(await ask(server, { query: '{ artikles { totalCount } }' }))).toEqual([400, [['GRAPHQL_VALIDATION_FAILED', 'Cannot query field "artikles" on type "Query".']]]);
    expect((await ask(server, { query }, admin)).data).toEqual({ __schema: { queryType: { name: 'Query' } } });
    expect((await ask(server, TYPE)).data).toEqual({ __typename: 'Query' });
  });
});

describe('a list of documents', () => {
  const documents = { byId: new Map([['first', 'query First($first: Int) { articles(first: $first) { totalCount } }']]), only: true };

  test('is all that is answered, by POST and by GET, but to who administers', async () => {
    const admin = await storage.tokens.create({ name: 'dora', scopes: ['admin'] });
    const server = await serving({ documents });
    expect((await ask(server, { documentId: 'first', variables: { first: 1 } })).data).toEqual({ articles: { totalCount: 0 } });
    const got = await fetch(`${server.url}?documentId=first`, { headers: { 'apollo-require-preflight': 'true' } });
    expect(await got.json()).toMatchObject({ data: { articles: { totalCount: 0 } } });
    expect(told(await ask(server, TYPE))).toEqual([400, [['DOCUMENT_UNKNOWN', 'the server answers only documents of its list: send {"documentId": "…"} of one of them, or register this one.']]]);
    expect(told(await ask(server, { documentId: 'second' }))).toEqual([400, [['DOCUMENT_UNKNOWN', 'the server has no document with the id "second": register it, or send the query itself with a token of the scope admin.']]]);
    expect((await ask(server, TYPE, admin)).data).toEqual({ __typename: 'Query' });
  });
});

describe('who operates the server', () => {
  test('reads its figures', async () => {
    const server = await serving();
    await ask(server, { query: 'query Counted { articles { edges { node { title } } } }' });
    await ask(server, { query: '{ article(id: "x") { title } }' });
    const text = await (await fetch(new URL('/metrics', server.url))).text();
    expect(text).toContain('dateline_operation_seconds_count{operation="Counted",kind="query",outcome="ok"} 1');
    expect(text).toContain('dateline_faults_total{code="ID_INVALID"} 1');
    expect(text).toContain('dateline_batch_keys_count{batch="articles:newest"} 1');
    expect(text).toContain('dateline_statement_seconds_count 1');
    expect(text).toContain('dateline_statements_running 0');
    expect(text).toContain('dateline_articles 0');
  });

  test('finds the SQL of what is slow in the log', async () => {
    const log = noting();
    await ask(await serving({ slow: 0, logger: log.logger }), { query: 'query Slow { articles { edges { node { title } } } }', variables: { secret: 'x' } });
    const line = log.lines.find(({ msg }) => msg === 'slow operation');
    expect(line).toMatchObject({ level: 40, operation: 'Slow', statements: [{ sql: expect.stringMatching(/SELECT[\s\S]+FROM[\s\S]+article/u), milliseconds: expect.any(Number) }] });
  });
});

describe('a subgraph', () => {
  test('answers the trace that Apollo\'s gateways ask for, and no other time', async () => {
    const server = await serveSubgraph({ name: 'article', storage, port: 0, logger });
    running.push(server);
    const asked = async (headers: Record<string, string>) => (await (await fetch(server.url, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify({ query: `{ article(id: "${globalId('Article', '00000000-0000-4000-8000-000000000001')}") { title } }` }) })).json()) as { extensions: { ftv1?: string } };
    expect((await asked({ 'apollo-federation-include-trace': 'ftv1' })).extensions.ftv1).toMatch(/^[A-Za-z0-9+/=]{20,}$/u);
    expect((await asked({})).extensions.ftv1).toBeUndefined();
  });
});
