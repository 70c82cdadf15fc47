import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { connect } from './connect.ts';
import { ConnectionError, GraphError } from './errors.ts';
import { graphql } from './graphql.ts';

const TITLES = graphql('query Titles($first: Int) { articles(first: $first) { edges { node { title } } } }');

let server: Server | undefined;
afterEach(() => void server?.close());

/** A server that answers every request with this, and keeps what it was asked. */
async function serverThatAnswers(status: number, body: string) {
  const asked: { headers: IncomingMessage['headers']; body: string }[] = [];
  server = createServer((request, response) => {
    let text = '';
    request.on('data', (chunk) => (text += String(chunk)));
    request.on('end', () => {
      asked.push({ headers: request.headers, body: text });
      response.writeHead(status, { 'content-type': 'application/json' }).end(body);
    });
  });
  await new Promise<void>((listening) => server?.listen(0, '127.0.0.1', listening));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`, asked };
}

describe('a client', () => {
  it('posts the document with its variables and gives the data', async () => {
    const { url, asked } = await serverThatAnswers(200, '{"data":{"articles":{"edges":[{"node":{"title":"加兹尼失守"}}]}}}');
    const answer = await connect(url).query(TITLES, { first: 1 });
    expect(answer.articles?.edges[0]?.node.title).toBe('加兹尼失守');
    expect(JSON.parse(asked[0]!.body)).toMatchObject({ variables: { first: 1 }, query: expect.stringContaining('query Titles') });
    expect(asked[0]!.headers).not.toHaveProperty('authorization');
  });

  it('sends its token as a bearer', async () => {
    const { url, asked } = await serverThatAnswers(200, '{"data":{"articles":{"edges":[]}}}');
    await connect(url, { token: 'secret' }).query(TITLES, {});
    expect(asked[0]!.headers.authorization).toBe('Bearer secret');
  });

  it('throws what the graph says, with code, path and the part that was answered', async () => {
    const { url } = await serverThatAnswers(200, '{"data":{"articles":null},"errors":[{"message":"first is at most 100","path":["articles"],"extensions":{"code":"LIMIT_EXCEEDED"}}]}');
    const error = await connect(url).query(TITLES, { first: 1000 }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(GraphError);
    expect(error).toMatchObject({ data: { articles: null }, errors: [{ code: 'LIMIT_EXCEEDED', path: ['articles'], message: 'first is at most 100' }] });
    expect((error as GraphError).has('LIMIT_EXCEEDED')).toBe(true);
  });

  it('says what answered where that was no graph', async () => {
    const { url } = await serverThatAnswers(502, '<html>Bad gateway</html>');
    await expect(connect(url).query(TITLES, {})).rejects.toMatchObject({ name: 'ConnectionError', status: 502, message: expect.stringContaining('Bad gateway') });
  });

  it('says where nothing answers', async () => {
    const { url } = await serverThatAnswers(200, '');
    await new Promise((closed) => server?.close(closed));
    const error = await connect(url).query(TITLES, {}).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).toMatchObject({ status: null, message: expect.stringContaining('npm start') });
  });
});
