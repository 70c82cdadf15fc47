import { afterEach, describe, expect, it } from '@jest/globals';
import { connect } from './connect.ts';
import { documentOf, type TypedDocument } from './document.ts';
import { GraphError, isDatelineError, LimitError } from './errors.ts';
import { graphql } from './graphql.ts';
import { type Answering, answers, cuts, type ScriptedServer, serverThat } from './testing/scripted-server.ts';

const TITLES = graphql('query Titles($first: Int) { articles(first: $first) { edges { node { title } } } }');
const UNDO = graphql('mutation Undo($input: UndoInput!) { undo(input: $input) { curation { id } } }');
const ARTICLES = graphql('query Articles($first: Int, $after: String) { articles(first: $first, after: $after) { edges { node { title } } pageInfo { hasNextPage endCursor } } }');

const TITLE = '{"data":{"articles":{"edges":[{"node":{"title":"加兹尼失守"}}]}}}';
const UNDONE = '{"data":{"undo":{"curation":{"id":"c"}}}}';
const BUSY = '{"errors":[{"message":"wait","extensions":{"code":"RATE_EXCEEDED"}}]}';
const QUICK = { base: 1, longest: 50 };
const decision = { input: { id: 'c', reason: 'mistaken' } };

let server: ScriptedServer | undefined;
afterEach(() => server?.close());
const asking = async (...script: Answering[]): Promise<ScriptedServer> => (server = await serverThat(...script));
const thrownBy = (promise: Promise<unknown>): Promise<unknown> => promise.then(() => 'nothing', (error: unknown) => error);

describe('a client', () => {
  it('posts the document with its variables and gives the data', async () => {
    const { url, asked } = await asking(answers(200, TITLE));
    const answer = await connect(url).query(TITLES, { first: 1 });
    expect(answer.articles.edges[0]?.node.title).toBe('加兹尼失守');
    expect(asked[0]?.body).toEqual({ variables: { first: 1 }, query: TITLES.text });
    expect(asked[0]?.headers).not.toHaveProperty('authorization');
  });

  it.each([['secret'], [() => 'secret'], [() => Promise.resolve('secret')]])('sends its token as a bearer', async (token) => {
    const { url, asked } = await asking(answers(200, TITLE));
    await connect(url, { token, headers: { 'x-desk': 'a' } }).query(TITLES, {}, { headers: { 'x-desk': 'b' } });
    expect(asked[0]?.headers).toMatchObject({ authorization: 'Bearer secret', 'x-desk': 'b' });
  });

  it('asks through the fetch that it is given', async () => {
    const asked: unknown[] = [];
    const answer = await connect('http://nowhere.invalid/', { fetch: (url) => { asked.push(url); return Promise.resolve(new Response(TITLE)); } }).query(TITLES);
    expect([answer.articles.edges.length, asked]).toEqual([1, ['http://nowhere.invalid/']]);
  });

  it('takes no more nodes than are wanted where the document lets it', async () => {
    const page = '{"data":{"articles":{"edges":[{"node":{"title":"a"}},{"node":{"title":"b"}}],"pageInfo":{"hasNextPage":true,"endCursor":"2"}}}}';
    const { url, asked } = await asking(answers(200, page));
    const titles = await connect(url).each(ARTICLES, { first: 2 }, (result) => result.articles).take(3).all();
    expect(titles.map(({ title }) => title)).toEqual(['a', 'b', 'a']);
    expect(asked.map(({ body }) => body.variables)).toEqual([{ first: 2, after: null }, { first: 1, after: '2' }]);
  });
});

describe('what goes wrong', () => {
  it('is thrown as the graph says it, with code, path and the part that was answered', async () => {
    const { url } = await asking(answers(200, '{"data":{"articles":null},"errors":[{"message":"first is at most 100","path":["articles"],"extensions":{"code":"LIMIT_EXCEEDED"}}]}'));
    const error = await thrownBy(connect(url).query(TITLES, { first: 1000 }));
    expect(error).toBeInstanceOf(LimitError);
    expect(error).toMatchObject({ code: 'LIMIT_EXCEEDED', status: 200, data: { articles: null }, errors: [{ code: 'LIMIT_EXCEEDED', path: ['articles'], message: 'first is at most 100' }] });
    expect((error as GraphError).has('LIMIT_EXCEEDED')).toBe(true);
  });

  it.each([
    ['RATE_EXCEEDED', 'RateError'], ['UNAUTHENTICATED', 'AccessError'], ['FORBIDDEN', 'AccessError'], ['ID_INVALID', 'MissingError'],
    ['CURATION_CONFLICT', 'CurationError'], ['DATABASE_UNAVAILABLE', 'UnavailableError'], ['TIME_EXCEEDED', 'LimitError'], ['GRAPHQL_VALIDATION_FAILED', 'GraphError'], ['constructor', 'GraphError'],
  ] as const)('with %s is a %s', async (code, name) => {
    const { url } = await asking(answers(400, JSON.stringify({ errors: [{ message: 'no', extensions: { code } }] })));
    const error = await thrownBy(connect(url).query(TITLES));
    expect(error).toMatchObject({ name, code, message: `${code}: no` });
    expect(error).toBeInstanceOf(GraphError);
    expect(isDatelineError(error, code as 'FORBIDDEN')).toBe(true);
    expect(isDatelineError(error, 'TOO_MANY')).toBe(false);
  });

  it('has no code where the graph gave none', async () => {
    const { url } = await asking(answers(200, '{"errors":[{"message":"no"}]}'));
    expect(await thrownBy(connect(url).query(TITLES))).toMatchObject({ code: 'UNKNOWN', data: null, errors: [{ path: [] }] });
  });

  it('is what answered where that was no graph', async () => {
    const { url } = await asking(answers(404, '<html>Nothing here</html>'));
    expect(await thrownBy(connect(url).query(TITLES))).toMatchObject({ name: 'ConnectionError', code: 'NO_GRAPH', status: 404, message: expect.stringContaining('Nothing here') });
  });

  it('is where nothing answers', async () => {
    const { url, close } = await asking(answers(200, ''));
    await close();
    expect(await thrownBy(connect(url, { retry: QUICK }).query(TITLES))).toMatchObject({ name: 'ConnectionError', code: 'UNREACHABLE', status: null, message: expect.stringContaining('npm start') });
  });

  it('is a time that ran out, and that is not tried again', async () => {
    const { url, asked } = await asking(() => undefined);
    expect(await thrownBy(connect(url, { timeout: 30 }).query(TITLES))).toMatchObject({ name: 'ConnectionError', code: 'TIMED_OUT', message: `no answer from ${url} in 30 ms` });
    // On a busy machine the time may have run out before the first request arrived.
    expect(asked.length).toBeLessThanOrEqual(1);
  });

  it.each(['the call', 'the client'])('is the reason for which %s was ended', async (whose) => {
    const { url } = await asking(() => undefined);
    const controller = new AbortController();
    const call = whose === 'the call' ? connect(url).query(TITLES, {}, { signal: controller.signal }) : connect(url, { signal: controller.signal }).query(TITLES);
    setTimeout(() => { controller.abort(new Error('the reader left')); }, 20);
    expect(await thrownBy(call)).toEqual(new Error('the reader left'));
  });
});

