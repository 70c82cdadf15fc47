import { describe, expect, it } from '@jest/globals';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js';
import { mcpServerOf } from './mcp-server.ts';
import { LONGEST_ANSWER } from './tool.ts';

interface Sent { query: string; variables: Record<string, unknown> }

/** An assistant, and a graph that answers everything with this. */
async function assistantWith(answer: unknown): Promise<{ client: Client; sent: Sent[]; call(name: string, input: object): Promise<{ text: string; isError: boolean }> }> {
  const sent: Sent[] = [];
  const fetch = ((_url: string, { body }: { body: string }) => {
    sent.push(JSON.parse(body) as Sent);
    return Promise.resolve(new Response(JSON.stringify(answer)));
  }) as typeof globalThis.fetch;
  const client = new Client({ name: 'test', version: '1' });
  const [ours, theirs] = InMemoryTransport.createLinkedPair();
  await Promise.all([mcpServerOf({ url: 'http://graph.invalid/', fetch }).connect(theirs), client.connect(ours)]);
  const call = async (name: string, input: object): Promise<{ text: string; isError: boolean }> => {
    const { content, isError } = await client.callTool({ name, arguments: { ...input } });
    return { text: (content as { text: string }[]).map(({ text }) => text).join('\n'), isError: isError === true };
  };
  return { client, sent, call };
}

describe('the tools', () => {
  it('are these, and each says that it only reads', async () => {
    const { client } = await assistantWith({});
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual(['search', 'read_article', 'entity', 'event', 'neighbours', 'path', 'timeline']);
    for (const { annotations } of tools) expect(annotations).toMatchObject({ readOnlyHint: true, destructiveHint: false });
  });

  it('send queries and no mutation', async () => {
    const { client, sent, call } = await assistantWith({ data: {} });
    for (const { name } of (await client.listTools()).tools) await call(name, { text: 'a', id: 'a', from: name === 'path' ? 'a' : undefined, to: name === 'path' ? 'b' : undefined }).catch(() => undefined);
    expect(sent.length).toBe(7);
    for (const { query } of sent) expect(query).toMatch(/^\s*query \w+/u);
  });

  it('refuse what they do not take before the graph is asked', async () => {
    const { sent, call } = await assistantWith({});
    expect(await call('search', { text: 'a', first: 1000 })).toMatchObject({ isError: true, text: expect.stringContaining('first') });
    expect(sent).toEqual([]);
  });

  it('tell what the graph refuses, with its code', async () => {
    const { call } = await assistantWith({ errors: [{ message: 'people.articles: ask for fewer', extensions: { code: 'LIMIT_EXCEEDED' } }] });
    expect(await call('search', { text: 'a' })).toEqual({ isError: true, text: 'LIMIT_EXCEEDED: people.articles: ask for fewer' });
  });

  it('show an article in parts', async () => {
    const none = { totalCount: 0, edges: [] };
    const article = { id: 'a', title: '长篇', publishedAt: null, url: null, language: 'zh-Hans', text: '一'.repeat(4000) + '二'.repeat(10), source: { name: '晚报' }, original: null, people: none, organizations: none, locations: none, eventMentions: none, quotations: none };
    const { call } = await assistantWith({ data: { article } });
    expect((await call('read_article', { id: 'a' })).text).toContain('[the text goes on: ask with from: 4000; it has 4010 characters]');
    expect((await call('read_article', { id: 'a', from: 4000 })).text).toContain(`\n${'二'.repeat(10)}\n`);
  });

  it('count one article and many', async () => {
    const edge = (articleCount: number) => ({ snippet: null, node: { __typename: 'Person', id: 'p', name: 'Anna Berg', articleCount } });
    const { call } = await assistantWith({ data: { search: { totalCount: 2, edges: [edge(1), edge(2)] } } });
    expect((await call('search', { text: 'Berg' })).text).toBe('Results for Berg:\n- Person: Anna Berg (1 article) id: p\n- Person: Anna Berg (2 articles) id: p');
  });

  it('answer in bounds', async () => {
    const edge = { snippet: { text: '港口'.repeat(100) }, node: { __typename: 'Article', id: 'a', title: '港口', publishedAt: '2024-03-04', source: null } };
    const { call } = await assistantWith({ data: { search: { totalCount: 100, edges: Array.from({ length: 100 }, () => edge) } } });
    const { text } = await call('search', { text: '港口', first: 100 });
    expect(text.length).toBeLessThan(LONGEST_ANSWER + 100);
    expect(text).toContain('[cut at 12000 characters');
    expect(text).toContain('- Article: 港口 (2024-03-04) id: a');
  });
});
