import { once } from 'node:events';
import { request as ask } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { globalId } from '@dateline/schema';
import { openStorage } from '@dateline/storage';
import type { Storage } from '@dateline/storage';
import { fileSample, openTestStorage } from '@dateline/storage/testing';
import type { SampleArticle, TestStorage } from '@dateline/storage/testing';
import { createClient as createSseClient } from 'graphql-sse';
import { pino } from 'pino';
import { createServer } from '../index.ts';
import type { RunningServer, StorageOptions } from '../index.ts';
import { listen, sample } from './live.fixture.ts';

const logger = pino({ level: 'silent' });
let storage: TestStorage;
/** As another process has it: a connection of its own. */
let elsewhere: Storage;
const running: RunningServer[] = [];
beforeAll(async () => {
  storage = await openTestStorage();
  elsewhere = await openStorage({ databaseUrl: storage.url });
});
afterAll(async () => {
  await Promise.all(running.map((server) => server.stop()));
  await elsewhere.close();
  await storage.drop();
});

async function serving(options: Partial<StorageOptions> = {}): Promise<RunningServer> {
  const server = await createServer({ storage, port: 0, logger, ...options });
  running.push(server);
  return server;
}

const file = (...articles: SampleArticle[]) => elsewhere.save(async (filing) => { for (const article of articles) await fileSample(filing, article); });

const TITLES = 'subscription Titles($filter: ArticleFilter, $after: String) { articleAdded(filter: $filter, after: $after) { article { title } } }';
const titles = (heard: readonly { data?: Record<string, unknown> | null }[]) => heard.map(({ data }) => (data?.['articleAdded'] as { article: { title: string } }).article.title);

describe('a subscriber', () => {
  test('is told what another connection commits, with the node, fields of other subgraphs, and a cursor', async () => {
    const server = await serving();
    const articles = await listen(server.url, 'subscription { articleAdded { cursor changes id article { id title source { name } organizations { edges { node { name } } } events { edges { node { kind location { name } } } } } } }');
    const events = await listen(server.url, 'subscription { it: eventChanged { changes event { title articleCount } } }');
    await file(sample('第一'));
    await file(sample('第二'));
    const [first, second] = await articles.until(2);
    const { rows: [row] } = await storage.reading().list('articles', { first: 1 }, { text: '第一' });
    const id = globalId('Article', row?.row.id ?? '');
    expect(first).toEqual({ id: expect.stringMatching(/^\d+$/u), extensions: { cursor: first?.id }, data: { articleAdded: {
      cursor: first?.id, changes: ['ADDED'], id,
      article: { id, title: '第一', source: { name: '晨报' }, organizations: { edges: [{ node: { name: '塔利班' } }] }, events: { edges: [{ node: { kind: 'CAPTURE', location: { name: '加兹尼' } } }] } },
    } } });
    expect(second?.data).toMatchObject({ articleAdded: { article: { title: '第二' } } });
    // The same event twice: what was read for the first change is not remembered for the second.
    expect((await events.until(2)).map(({ data }) => data)).toEqual([
      { it: { changes: ['ADDED'], event: { title: '塔利班 加兹尼', articleCount: expect.any(Number) } } }, { it: { changes: ['REPORTS'], event: { title: '塔利班 加兹尼', articleCount: 2 } } },
    ]);
    articles.leave();
    events.leave();
  });

  test('hears only what its filter lets through, and its cursor moves on all the same', async () => {
    const server = await serving({ live: { heartbeat: 50 } });
    const herat = await listen(server.url, TITLES, { variables: { filter: { text: '赫拉特', languages: ['zh-Hans'], kinds: ['CAPTURE'] } } });
    const captured = await listen(server.url, 'subscription { eventChanged(filter: { kinds: [CAPTURE] }, changes: [ADDED]) { event { title } } }');
    await file(sample('别处'), sample('赫拉特的消息', '赫拉特'), sample('英文', '赫拉特', { language: 'en' }));
    expect(titles(await herat.until(1))).toEqual(['赫拉特的消息']);
    expect((await captured.until(1))[0]?.data).toEqual({ eventChanged: { event: { title: '塔利班 赫拉特' } } });
    const latest = await storage.changes.latest();
    for (const by = Date.now() + 5000; herat.cursor !== latest && Date.now() < by;) await new Promise((resolve) => { setTimeout(resolve, 20); });
    expect(herat.cursor).toBe(latest);
    expect(herat.heard).toHaveLength(1);
    herat.leave();
    captured.leave();
  });

  test('is told who was merged into whom', async () => {
    await file(sample('人物', '喀布尔', { text: '塔利班12日攻占喀布尔。穆贾希德、扎比乌拉说。', chains: [{ kind: 'organization', name: '塔利班' }, { kind: 'location', name: '喀布尔' }, { kind: 'person', name: '穆贾希德' }, { kind: 'person', name: '扎比乌拉' }] }));
    const { rows } = await storage.reading().list('people', { first: 2 }, {}, 'name');
    const [into, from] = [rows[0]?.row.id ?? '', rows[1]?.row.id ?? ''];
    const merges = await listen((await serving()).url, 'subscription { entityMerged(kinds: [PERSON]) { changes id others entity { __typename name ... on Person { mentions { totalCount } } } } }');
    const { curationId } = await elsewhere.curation.mergeEntities({ into, from: [from], by: 'anna', because: 'one man' });
    await elsewhere.curation.undo({ id: curationId, by: 'anna', because: 'two men' });
    expect((await merges.until(2)).map(({ data }) => data?.['entityMerged'])).toMatchObject([
      { changes: ['MERGED'], id: globalId('Person', into), others: [globalId('Person', from)], entity: { __typename: 'Person', name: expect.any(String) } },
      { changes: ['PARTED'], id: globalId('Person', into), others: [globalId('Person', from)], entity: { mentions: { totalCount: 1 } } },
    ]);
    merges.leave();
  });

  test('may be graphql-sse\'s own client', async () => {
    const client = createSseClient({ url: (await serving({ live: { heartbeat: 20 } })).url });
    const told = client.iterate<Record<string, unknown>>({ query: TITLES, variables: { after: await storage.changes.latest() } });
    const first = told.next();
    await new Promise((resolve) => { setTimeout(resolve, 100); }); // Signs of life, too, are what it can read.
    await file(sample('客户端'));
    const { value } = await first as { value: { data?: Record<string, unknown>; extensions?: { cursor: string } } };
    expect(titles([value])).toEqual(['客户端']);
    await told.return?.();
    await file(sample('再来'));
    const again = client.iterate<Record<string, unknown>>({ query: TITLES, extensions: { after: value.extensions?.cursor } });
    expect(titles([(await again.next()).value ?? {}])).toEqual(['再来']);
    await again.return?.();
    client.dispose();
  });
});