describe('what may pass the next time', () => {
  it.each([
    ['a cut connection', cuts], ['429', answers(429, BUSY)], ['502', answers(502, '<html>')], ['503', answers(503, '{"errors":[{"message":"later","extensions":{"code":"DATABASE_UNAVAILABLE"}}]}')], ['504', answers(504, '')],
  ] as const)('is tried again: %s', async (_name, fault) => {
    const { url, asked } = await asking(fault, fault, answers(200, TITLE));
    expect((await connect(url, { retry: QUICK }).query(TITLES)).articles.edges.length).toBe(1);
    expect(asked.length).toBe(3);
  });

  it('is tried so often and then thrown', async () => {
    const { url, asked } = await asking(answers(503, 'away'));
    expect(await thrownBy(connect(url, { retry: { ...QUICK, attempts: 4 } }).query(TITLES))).toMatchObject({ status: 503 });
    expect(asked.length).toBe(4);
  });

  it('is not tried again where nobody wants it', async () => {
    const { url, asked } = await asking(cuts);
    await thrownBy(connect(url, { retry: QUICK }).query(TITLES, {}, { retry: false }));
    expect(asked.length).toBe(1);
  });

  it('waits as long as the server asks, and no longer than it is allowed to', async () => {
    const { url, asked } = await asking(answers(429, BUSY, { 'retry-after': '1' }), answers(200, TITLE));
    const error = await thrownBy(connect(url, { retry: { longest: 900 } }).query(TITLES));
    expect(isDatelineError(error, 'RATE_EXCEEDED') && error.retryAfter).toBe(1);
    await connect(url).query(TITLES);
    expect(asked.length).toBe(2);
  });

  it('is no mutation, unless the call says so', async () => {
    const { url, asked } = await asking(cuts, cuts, answers(200, UNDONE));
    const client = connect(url, { retry: QUICK });
    expect(await thrownBy(client.mutate(UNDO, decision))).toMatchObject({ code: 'UNREACHABLE' });
    expect(asked.length).toBe(1);
    expect((await client.mutate(UNDO, decision, { retry: QUICK })).undo.curation.id).toBe('c');
  });

  it.each([[400, 1], [413, 1], [500, 1]])('is no answer %i', async (status, count) => {
    const { url, asked } = await asking(answers(status, '{"errors":[{"message":"no"}]}'));
    await thrownBy(connect(url, { retry: QUICK }).query(TITLES));
    expect(asked.length).toBe(count);
  });

  it('is given up when the caller has gone', async () => {
    const { url, asked } = await asking(cuts);
    const controller = new AbortController();
    setTimeout(() => { controller.abort(new Error('gone')); }, 30);
    expect(await thrownBy(connect(url, { retry: { base: 5000 } }).query(TITLES, {}, { signal: controller.signal }))).toEqual(new Error('gone'));
    expect(asked.length).toBe(1);
  });
});

describe('a document', () => {
  it.each([
    ['{ articles { edges { node { id } } } }', 'query'],
    ['query { a }', 'query'],
    ['# mutation\n mutation M($a: I = {b: "}"}) @d(x: {y: 1}) { a(x: "{ query") { b } }', 'mutation'],
    ['fragment F on Person { name } subscription S { a { ...F } }', 'subscription'],
    ['fragment mutation on Person { name }', 'fragment'],
    ['query Q { a(x: """ } mutation { " """) }', 'query'],
    ['fragment F on Person { name } { people { edges { node { ...F } } } }', 'query'],
  ])('%j is a %s', (text, kind) => {
    expect(documentOf(text).kind).toBe(kind);
  });

  it('carries each fragment once, whatever way it comes', () => {
    const name = graphql('fragment Named on Person { name }');
    const one = graphql('fragment One on Person { id ...Named }', [name]);
    const people = graphql('query { people(first: 1) { edges { node { ...One ...Named } } } }', [one, name]);
    expect((people as TypedDocument).text.match(/fragment \w+/gu)).toEqual(['fragment One', 'fragment Named']);
    expect((people as TypedDocument).text).toMatch(/^query \{/u);
  });
});
