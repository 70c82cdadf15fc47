import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { eventKinds, MODALITIES } from '@dateline/document';
import { describe, expect, it } from '@jest/globals';
import { articlesFolder, goldFolder, HELD_OUT_STORIES, heldOutArticlesFolder, heldOutGoldFolder, kindOf, STORIES } from './index.ts';
import type { Gold, GoldQuote } from './index.ts';

interface Cross {
  readonly documents: readonly string[];
  readonly entityClusters: readonly { readonly members: readonly { readonly doc: string; readonly entity: string }[] }[];
  readonly eventClusters: readonly { readonly members: readonly { readonly doc: string; readonly event: string }[] }[];
}

/** The words of a file without markup, escapes and white space. */
const words = (text: string): string => text.replace(/<[^>]*>|\\(?=["/])|\\n/gu, '').replaceAll('&lt;', '<').replace(/<[^>]*>/gu, '').replaceAll('&amp;', '&').replace(/\s+/gu, '');

const textOf = (folder: string, name: string): string => {
  const bytes = readFileSync(join(folder, name));
  const plain = name.endsWith('.gz') ? gunzipSync(bytes) : bytes;
  return new TextDecoder(plain.includes('charset="gb18030"') ? 'gb18030' : 'utf-8').decode(plain);
};

const goldsIn = (folder: string): Gold[] =>
  readdirSync(folder)
    .filter((name) => name !== 'cross.json')
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Gold);

const crossOf = (folder: string): Cross => JSON.parse(readFileSync(join(folder, 'cross.json'), 'utf8')) as Cross;

const filesIn = (folder: string): ReadonlyMap<string, string> => new Map(readdirSync(folder).map((name) => [name.replace(/\.[^.]+$/u, ''), words(textOf(folder, name))]));

const HALVES = [
  { half: 'seen', golds: goldsIn(goldFolder), files: filesIn(articlesFolder), cross: crossOf(goldFolder), stories: Object.values(STORIES).flat(), least: { all: 73, chinese: 46, traditional: 6, english: 12 } },
  { half: 'held-out', golds: goldsIn(heldOutGoldFolder), files: filesIn(heldOutArticlesFolder), cross: crossOf(heldOutGoldFolder), stories: Object.values(HELD_OUT_STORIES).flat(), least: { all: 48, chinese: 34, traditional: 5, english: 9 } },
];

const speakersOf = ({ speaker }: GoldQuote): (string | null)[] => speaker?.split(';') ?? [null];

/** Every value that points somewhere else in the same gold. */
const referencesOf = (gold: Gold): string[] =>
  [...gold.quotes.flatMap(speakersOf), ...gold.events.flatMap(({ agents, patients, place, source }) => [...agents, ...patients, place, source])].filter((reference) => reference !== null);

describe.each(HALVES)('the $half half of the corpus', ({ golds, files, cross, stories, least }) => {
  it('has enough articles, enough of them Chinese, in traditional script and English', () => {
    const count = (test: RegExp): number => golds.filter(({ language }) => test.test(language)).length;
    expect(golds.length).toBeGreaterThanOrEqual(least.all);
    expect(count(/^zh/u)).toBeGreaterThanOrEqual(least.chinese);
    expect(count(/^zh-Hant$/u)).toBeGreaterThanOrEqual(least.traditional);
    expect(count(/^en$/u)).toBeGreaterThanOrEqual(least.english);
  });

  it('tells each article in exactly one story', () => {
    expect(stories.toSorted()).toEqual(golds.map(({ id }) => id).toSorted());
  });

  it('has gold for every file and a file for every gold', () => {
    expect([...new Set(golds.map(({ id }) => id.split('#')[0] ?? id))].toSorted()).toEqual([...files.keys()].toSorted());
  });

  it('names in cross.json only entities and events that the golds have', () => {
    expect(cross.documents.toSorted()).toEqual(golds.map(({ id }) => id).toSorted());
    const known = new Set(golds.flatMap(({ id, entities, events }) => [...entities, ...events].map((item) => `${id} ${item.id}`)));
    const named = [...cross.entityClusters.flatMap(({ members }) => members.map(({ doc, entity }) => `${doc} ${entity}`)), ...cross.eventClusters.flatMap(({ members }) => members.map(({ doc, event }) => `${doc} ${event}`))];
    expect(named.filter((item) => !known.has(item))).toEqual([]);
  });

  it('puts nothing into two clusters of cross.json, and no two entities of one article into the same', () => {
    const entities = cross.entityClusters.flatMap(({ members }) => members.map(({ doc, entity }) => `${doc} ${entity}`));
    const events = cross.eventClusters.flatMap(({ members }) => members.map(({ doc, event }) => `${doc} ${event}`));
    expect([new Set(entities).size, new Set(events).size]).toEqual([entities.length, events.length]);
    expect(cross.entityClusters.filter(({ members }) => new Set(members.map(({ doc }) => doc)).size < members.length)).toEqual([]);
  });
});

it('shares no article between the halves', () => {
  const [seen, heldOut] = HALVES.map(({ golds }) => new Set(golds.map(({ id, article }) => `${id} ${article.title}`)));
  expect([...(heldOut ?? [])].filter((article) => seen?.has(article))).toEqual([]);
});

describe.each(HALVES.flatMap(({ golds, files }) => golds.map((gold) => [gold.id, gold, files.get(gold.id.split('#')[0] ?? gold.id) ?? ''] as const)))('the gold of %s', (_, gold, file) => {
  const text = gold.paragraphs.join('\n');
  const article = `${gold.article.title}\n${text}`;

  it('has the paragraphs of the article, first to last', () => {
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

  it('has ids of its own for each entity and event, and a point on the earth for each place', () => {
    const ids = [...gold.entities, ...gold.events].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const off = gold.entities.filter(({ type, geo }) => (geo === undefined ? type === 'LOCATION' : type !== 'LOCATION' || Math.abs(geo.lat) > 90 || Math.abs(geo.lon) > 180));
    expect(off.map(({ name }) => name)).toEqual([]);
  });

  it('writes times as days, clock times, intervals or durations', () => {
    const point = String.raw`\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d)?)?)?|P[\dT]+[\dYMWDTHS]*`;
    const value = new RegExp(String.raw`^(?:(?:${point})(?:/(?:(?:${point})|\.\.))?|\.\./(?:${point}))$`, 'u');
    const values = [...gold.times.map((time) => time.value), ...gold.events.map(({ time }) => time)].filter((time) => time !== null);
    expect(values.filter((time) => !value.test(time))).toEqual([]);
  });

  it('uses the kinds and modalities of the house', () => {
    expect(gold.events.filter((event) => !eventKinds.includes(kindOf(event)) || !MODALITIES.includes(event.modality))).toEqual([]);
  });
});