describe('a subscription goes on', () => {
  test('after the server was stopped and started, many times, with nothing lost and nothing told twice', async () => {
    const expected = Array.from({ length: 24 }, (_, n) => `续${String(n)}`);
    let cursor = await storage.changes.latest();
    const heard: string[] = [];
    const filing = (async () => { for (const title of expected) await file(sample(title, `城${title}`)); })();
    for (let round = 0; heard.length < expected.length; round++) {
      const server = await createServer({ storage, port: 0, logger });
      // By the header and by the argument in turn; and in some rounds nothing is heard at all.
      const listener = await listen(server.url, TITLES, round % 2 ? { after: cursor } : { variables: { after: cursor } });
      await Promise.race([listener.until(1 + (round % 4)), new Promise((resolve) => { setTimeout(resolve, (round % 3) * 30); })]);
      await server.stop();
      await listener.ended;
      expect(listener.complete).toBe(false);
      heard.push(...titles(listener.heard));
      cursor = listener.cursor ?? cursor;
    }
    await filing;
    expect(heard).toEqual(expected);
  });

  test('not from a cursor that is none, or whose changes are forgotten', async () => {
    const server = await serving();
    await expect(listen(server.url, TITLES, { after: 'yesterday' })).rejects.toMatchObject({ status: 400, answer: { errors: [{ extensions: { code: 'CURSOR_INVALID' } }] } });
    await expect(listen(server.url, TITLES, { variables: { after: '999999999' } })).rejects.toMatchObject({ status: 400, answer: { errors: [{ extensions: { code: 'CURSOR_INVALID' } }] } });
    await storage.changes.prune({ days: 10, changes: 1 });
    await expect(listen(server.url, TITLES, { after: '1' })).rejects.toMatchObject({ status: 400, answer: { errors: [{ message: expect.stringMatching(/^changes up to \d+ are no longer kept, and 1 is before: read what is needed from the lists/u), extensions: { code: 'CURSOR_EXPIRED' } }] } });
  });
});

