import { expect, test } from '@jest/globals';
import type { PlaceEntry } from './gazetteer.ts';
import { readRow, writeRow } from './row.ts';

const kunduz: PlaceEntry = {
  id: 'geonames:1135690', kind: 'admin1', name: 'Kunduz Province', names: { en: 'Kunduz Province', 'zh-Hans': '昆都士省' }, lat: 36.8232, lon: 68.9489,
  country: 'AF', admin1: 'AF-KDZ', population: 275899, capital: 'geonames:1135689', wikidata: null,
};
const gulf: PlaceEntry = { id: 'own:gulf', kind: 'region', name: 'Gulf', names: {}, lat: 27, lon: -51.5, country: null, admin1: null, population: 0, capital: null, wikidata: 'Q34675' };

test.each([
  ['a division', kunduz, ['Konduz', '昆都兹省']],
  ['a place of our own in no country, without shown names', gulf, []],
])('%s is read back as it was written', (_, entry, aliases) => {
  expect(readRow(writeRow({ entry, aliases }))).toEqual({ entry, aliases });
});

test('a line of no kind is refused', () => {
  expect(() => readRow('x\tAF\t1')).toThrow('row of no kind');
});
