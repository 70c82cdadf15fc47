import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { SUBGRAPH_NAMES } from '@dateline/schema';
import type { SubgraphName } from '@dateline/schema';
import { openStorage } from '@dateline/storage';
import type { Storage } from '@dateline/storage';
import { fileSample, openTestStorage } from '@dateline/storage/testing';
import type { TestStorage } from '@dateline/storage/testing';
import { CloseCode, createClient } from 'graphql-ws';
import type { ClientOptions } from 'graphql-ws';
import { pino } from 'pino';
import { WebSocket } from 'ws';
import { createServer, serveGateway, serveSubgraph } from '../index.ts';
import type { RunningServer, StorageOptions } from '../index.ts';
import { listen, sample } from './live.fixture.ts';

const logger = pino({ level: 'silent' });
let storage: TestStorage;
let elsewhere: Storage;
const running: RunningServer[] = [];
const kept = <Server extends RunningServer>(server: Server): Server => {
  running.push(server);
  return server;
};
beforeAll(async () => {
  storage = await openTestStorage();
  elsewhere = await openStorage({ databaseUrl: storage.url });
});
afterAll(async () => {
  await Promise.all(running.map((server) => server.stop()));
  await elsewhere.close();
  await storage.drop();
});

const file = (title: string) => elsewhere.save((filing) => fileSample(filing, sample(title)));

const TITLES = 'subscription Titles($after: String) { articleAdded(after: $after) { article { title } } }';
const titles = (heard: readonly { data?: Record<string, unknown> | null }[]) => heard.map(({ data }) => (data?.['articleAdded'] as { article: { title: string } }).article.title);
const metrics = async ({ url }: RunningServer): Promise<string> => (await fetch(new URL('/metrics', url))).text();

describe('through the gateway', () => {
  const parts = new Map<SubgraphName, RunningServer>();
  let gateway: RunningServer;
  beforeAll(async () => {
    for (const name of SUBGRAPH_NAMES) parts.set(name, kept(await serveSubgraph({ name, storage, port: 0, logger, live: { heartbeat: 50 } })));
    gateway = kept(await serveGateway({ urls: Object.fromEntries([...parts].map(([name, { url }]) => [name, url])) as Record<SubgraphName, string>, port: 0, logger, live: { heartbeat: 50 } }));
  });

  test('a subscriber hears what one of the whole graph hears', async () => {
    const query = 'subscription { eventChanged { changes event { title articleCount articles(first: 5) { totalCount } location { name } organizations { edges { node { id @skip(if: true) name articles { totalCount } } } } participants { words } } } }';
    const whole = kept(await createServer({ storage, port: 0, logger }));
    const [near, far] = [await listen(whole.url, query), await listen(gateway.url, query)];
    // The same event thrice: what stitching loaded for the first change is not told for the others.
    for (const [n, title] of ['甲', '乙', '丙'].entries()) {
      await file(title);
      expect((await far.until(n + 1))[n]).toEqual((await near.until(n + 1))[n]);
    }
    expect(near.heard.map(({ data }) => data?.['eventChanged'])).toMatchObject([1, 2, 3].map((totalCount) => ({ event: { articles: { totalCount }, location: { name: '加兹尼' }, organizations: { edges: [{ node: { name: '塔利班', articles: { totalCount } } }] } } })));
    near.leave();
    far.leave();
  });

  test('the way goes on: by the cursor, after the subgraph or the gateway was away, and by signs of life', async () => {
    const first = await listen(gateway.url, TITLES);
    await file('先');
    await first.until(1);
    // Nothing of what comes is an article, and yet its cursor moves.
    await storage.curation.renameEntity({ entity: (await storage.reading().list('organizations', { first: 1 })).rows[0]?.row.id ?? '', name: '塔利班组织', by: 'anna', because: 'test' });
    const { port } = parts.get('article') ?? { port: 0 };
    await parts.get('article')?.stop();
    await first.ended;
    expect([titles(first.heard), first.complete]).toEqual([['先'], false]);
    await file('后');
    await expect(listen(gateway.url, TITLES, { after: first.cursor })).rejects.toMatchObject({ answer: { errors: [{ extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }] } });
    parts.set('article', kept(await serveSubgraph({ name: 'article', storage, port, logger, live: { heartbeat: 50 } })));
    const second = await listen(gateway.url, TITLES, { after: first.cursor });
    expect(titles(await second.until(1))).toEqual(['后']);
    const third = await listen(gateway.url, TITLES, { variables: { after: second.cursor } });
    await file('再后');
    expect(titles(await third.until(1))).toEqual(['再后']);
    second.leave();
    third.leave();
  });

  test('whoever leaves the gateway has left the subgraph', async () => {
    const subgraph = parts.get('article') ?? gateway;
    const listener = await listen(gateway.url, TITLES);
    expect(await metrics(subgraph)).toContain('dateline_subscriptions_open{transport="sse"} 1');
    listener.leave();
    const left = async (): Promise<void> => ((await metrics(subgraph)).includes('dateline_subscriptions_open{transport="sse"} 0') ? undefined : left());
    await left();
  });

  test('what the subgraph refuses is told with its code', async () => {
    await expect(listen(gateway.url, TITLES, { after: 'nonsense' })).rejects.toMatchObject({ status: 400, answer: { errors: [{ message: '"nonsense" is no cursor of a change: give one that a subscription told.', extensions: { code: 'CURSOR_INVALID' } }] } });
  });
});

