import { once } from 'node:events';
import { createServer as createHttpServer, request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { DatelineError } from '@dateline/document';
import type { Reading } from '@dateline/storage';
import { getIntrospectionQuery } from 'graphql';
import { pino } from 'pino';
import { createServer, FIRST_QUERIES } from './index.ts';
import type { GraphStorage, RunningServer } from './index.ts';

const STUDIO = 'https://studio.apollographql.com';

let databaseAway = false;
/** Waits until it is told to answer, so that a test can stop the server in between. */
let release: () => void = () => undefined;
/** Tells that a search waits. */
let searching: () => void = () => undefined;

/** What HTTP needs of storage and no more: nothing found, a database that may be away, a search that takes its time. */
const storage: GraphStorage = {
  reading: () => ({
    byId: () => Promise.resolve(null),
    countSearch: () => new Promise((resolve) => {
      release = () => { resolve(7); };
      searching();
    }),
    countList: () => Promise.reject(new TypeError('secret inside')),
    narrow: () => undefined,
  }) as unknown as Reading,
  ping: () => (databaseAway ? Promise.reject(new DatelineError('DATABASE_UNAVAILABLE', 'the database cannot be reached.')) : Promise.resolve()),
};

const logger = pino({ level: 'silent' });
let server: RunningServer;
const at = (path: string): string => new URL(path, server.url).href;

const post = (body: unknown, headers: Record<string, string> = {}) => fetch(server.url, {
  method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: typeof body === 'string' ? body : JSON.stringify(body),
});
const json = async (answer: Response | Promise<Response>) => (await (await answer).json()) as { data?: Record<string, never>; errors?: unknown; extensions?: unknown };

beforeAll(async () => { server = await createServer({ storage, port: 0, logger, origins: ['https://news.example'] }); });
afterAll(() => server.stop());

describe('Apollo Studio', () => {
  test('passes its preflight, also from a public page to a private address', async () => {
    const answer = await fetch(server.url, { method: 'OPTIONS', headers: {
      origin: STUDIO, 'access-control-request-method': 'POST', 'access-control-request-headers': 'apollo-require-preflight,content-type', 'access-control-request-private-network': 'true',
    } });
    expect(answer.status).toBe(204);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'access-control-allow-origin': STUDIO, 'access-control-allow-methods': 'GET, POST, OPTIONS', 'access-control-allow-headers': 'apollo-require-preflight,content-type',
      'access-control-allow-private-network': 'true', vary: 'Origin',
    });
  });

  test('reads the schema', async () => {
    const answer = await post({ operationName: 'IntrospectionQuery', query: getIntrospectionQuery() }, { origin: STUDIO, 'apollo-require-preflight': 'true' });
    expect(answer.headers.get('access-control-allow-origin')).toBe(STUDIO);
    const { data } = await json(answer);
    const { types } = data?.['__schema'] as unknown as { types: { name: string }[] };
    expect(types.map(({ name }) => name)).toEqual(expect.arrayContaining(['Article', 'Person', 'Organization', 'Location', 'Event']));
  });

  test('gets its first answer', async () => {
    const answer = await post({ query: 'query ExampleQuery { __typename }', operationName: 'ExampleQuery', variables: {} }, { origin: STUDIO, 'apollo-require-preflight': 'true' });
    expect(answer.status).toBe(200);
    expect(await json(answer)).toMatchObject({ data: { __typename: 'Query' } });
  });
});

describe('origins', () => {
  test.each([
    ['https://news.example', 'https://news.example'], ['http://localhost:5173', 'http://localhost:5173'], ['http://127.0.0.1', 'http://127.0.0.1'],
    ['https://elsewhere.example', null], ['http://localhost.elsewhere.example', null], ['null', null],
  ])('%s is let in as %s', async (origin, allowed) => {
    expect((await post({ query: '{ __typename }' }, { origin })).headers.get('access-control-allow-origin')).toBe(allowed);
  });

  test('a request that a browser would send without asking first is refused', async () => {
    const answer = await fetch(`${server.url}?query=${encodeURIComponent('{ __typename }')}`, { headers: { 'content-type': 'text/plain' } });
    expect(answer.status).toBe(400);
    expect(await answer.text()).toMatch(/CSRF/u);
  });
});

