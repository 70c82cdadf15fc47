import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createServer, loggerAt } from '@dateline/server';
import type { StorageOptions } from '@dateline/server';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { storageOf } from './storage.ts';
import { captured } from './testing/captured.ts';

const STORIES = {
  'harbour.md': '---\ntitle: 奥斯陆港口恢复通航\ndate: 2024-03-04\n---\n挪威外交大臣艾德3日在奥斯陆表示，港口已经恢复通航。\n',
  'harbour-again.md': '---\ntitle: 港口恢复\ndate: 2024-03-05\n---\n艾德4日在奥斯陆会见瑞典首相。\n',
};
const COMMAND = fileURLToPath(new URL('../bin/dateline.mjs', import.meta.url));

let folder = '';
const before = process.env['DATELINE_DATA'];
const data = (): string => join(folder, 'data');
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-cli-mcp-'));
  process.env['DATELINE_DATA'] = data();
  for (const [name, text] of Object.entries(STORIES)) await writeFile(join(folder, name), text);
  expect((await captured(['ingest', ...Object.keys(STORIES).map((name) => join(folder, name))])).status).toBe(0);
});
afterAll(async () => {
  if (before === undefined) delete process.env['DATELINE_DATA'];
  else process.env['DATELINE_DATA'] = before;
  await rm(folder, { recursive: true, force: true });
});

type Call = (name: string, input: Record<string, unknown>) => Promise<{ text: string; isError: boolean }>;

/** An assistant that starts the command, as assistants do, and leaves when the work is done. */
async function assistant<Result>(words: readonly string[], env: Record<string, string>, work: (call: Call) => Promise<Result>): Promise<Result> {
  const client = new Client({ name: 'test', version: '1' });
  await client.connect(new StdioClientTransport({ command: process.execPath, args: [COMMAND, 'mcp', ...words], env: { PATH: process.env['PATH'] ?? '', HOME: folder, NODE_OPTIONS: '', ...env }, stderr: 'ignore' }), { timeout: 120_000 });
  try {
    return await work(async (name, input) => {
      const { content, isError } = await client.callTool({ name, arguments: input }, undefined, { timeout: 120_000 });
      return { text: (content as { text: string }[]).map(({ text }) => text).join('\n'), isError: isError === true };
    });
  } finally {
    await client.close();
  }
}

/** The graph, served with these options while the work goes on. */
async function served<Result>(options: Partial<StorageOptions>, work: (url: string) => Promise<Result>): Promise<Result> {
  const storage = await storageOf({ databaseUrl: null, dataFolder: data() });
  const server = await createServer({ storage, port: 0, logger: loggerAt('silent'), ...options });
  try {
    return await work(server.url);
  } finally {
    await server.stop();
    await storage.close();
  }
}

const idOf = (text: string, type: string): string => new RegExp(`- ${type}: .*id: (\\S+)`, 'u').exec(text)?.[1] ?? '';

describe('an assistant', () => {
  test('walks the graph of a data folder, and reads exact words', async () => {
    await assistant(['--data', data()], {}, async (call) => {
      const found = (await call('search', { text: '港口' })).text;
      expect(found).toContain('Article: 奥斯陆港口恢复通航');
      const { text: article } = await call('read_article', { id: idOf(found, 'Article') });
      expect(article).toContain('港口已经恢复通航');
      const person = idOf((await call('search', { text: '艾德', kinds: ['PERSON'] })).text, 'Person');
      const { text: facts } = await call('entity', { id: person });
      expect(facts).toMatch(/^Person: 艾德, in 2 articles/u);
      expect(facts).toMatch(/"挪威外交大臣" — 奥斯陆港口恢复通航 \(2024-03-04\) id: \S+ \[characters 0-6\]/u);
      const oslo = idOf((await call('search', { text: '奥斯陆', kinds: ['LOCATION'] })).text, 'Location');
      expect((await call('neighbours', { id: person, kinds: ['LOCATION'] })).text).toContain(`Location 奥斯陆 [${oslo}], 2 articles`);
      expect((await call('path', { from: person, to: oslo })).text).toMatch(/^1 step:/u);
      const { text: days } = await call('timeline', { entity: person });
      expect(days).toMatch(/2024-03-04 MEET/u);
      expect((await call('event', { id: /MEET.*id: (\S+)/u.exec(days)?.[1] ?? '' })).text).toContain('"艾德4日在奥斯陆会见瑞典首相"');
      expect(await call('event', { id: 'nothing' })).toMatchObject({ isError: true, text: expect.stringMatching(/^ID_INVALID: /u) });
    });
  });

  test('asks a server as everybody does: with a token, and within its limits', async () => {
    const token = 'a-token-of-some-length';
    await served({ readers: 'token', tokens: { [token]: { name: 'reader', scopes: ['read'] } }, limits: { cost: 40 } }, async (url) => {
      await assistant(['--url', url], {}, async (call) => {
        expect(await call('search', { text: '港口' })).toMatchObject({ isError: true, text: expect.stringMatching(/^UNAUTHENTICATED: /u) });
      });
      await assistant(['--url', url], { DATELINE_TOKEN: token }, async (call) => {
        expect((await call('search', { text: '港口', first: 2 })).isError).toBe(false);
        expect(await call('search', { text: '港口', first: 100 })).toMatchObject({ isError: true, text: expect.stringMatching(/^LIMIT_EXCEEDED: /u) });
      });
    });
  });

  test.each([
    [['--data', 'a', '--url', 'http://b/'], 'dateline: ARGUMENT_INVALID: --data opens a folder and --url asks a server: give one of them.\n'],
    [['--url', 'news.example.org'], 'dateline: ARGUMENT_INVALID: --url is news.example.org: it is the address of a graph, such as http://127.0.0.1:4000/graphql.\n'],
  ])('is told when the command makes no sense: %j', async (words, errors) => {
    expect(await captured(['mcp', ...words])).toEqual({ status: 2, output: '', errors });
  });
});