describe('over WebSocket', () => {
  const client = (server: RunningServer, options: Partial<ClientOptions> = {}) =>
    createClient({ url: server.url.replace('http', 'ws'), webSocketImpl: WebSocket, retryAttempts: 0, lazyCloseTimeout: 0, ...options });
  const serving = async (options: Partial<StorageOptions> = {}) => kept(await createServer({ storage, port: 0, logger, ...options }));

  test('the same is told, and goes on from the same cursors', async () => {
    const ws = client(await serving());
    const after = await storage.changes.latest();
    await file('套接字一');
    const told = ws.iterate<Record<string, unknown>, { cursor: string }>({ query: TITLES, variables: { after } });
    const { value: first } = await told.next() as { value: { data?: Record<string, unknown>; extensions?: { cursor: string } } };
    expect(titles([first])).toEqual(['套接字一']);
    await told.return?.();
    await file('套接字二');
    const again = ws.iterate<Record<string, unknown>>({ query: TITLES, extensions: { after: first.extensions?.cursor } });
    expect(titles([(await again.next()).value ?? {}])).toEqual(['套接字二']);
    await again.return?.();
    const once = ws.iterate({ query: '{ articles { totalCount } }' });
    expect((await once.next()).value).toMatchObject({ data: { articles: { totalCount: expect.any(Number) } }, extensions: { cost: { objects: 1 } } });
    await ws.dispose();
  });

  test('a server that stops closes the socket, by a code after which clients come again', async () => {
    const server = await createServer({ storage, port: 0, logger });
    const ws = client(server);
    const closed = new Promise<{ code: number }>((resolve) => { ws.on('closed', (event) => { resolve(event as { code: number }); }); });
    const told = ws.iterate({ query: TITLES });
    const next = told.next().catch((error: unknown) => error);
    await new Promise<void>((resolve) => { ws.on('connected', () => { resolve(); }); });
    await server.stop();
    expect((await closed).code).toBe(1012);
    expect(await next).toMatchObject({ code: 1012 });
  });

  test('the way goes on after the server was stopped and started, many times, with nothing lost and nothing told twice', async () => {
    const expected = Array.from({ length: 12 }, (_, n) => `套续${String(n)}`);
    let cursor = await storage.changes.latest();
    const heard: string[] = [];
    const filing = (async () => { for (const title of expected) await file(title); })();
    for (let round = 0; heard.length < expected.length; round++) {
      const server = await createServer({ storage, port: 0, logger });
      const ws = client(server);
      // By the message's extensions and by the argument in turn; and in some rounds nothing is heard at all.
      const told = ws.iterate<Record<string, unknown>, { cursor: string }>({ query: TITLES, ...(round % 2 ? { extensions: { after: cursor } } : { variables: { after: cursor } }) });
      const hearing = (async () => {
        for await (const each of told) {
          heard.push(...titles([each as { data?: Record<string, unknown> | null }]));
          cursor = each.extensions?.cursor ?? cursor;
        }
      })();
      // It may end while the server is being stopped, before anybody waits for it.
      hearing.catch(() => undefined);
      await new Promise((resolve) => { setTimeout(resolve, (round % 3) * 60); });
      await server.stop();
      // By a close code, or by a connection that was refused: a subscription never ends as if nothing more were to come.
      await expect(hearing).rejects.toBeDefined();
      await ws.dispose();
    }
    await filing;
    expect(heard).toEqual(expected);
  });

  test('who does not read is let go, and goes on where it stopped', async () => {
    const server = await serving({ live: { patience: 200 } });
    const after = await storage.changes.latest();
    const socket = new WebSocket(server.url.replace('http', 'ws'), 'graphql-transport-ws');
    await once(socket, 'open');
    socket.send(JSON.stringify({ type: 'connection_init' }));
    await once(socket, 'message');
    const open = async (count: number): Promise<void> => ((await metrics(server)).includes(`dateline_subscriptions_open{transport="ws"} ${String(count)}`) ? undefined : open(count));
    socket.send(JSON.stringify({ type: 'subscribe', id: '1', payload: { query: `subscription { articleAdded { article { title ${Array.from({ length: 20 }, (_, n) => `text${String(n)}: text`).join(' ')} } } }` } }));
    await open(1);
    socket.pause();
    const text = `塔利班攻占加兹尼。${'天气晴朗。'.repeat(40_000)}`;
    for (const title of ['长一', '长二', '长三']) await elsewhere.save((filing) => fileSample(filing, sample(title, '加兹尼', { text })));
    await open(0);
    socket.terminate();
    const ws = client(server);
    const told = ws.iterate<Record<string, unknown>>({ query: TITLES, variables: { after } });
    const heard = [await told.next(), await told.next(), await told.next()].map(({ value }) => value as { data?: Record<string, unknown> });
    expect(titles(heard)).toEqual(['长一', '长二', '长三']);
    await told.return?.();
    await ws.dispose();
  });

  test('refusals have their codes', async () => {
    const limited = client(await serving({ live: { perClient: 1 } }));
    const open = limited.iterate({ query: TITLES });
    const waiting = open.next();
    await expect(limited.iterate({ query: TITLES }).next()).rejects.toMatchObject([{ extensions: { code: 'SUBSCRIPTIONS_EXCEEDED' } }]);
    await expect(limited.iterate({ query: 'subscription { articleAdded { nothing } }' }).next()).rejects.toMatchObject([{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }]);
    await expect(limited.iterate({ query: TITLES, extensions: { after: 'nonsense' } }).next()).rejects.toMatchObject([{ extensions: { code: expect.stringMatching(/CURSOR_INVALID|SUBSCRIPTIONS_EXCEEDED/u) } }]);
    void open.return?.();
    void waiting;
    await limited.dispose();
    const closed = await serving({ readers: 'token' });
    await expect(client(closed).iterate({ query: TITLES }).next()).rejects.toMatchObject({ code: CloseCode.Unauthorized });
    const secret = await storage.tokens.create({ name: 'socket', scopes: ['read'] });
    const known = client(closed, { connectionParams: { authorization: `Bearer ${secret}` } });
    expect((await known.iterate({ query: '{ __typename }' }).next()).value).toMatchObject({ data: { __typename: 'Query' } });
    await known.dispose();
  });

  test('pages of strangers open no socket', async () => {
    const { url } = await serving({ origins: ['https://friend.example'] });
    const answer = (origin: string) => new Promise((resolve) => {
      const socket = new WebSocket(url.replace('http', 'ws'), 'graphql-transport-ws', { origin });
      socket.on('open', () => { socket.close(); resolve('open'); });
      socket.on('unexpected-response', (_request, response) => { resolve(response.statusCode); });
      socket.on('error', () => undefined);
    });
    expect(await Promise.all(['https://stranger.example', 'https://friend.example', 'http://localhost:5173'].map(answer))).toEqual([403, 'open', 'open']);
  });
});