describe('subscriptions are within limits', () => {
  const refused = (code: string, message: unknown = expect.any(String)) => ({ answer: { errors: [{ message, extensions: { code } }] } });

  test('of depth, cost and tokens, as any operation', async () => {
    const { url } = await serving();
    await expect(listen(url, 'subscription { articleAdded { article { people(first: 100) { edges { node { articles(first: 100) { edges { node { people(first: 100) { edges { node { name } } } } } } } } } } } }')).rejects.toMatchObject(refused('LIMIT_EXCEEDED'));
    await expect(listen(url, `subscription { articleAdded { ${'cursor '.repeat(5000)} } }`)).rejects.toMatchObject(refused('LIMIT_EXCEEDED'));
    await expect(listen(url, 'subscription { articleAdded { nothing } }')).rejects.toMatchObject(refused('GRAPHQL_VALIDATION_FAILED', expect.stringContaining('Cannot query field "nothing"')));
    await expect(listen(url, 'subscription { articleAdded(filter: { from: "never" }) { cursor } }')).rejects.toMatchObject(refused('ARGUMENT_INVALID'));
  });

  test('of the way it comes: as a query it is no stream', async () => {
    const answer = await fetch((await serving()).url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: TITLES }) });
    expect(await answer.json()).toMatchObject({ errors: [{ message: 'a subscription is answered over server-sent events (send Accept: text/event-stream) or WebSocket.', extensions: { code: 'ARGUMENT_INVALID' } }] });
  });

  test('of how many are open at once', async () => {
    const { url } = await serving({ live: { perClient: 2 } });
    const two = [await listen(url, TITLES), await listen(url, TITLES)];
    await expect(listen(url, TITLES)).rejects.toMatchObject({ status: 429, ...refused('SUBSCRIPTIONS_EXCEEDED', '2 subscriptions of yours are open, and at most 2 are allowed: close one first.') });
    expect(await (await fetch(new URL('/metrics', url))).text()).toContain('dateline_subscriptions_open{transport="sse"} 2');
    two[0]?.leave();
    await two[0]?.ended;
    const free = async (): Promise<void> => listen(url, TITLES).then((third) => { third.leave(); }, free);
    await free();
    two[1]?.leave();
  });

  test('of rate, of tokens and of the list of documents', async () => {
    await expect(listen((await serving({ rate: { requests: 1, seconds: 3600 } })).url, '{ __typename }')).resolves.toBeDefined();
    const closed = await serving({ readers: 'token' });
    await expect(listen(closed.url, TITLES)).rejects.toMatchObject({ status: 401, ...refused('UNAUTHENTICATED') });
    const listed = await serving({ documents: { byId: new Map(), only: true } });
    await expect(listen(listed.url, TITLES)).rejects.toMatchObject({ status: 400, ...refused('DOCUMENT_UNKNOWN') });
  });

  test('of the token: once it is revoked, the subscription is over', async () => {
    const secret = await storage.tokens.create({ name: 'eve', scopes: ['read'] });
    let known = true;
    const tokens = { find: async (given: string) => (known ? storage.tokens.find(given) : null) };
    const { url } = await serving({ storage: { ...storage, reading: (watch) => storage.reading(watch), ping: () => storage.ping(), changes: storage.changes, tokens }, readers: 'token', live: { heartbeat: 100 } });
    const listener = await listen(url, TITLES, { headers: { authorization: `Bearer ${secret}` } });
    known = false;
    await listener.ended; // Within ten seconds, for so long a token is remembered.
    expect([listener.heard, listener.complete]).toMatchObject([[{ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] }], true]);
  });

  test('of patience: who does not read is let go, and goes on where it stopped', async () => {
    const server = await serving({ live: { patience: 200 } });
    const start = await storage.changes.latest();
    const text = `塔利班攻占加兹尼。${'天气晴朗。'.repeat(40_000)}`;
    const request = ask(server.url, { method: 'POST', headers: { 'content-type': 'application/json', accept: 'text/event-stream' } });
    request.end(JSON.stringify({ query: `subscription { articleAdded { article { title ${Array.from({ length: 20 }, (_, n) => `text${String(n)}: text`).join(' ')} } } }` }));
    const [response] = await once(request, 'response') as [IncomingMessage];
    response.pause();
    response.socket.pause();
    await file(sample('长文一', '加兹尼', { text }), sample('长文二', '加兹尼', { text }), sample('长文三', '加兹尼', { text }));
    const slow = async (): Promise<void> => ((await (await fetch(new URL('/metrics', server.url))).text()).includes('dateline_subscriptions_ended_total{transport="sse",by="reader slow"} 1') ? undefined : slow());
    await slow();
    request.destroy();
    const listener = await listen(server.url, TITLES, { after: start });
    expect(titles(await listener.until(3))).toEqual(['长文一', '长文二', '长文三']);
    listener.leave();
  });
});
