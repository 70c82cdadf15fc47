import type { Place } from '@dateline/document';
import { fileSample, openTestStorage, type SampleArticle, type TestStorage } from '@dateline/storage/testing';
import { check } from '@placemarkio/check-geojson';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import jsonld from 'jsonld';
import { csv, geoJson, jsonLd, TABLES } from './index.ts';

const OSLO: Place = { id: 'geonames:3143244', name: 'Oslo', kind: 'city', country: 'NO', admin1: null, lat: 59.91, lon: 10.75, wikidata: 'Q585' };

/** A character outside the basic plane stands before the names: offsets in code points are one less than in code units. */
const STORY: SampleArticle = {
  url: 'https://example.org/port', title: '=奥斯陆“港口”,\n恢复', publisher: '北方日报', day: '2024-03-04',
  text: '𠮷利号货轮3日抵达奥斯陆，艾德说：“港口已经恢复。”一名港口职员称有三人受伤。',
  chains: [{ kind: 'location', name: '奥斯陆', place: OSLO }, { kind: 'person', name: '艾德', role: '货轮' }],
  quotations: [{ content: '港口已经恢复。', speaker: '艾德', cue: '说' }, { content: '有三人受伤', speaker: '一名港口职员', cue: '称' }],
  events: [{ kind: 'injure', trigger: '受伤', arguments: [{ role: 'place', words: '奥斯陆' }, { role: 'patient', words: '艾德' }], time: '2024-03-03', source: '一名港口职员' }],
};

/** More articles than a page holds. */
const MANY = 104;

let storage: TestStorage;
beforeAll(async () => {
  storage = await openTestStorage();
  await storage.save((filing) => fileSample(filing, STORY));
  for (let number = 1; number <= MANY; number++) {
    await storage.save((filing) => fileSample(filing, { title: `第${String(number)}则`, day: '2024-03-05', text: `第${String(number)}则短讯。` }));
  }
});
afterAll(() => storage.drop());

async function whole(chunks: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const chunk of chunks) text += chunk;
  return text;
}

const open = () => storage.reading();

describe('JSON-LD', () => {
  interface Node { '@type': string; [property: string]: unknown }

  it('expands without losing a term, and every identifier that is named is there', async () => {
    const document = JSON.parse(await whole(jsonLd(open))) as { '@graph': Node[] };
    const expanded = await jsonld.expand(document as never, { safe: true } as never);
    expect(expanded).toHaveLength(document['@graph'].length);
    const count = (type: string): number => document['@graph'].filter((node) => node['@type'] === type).length;
    expect(Object.fromEntries(['NewsArticle', 'Person', 'Place', 'Event', 'Quotation', 'Annotation'].map((type) => [type, count(type)])))
      .toEqual({ NewsArticle: MANY + 1, Person: 1, Place: 1, Event: 1, Quotation: 2, Annotation: 3 });
    const defined = new Set(document['@graph'].map((node) => node['@id']));
    const named = JSON.stringify(document['@graph']).match(/urn:uuid:[\da-f-]{36}/gu) ?? [];
    expect(named.filter((id) => !defined.has(id))).toEqual([]);
  });

  it('points at words by code points and by the words themselves', async () => {
    const document = JSON.parse(await whole(jsonLd(open))) as { '@graph': Node[] };
    const place = document['@graph'].find((node) => node['@type'] === 'Place');
    const annotation = document['@graph'].find((node) => node['body'] === place?.['@id']);
    expect(annotation?.['target']).toMatchObject({
      selector: [{ '@type': 'TextPositionSelector', start: 9, end: 12 }, { '@type': 'TextQuoteSelector', exact: '奥斯陆', prefix: '𠮷利号货轮3日抵达' }],
    });
    expect([...STORY.text].slice(9, 12).join('')).toBe('奥斯陆');
    expect(place).toMatchObject({ geo: { latitude: 59.91, longitude: 10.75 }, sameAs: ['http://www.wikidata.org/entity/Q585', 'https://sws.geonames.org/3143244/'] });
  });
});

it('GeoJSON is valid, and an event stands where its place does, with the precision of the place', async () => {
  const collection = check(await whole(geoJson(open))) as unknown as { features: { geometry: unknown; properties: Record<string, unknown> }[] };
  expect(collection.features.map(({ geometry, properties }) => [geometry, properties['layer'], properties['precision']])).toEqual([
    [{ type: 'Point', coordinates: [10.75, 59.91] }, 'location', 'city'],
    [{ type: 'Point', coordinates: [10.75, 59.91] }, 'event', 'city'],
  ]);
});

describe('CSV', () => {
  it.each(Object.keys(TABLES))('the table %s has a cell for every column of every row', async (table) => {
    const rows = parse(await whole(csv(table, open, { bom: false })), { relax_column_count: false }) as string[][];
    expect(rows[0]).toEqual(TABLES[table as keyof typeof TABLES].columns);
    expect(rows.length).toBeGreaterThan(table === 'organizations' ? 0 : 1);
  });

  it('keeps line breaks, commas and quotation marks, and lets no cell be a formula', async () => {
    const text = await whole(csv('articles', open, { bom: true }));
    expect(text.startsWith('\uFEFFid,title,')).toBe(true);
    const rows = parse(text, { bom: true, columns: true }) as Record<string, string>[];
    expect(rows).toHaveLength(MANY + 1);
    expect(rows[0]).toMatchObject({ title: "'=奥斯陆“港口”,\n恢复", source: '北方日报', characters: String(STORY.text.length) });
  });

  it('says who spoke, by their words where they have no name', async () => {
    const rows = parse(await whole(csv('quotations', open, { bom: false })), { columns: true }) as Record<string, string>[];
    expect(rows.map(({ content, speaker, 'speaker id': id }) => [content, speaker, id !== ''])).toEqual([['港口已经恢复。', '艾德', true], ['有三人受伤', '一名港口职员', false]]);
  });

  it('a table that is none is an error that names those that are', async () => {
    await expect(whole(csv('weather', open, { bom: false }))).rejects.toMatchObject({ code: 'ARGUMENT_INVALID', message: expect.stringContaining('articles, people, organizations') });
  });
});