describe('pages', () => {
  test('/graphql in a browser names the endpoint, the Sandbox and GraphiQL, and loads nothing from elsewhere', async () => {
    const html = await (await fetch(server.url, { headers: { accept: 'text/html,application/xhtml+xml' } })).text();
    expect(html).toContain(`<code>${server.url}</code>`);
    expect(html).toContain(`https://studio.apollographql.com/sandbox/explorer?endpoint=${encodeURIComponent(server.url)}`);
    expect(html).toContain('href="/graphiql"');
    for (const { query } of FIRST_QUERIES) expect(html).toContain(`href="/graphiql?query=${encodeURIComponent(query)}"`);
    expect(html).not.toMatch(/<(script|link|img|iframe)/u);
  });

  test('/graphiql loads nothing from elsewhere', async () => {
    const html = await (await fetch(at('/graphiql'))).text();
    expect(html).toContain('/graphql');
    expect(html).not.toMatch(/<(script|link)[^>]*(src|href)="(https?:)?\/\//u);
  });

  test('/sandbox embeds Apollo\'s', async () => {
    expect(await (await fetch(at('/sandbox'))).text()).toContain('embeddable-sandbox');
  });

  test('/ leads to /graphql, and a wrong path says which are right', async () => {
    expect((await fetch(at('/'), { redirect: 'manual' })).headers.get('location')).toBe('/graphql');
    const wrong = await fetch(at('/grpahql'));
    expect([wrong.status, await wrong.json()]).toEqual([404, { message: 'there is nothing at /grpahql: try /, /graphql, /graphql/stream, /graphiql, /sandbox, /health/live, /health/ready, /metrics' }]);
  });
});

describe('an answer', () => {
  test('tells what it could have cost', async () => {
    expect(await json(post({ query: '{ article(id: "QXJ0aWNsZTowMDAwMDAwMC0wMDAwLTQwMDAtODAwMC0wMDAwMDAwMDAwMDE") { title source { name } } }' })))
      .toEqual({ data: { article: null }, extensions: { cost: { objects: 2, limit: 250_000, depth: 3 } } });
  });
});

describe('faults', () => {
  test('of the caller carry their code', async () => {
    expect(await json(post({ query: '{ person(id: "x") { name } }' }))).toMatchObject({ data: { person: null }, errors: [{ path: ['person'], extensions: { code: 'ID_INVALID' } }] });
  });

  test('of our own are not told', async () => {
    const answer = await (await post({ query: '{ people { totalCount } }' })).text();
    expect(answer).toMatch(/"message":"Something went wrong inside; the server's log says what, at [0-9a-f-]{36}\."/u);
    expect(answer).toContain('"code":"INTERNAL_SERVER_ERROR"');
    expect(answer).not.toMatch(/secret|stack/u);
  });

  test('of the request are told in GraphQL\'s form', async () => {
    const answer = await post('{"query": ');
    expect([answer.status, await answer.json()]).toMatchObject([400, { errors: [{ extensions: { code: 'ARGUMENT_INVALID' } }] }]);
  });
});

describe('health', () => {
  test('follows the database', async () => {
    expect([(await fetch(at('/health/live'))).status, (await fetch(at('/health/ready'))).status]).toEqual([200, 200]);
    databaseAway = true;
    const away = await fetch(at('/health/ready'));
    expect([away.status, await away.json()]).toEqual([503, { status: 'unready', code: 'DATABASE_UNAVAILABLE', message: 'the database cannot be reached.' }]);
    expect((await fetch(at('/health/live'))).status).toBe(200);
    databaseAway = false;
  });
});

describe('starting and stopping', () => {
  test('a port in use says what to do', async () => {
    const other = createHttpServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    await expect(createServer({ storage, port, logger })).rejects.toMatchObject({
      code: 'PORT_IN_USE', message: `another program listens on port ${String(port)} of 127.0.0.1: stop it, or set PORT to another (PORT=0 takes a free one).`,
    });
    other.close();
  });

  test('an answer under way is finished, and then nobody listens', async () => {
    const stopping = await createServer({ storage, port: 0, logger });
    const isSearching = new Promise<void>((resolve) => { searching = resolve; });
    const sent = httpRequest(stopping.url, { method: 'POST', headers: { 'content-type': 'application/json' } });
    sent.end(JSON.stringify({ query: '{ search(text: "x") { totalCount } }' }));
    await isSearching;
    const stopped = stopping.stop();
    const answered = once(sent, 'response') as Promise<[NodeJS.ReadableStream]>;
    release();
    const chunks: string[] = [];
    for await (const chunk of (await answered)[0]) chunks.push(String(chunk));
    expect(JSON.parse(chunks.join(''))).toMatchObject({ data: { search: { totalCount: 7 } } });
    await stopped;
    await expect(fetch(stopping.url)).rejects.toThrow('fetch failed');
    await expect(stopping.stop()).resolves.toBeUndefined();
  });
});
