import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { eventKinds, MODALITIES } from '@dateline/document';
import { describe, expect, it } from '@jest/globals';
import { articlesFolder, goldFolder, kindOf, STORIES } from './index.ts';
import type { Gold } from './index.ts';

const golds = readdirSync(goldFolder)
  .filter((name) => name !== 'cross.json')
  .map((name) => JSON.parse(readFileSync(join(goldFolder, name), 'utf8')) as Gold);

/** The words of a file without markup, escapes and white space. */
const words = (text: string): string => text.replace(/<[^>]*>|\\(?=["/])|\\n/gu, '').replace(/\s+/gu, '');

const files = new Map(
  readdirSync(articlesFolder).map((name) => {
    const bytes = readFileSync(join(articlesFolder, name));
    return [name.replace(/\.[^.]+$/u, ''), words((name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8'))];
  }),
);

/** Every value that points somewhere else in the same gold. */
const referencesOf = (gold: Gold): string[] =>
  [...gold.quotes.map(({ speaker }) => speaker), ...gold.events.flatMap(({ agents, patients, place, source }) => [...agents, ...patients, place, source])].filter((reference) => reference !== null);

describe('the corpus', () => {
  it('has at least 24 articles, 14 of them Chinese, two in traditional script and eight in English', () => {
    const count = (test: RegExp): number => golds.filter(({ language }) => test.test(language)).length;
    expect(golds.length).toBeGreaterThanOrEqual(24);
    expect(count(/^zh/u)).toBeGreaterThanOrEqual(14);
    expect(count(/^zh-Hant$/u)).toBeGreaterThanOrEqual(2);
    expect(count(/^en$/u)).toBeGreaterThanOrEqual(8);
  });

  it('tells each article in exactly one story', () => {
    expect(Object.values(STORIES).flat().toSorted()).toEqual(golds.map(({ id }) => id).toSorted());
  });

  it('has gold for every file and a file for every gold', () => {
    expect([...new Set(golds.map(({ id }) => id.split('#')[0] ?? id))].toSorted()).toEqual([...files.keys()].toSorted());
  });

  it('names in cross.json only entities and events that the golds have', () => {
    const cross = JSON.parse(readFileSync(join(goldFolder, 'cross.json'), 'utf8')) as {
      documents: string[];
      entityClusters: { members: { doc: string; entity: string }[] }[];
      eventClusters: { members: { doc: string; event: string }[] }[];
    };
    expect(cross.documents.toSorted()).toEqual(golds.map(({ id }) => id).toSorted());
    const known = new Set(golds.flatMap(({ id, entities, events }) => [...entities, ...events].map((item) => `${id} ${item.id}`)));
    const named = [...cross.entityClusters.flatMap(({ members }) => members.map(({ doc, entity }) => `${doc} ${entity}`)), ...cross.eventClusters.flatMap(({ members }) => members.map(({ doc, event }) => `${doc} ${event}`))];
    expect(named.filter((item) => !known.has(item))).toEqual([]);
  });
});

describe.each(golds.map((gold) => [gold.id, gold] as const))('the gold of %s', (id, gold) => {
  const text = gold.paragraphs.join('\n');
  const article = `${gold.article.title}\n${text}`;

  it('has the paragraphs of the article, first to last', () => {
    const file = files.get(id.split('#')[0] ?? id) ?? '';
    expect(gold.paragraphs.filter((paragraph) => !file.includes(words(paragraph)))).toEqual([]);
    expect([gold.paragraphs.length, gold.paragraphs[0], gold.paragraphs.at(-1)]).toEqual([gold.bodyParagraphs, gold.firstParagraph, gold.lastParagraph]);
  });

  it('quotes the article in every surface', () => {
    const surfaces = [
      ...gold.entities.flatMap(({ name, mentions }) => [name, ...mentions]),
      ...gold.times.map((time) => time.text),
      ...gold.quotes.flatMap((quote) => [quote.text, ...(quote.cue === null ? [] : [quote.cue])]),
      ...gold.events.map(({ trigger }) => trigger),
    ];
    expect(surfaces.filter((surface) => !article.includes(surface))).toEqual([]);
  });

  it('refers to its own entities or to words of the article', () => {
    const ids = new Set(gold.entities.map((entity) => entity.id));
    expect(referencesOf(gold).filter((reference) => !ids.has(reference) && !text.includes(reference))).toEqual([]);
  });

  it('uses the kinds and modalities of the house', () => {
    expect(gold.events.filter((event) => !eventKinds.includes(kindOf(event)) || !MODALITIES.includes(event.modality))).toEqual([]);
  });
});
