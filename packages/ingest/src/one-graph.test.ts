import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import type { Tagger } from '@dateline/analysis';
import { articlesFolder, goldFolder, type Gold } from '@dateline/corpus';
import { openGazetteer } from '@dateline/gazetteer';
import { openTestStorage } from '@dateline/storage/testing';
import { ingest, type IngestPorts } from './ingest.ts';

/** Finds the names that the gold of the sample articles lists, so that no model's version decides what is tested here. */
function goldTagger(): Tagger {
  const golds = readdirSync(goldFolder).filter((name) => name !== 'cross.json').map((name) => JSON.parse(readFileSync(join(goldFolder, name), 'utf8')) as Gold);
  const kinds = new Map(golds.flatMap(({ entities }) => entities.flatMap(({ type, mentions }) => mentions.map((words) => [words, type.toLowerCase() as 'person'] as const))));
  const pattern = new RegExp([...kinds.keys()].sort((a, b) => b.length - a.length).map((words) => words.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')).join('|'), 'gu');
  return {
    id: 'gold@1', languages: ['zh-Hans', 'zh-Hant', 'en'],
    tag: (texts) => Promise.resolve(texts.map((text) => [...text.matchAll(pattern)].map(({ 0: words, index }) => ({ span: { start: index, end: index + words.length }, kind: kinds.get(words) ?? 'person', confidence: 1 })))),
  };
}

/** Which mentions and which reports are together, by where they stand; in an order that depends on no run. */
async function partitionAfter(runs: readonly (readonly string[])[], open: IngestPorts['open']): Promise<string[]> {
  const storage = await openTestStorage();
  try {
    for (const paths of runs) for await (const { error } of ingest(paths, { storage, open })) if (error) throw error;
    const groups = new Map<string, string[]>();
    for await (const { analysis: { article: { title }, chains, mentions, events }, entities, events: eventIds } of storage.analyses()) {
      const starts = [...chains.map((chain, index) => [entities[index], mentions[chain.mentions[0] ?? 0]?.span.start] as const), ...events.map(({ trigger }, index) => [eventIds[index], trigger.start] as const)];
      const items = starts.flatMap(([group, start]) => (group && start !== undefined ? [[group, start] as const] : []));
      for (const [group, start] of items) groups.set(group, [...(groups.get(group) ?? []), `${title ?? ''}@${String(start)}`]);
    }
    return [...groups.values()].map((members) => members.sort().join(' ')).sort();
  } finally {
    await storage.drop();
  }
}

it('articles in another order, in several runs and twice give the same entities and events', async () => {
  const gazetteer = openGazetteer();
  const tagger = goldTagger();
  const open: IngestPorts['open'] = () => Promise.resolve({ tagger, gazetteer });
  const paths = readdirSync(articlesFolder).filter((name) => /^(?:af|ht|zm|wire)/u.test(name)).sort().map((name) => join(articlesFolder, name));
  const [middle, odd] = [Math.floor(paths.length / 2), paths.filter((_, index) => index % 2 === 1)];
  const expected = await partitionAfter([paths], open);
  expect(expected.length).toBeGreaterThan(100);
  expect(await partitionAfter([[...paths].reverse()], open)).toEqual(expected);
  expect(await partitionAfter([paths.slice(middle), odd, paths.slice(0, middle), paths], open)).toEqual(expected);
}, 600_000);
