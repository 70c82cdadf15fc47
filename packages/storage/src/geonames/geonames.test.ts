import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openTestStorage, type TestStorage } from '../testing/test-database.ts';
import type { DumpBatch, DumpRows } from './geonames.ts';

let storage: TestStorage;
beforeAll(async () => { storage = await openTestStorage(); });
afterAll(() => storage.drop());

const place = (id: number, given: Partial<DumpRows['places']> = {}): DumpRows['places'] =>
  ({ id, name: `Place ${String(id)}`, lat: 34.5, lon: 69.2, featureClass: 'P', featureCode: 'PPL', country: 'AF', admin1: '13', admin2: null, population: 0, hanNames: [], ...given });

const batch = (rows: readonly DumpRows['places'][], from: number, given: Partial<DumpBatch<'places'>> = {}): DumpBatch<'places'> =>
  ({ rows: rows.map((row, index) => ({ line: from + index, row })), passed: 0, faults: [], bytes: 100 * (from + rows.length - 1), lines: from + rows.length - 1, ...given });

async function load(fingerprint: string, batches: readonly DumpBatch<'places'>[], done = true) {
  const loading = await storage.geonames.load('places', { source: 'allCountries.txt', fingerprint });
  try {
    for (const each of batches) await loading.keep(each);
    return done ? await loading.finish() : loading.status;
  } finally {
    await loading.close();
  }
}

const selected = async (selection: Parameters<TestStorage['geonames']['selected']>[0]) => {
  const found = [];
  for await (const each of storage.geonames.selected(selection)) found.push(each);
  return found.sort((a, b) => a.id - b.id);
};

describe('GeoNames in full', () => {
  it('goes on where it broke off, and says how far it is', async () => {
    await load('one', [batch([place(1), place(2)], 1)], false);
    const loading = await storage.geonames.load('places', { source: 'moved/allCountries.txt', fingerprint: 'one' });
    expect(loading.status).toMatchObject({ lines: 2, bytes: 200, rows: 2, source: 'moved/allCountries.txt', finishedAt: null });
    await loading.keep(batch([place(3)], 3));
    expect(await loading.finish()).toMatchObject({ lines: 3, bytes: 300, rows: 3, bad: 0, finishedAt: expect.any(Date) });
    await loading.close();
    expect(await storage.geonames.status()).toMatchObject([{ part: 'places', rows: 3 }]);
  });

  it('starts from nothing with another file', async () => {
    expect(await load('two', [batch([place(9)], 1)])).toMatchObject({ rows: 1, lines: 1 });
    expect((await selected({ features: ['P.PPL'], minPopulation: 0, countries: [] })).map(({ id }) => id)).toEqual([9]);
  });

  it('counts an id that stands twice as bad, with its line, in one batch or in two', async () => {
    expect(await load('three', [batch([place(1), place(1, { name: 'again' }), place(2)], 1), batch([place(2), place(3)], 4, { faults: [{ line: 4, fault: 'no point' }], passed: 7 })])).toMatchObject({
      rows: 3, bad: 3, passed: 7, lines: 5,
      faults: [{ line: 2, fault: 'the id 1 stands on an earlier line too' }, { line: 4, fault: 'no point' }, { line: 4, fault: 'the id 2 stands on an earlier line too' }],
    });
    expect((await selected({ features: ['P.PPL'], minPopulation: 0, countries: [] })).map(({ name }) => name)).toEqual(['Place 1', 'Place 2', 'Place 3']);
  });

  it('keeps every character that a name can have', async () => {
    const names = ['Ça\\N', 'a\tb', '\\.', '喀布尔', 'line\nfeed', '𠀀'];
    await load('four', [batch(names.map((name, index) => place(index + 1, { name })), 1)]);
    expect((await selected({ features: ['P.PPL'], minPopulation: 0, countries: [] })).map(({ name }) => name)).toEqual(names);
  });

  it('gives a selection: by inhabitants, by country, by a Chinese name; with names and division', async () => {
    await load('five', [batch([
      place(1, { population: 5000 }), place(2), place(3, { hanNames: ['乙', '丙镇'] }), place(4, { country: 'UA' }), place(5, { featureClass: 'S', featureCode: 'AIRP' }), place(6, { featureClass: 'S', featureCode: 'HTL', hanNames: ['酒店'] }),
      place(7, { featureClass: 'A', featureCode: 'ADM1' }),
    ], 1)]);
    const names = await storage.geonames.load('names', { source: 'alternateNamesV2.txt', fingerprint: 'n' });
    const name = (id: number, placeId: number, language: string, text: string, preferred = false) => ({ line: id, row: { id, placeId, language, text, preferred, short: false, informal: false } });
    await names.keep({ rows: [name(1, 5, 'zh', '某机场'), name(2, 5, 'zh-TW', '某機場', true), name(3, 5, 'wkdt', 'Q42'), name(4, 2, 'en', 'Two')], passed: 1, faults: [], bytes: 9, lines: 5 });
    await names.finish();
    await names.close();
    const features = ['P.PPL', 'S.AIRP'];
    expect((await selected({ features, minPopulation: 1000, countries: [] })).map(({ id }) => id)).toEqual([1, 3, 5]);
    expect((await selected({ features, minPopulation: 1000, countries: ['AF'] })).map(({ id }) => id)).toEqual([1, 2, 3, 5]);
    const [airport] = (await selected({ features: ['S.AIRP'], minPopulation: 1000, countries: [] }));
    expect(airport).toEqual({
      id: 5, name: 'Place 5', lat: 34.5, lon: 69.2, featureClass: 'S', featureCode: 'AIRP', country: 'AF', admin1: '13', admin2: null, population: 0, hanNames: [], division: 7,
      names: [{ language: 'zh-TW', text: '某機場', preferred: true, informal: false }, { language: 'zh', text: '某机场', preferred: false, informal: false }, { language: 'wkdt', text: 'Q42', preferred: false, informal: false }],
    });
  });
});
