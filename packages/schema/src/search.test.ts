import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { fileSample, openTestStorage } from '@dateline/storage/testing';
import type { TestStorage } from '@dateline/storage/testing';
import { graphql } from 'graphql';
import { subgraphs } from './subgraphs.ts';
import { supergraphOf } from './supergraph.ts';

const schema = supergraphOf(subgraphs);
let storage: TestStorage;

beforeAll(async () => {
  storage = await openTestStorage();
  const told = [
    ['zh-Hant', '港口', '秘書長古特雷斯說：“港口的封鎖必須結束。”聯合國沒有說更多。', '古特雷斯', '港口的封鎖必須結束。'],
    ['en', 'Harbour', 'Antonio Guterres said the United Nations would reopen the harbour of Odesa. The nations united behind him.', 'Antonio Guterres', 'the United Nations would reopen the harbour of Odesa'],
  ] as const;
  for (const [language, title, text, name, content] of told) {
    await storage.save((filing) => fileSample(filing, { url: `https://news.example/${title}`, title, day: '2024-06-01', language, text, chains: [{ kind: 'person', name }], quotations: [{ content, speaker: name }] }));
  }
});
afterAll(() => storage.drop());

interface Shown { readonly score: number; readonly snippet: { readonly text: string; readonly highlights: readonly { readonly start: number; readonly end: number }[] } | null; readonly node: { readonly __typename: string } }

async function search(text: string, kinds: string | null = null) {
  const source = `query ($text: String!) { search(text: $text${kinds === null ? '' : `, kinds: ${kinds}`}) { totalCount edges { score snippet { text start highlights { start end } } node { __typename ... on Article { title } ... on Quotation { content } ... on Person { name } } } } }`;
  const before = storage.statements;
  const { data, errors } = await graphql({ schema, source, variableValues: { text }, contextValue: { reading: storage.reading(), scopes: new Set() } });
  expect(errors).toBeUndefined();
  const { totalCount, edges } = (data as { search: { totalCount: number; edges: Shown[] } }).search;
  expect(totalCount).toBe(edges.length);
  const marked = edges.map(({ node, snippet }) => [node.__typename, snippet?.highlights.map(({ start, end }) => snippet.text.slice(start, end))]);
  return { marked, edges, statements: storage.statements - before };
}

describe('search', () => {
  test('finds names, what was said and articles, in either script, and shows where', async () => {
    const { marked, edges, statements } = await search('封锁');
    expect(marked).toEqual(expect.arrayContaining([['Quotation', ['封鎖']], ['Article', ['封鎖']]]));
    expect(edges.find(({ node }) => node.__typename === 'Article')?.snippet).toEqual({ text: '秘書長古特雷斯說：“港口的封鎖必須結束。”聯合國沒有說更多。', start: 0, highlights: [{ start: 13, end: 15 }] });
    expect(statements).toBe(5);
    expect((await search('古特雷斯')).marked[0]).toEqual(['Person', ['古特雷斯']]);
  });

  test('takes a phrase, a beginning, and all the words', async () => {
    expect((await search('"united nations"')).marked).toEqual(expect.arrayContaining([['Article', ['United Nations']], ['Quotation', ['United Nations']]]));
    expect((await search('"nations united"')).marked).toEqual([['Article', ['nations united']]]);
    expect((await search('guterr*', '[PERSON]')).marked).toEqual([['Person', ['Guterres']]]);
    expect((await search('guterr', '[PERSON]')).marked).toEqual([]);
    expect((await search('harbour snow')).marked).toEqual([]);
  });

  test('looks only through what is asked', async () => {
    expect((await search('harbour', '[QUOTATION]')).marked).toEqual([['Quotation', ['harbour']]]);
    expect((await search('harbour', '[EVENT, LOCATION]')).marked).toEqual([]);
  });

  test('puts what has the words in its title, and what says them more often in fewer words, first', async () => {
    for (const [title, text] of [['Weather', `${'It rained and it rained in the valley. '.repeat(20)} A glacier.`], ['Glacier', 'It melts.'], ['Ice', 'Glacier by glacier.']] as const) {
      await storage.save((filing) => fileSample(filing, { url: `https://news.example/${title}`, title, day: '2024-06-02', language: 'en', text }));
    }
    const { edges } = await search('glacier');
    expect(edges.map(({ node }) => (node as unknown as { title: string }).title)).toEqual(['Glacier', 'Ice', 'Weather']);
    expect(edges.map(({ score }) => score)).toEqual(edges.map(({ score }) => score).sort((a, b) => b - a));
  });
});
