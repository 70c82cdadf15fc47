// Compiles the gazetteer's table: `npm run compile -w @dateline/gazetteer`. Run on purpose, its result is checked in.
import { mkdirSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import type { PlaceKind } from '@dateline/document';
import { nameKey } from '../src/name-key.ts';
import { writeRow, type Row } from '../src/row.ts';
import { citiesOf, cityRow, isKept } from './cities.ts';
import { countriesOf } from './countries.ts';
import { divisionsOf } from './divisions.ts';
import { OWN_FACILITIES } from './own/facilities.data.ts';
import { OWN_NAMES } from './own/names.data.ts';
import { OWN_SEATS } from './own/seats.data.ts';
import { OWN_REGIONS } from './own/regions.data.ts';

const cities = citiesOf();
const divisions = divisionsOf(cities);
const codes = new Map(divisions.flatMap(({ country, codes: known, row }) => known.map((code) => [`${country} ${code}`, row.entry.admin1] as const)).reverse());
for (const { country, codes: [first], row } of divisions) if (first !== undefined) codes.set(`${country} ${first}`, row.entry.admin1);

const ownRow = (kind: PlaceKind, id: string, en: readonly string[], zh: readonly string[], lat: number, lon: number, country: string | null, admin1: string | null, wikidata: string | null): Row => ({
  entry: { id: `own:${id}`, kind, name: en[0] ?? id, names: { en: en[0] ?? id, 'zh-Hans': zh[0] ?? id }, lat, lon, country, admin1, population: 0, capital: null, wikidata },
  aliases: [...en.slice(1), ...zh.slice(1)],
});
const regions = OWN_REGIONS.map(([id, en, zh, lat, lon, country, wikidata]) => ownRow('region', id, en, zh, lat, lon, country, null, wikidata));
const facilities = OWN_FACILITIES.map(([id, en, zh, lat, lon, country, division]) => ownRow('facility', id, en, zh, lat, lon, country, division, null));
const seats = OWN_SEATS.map(([division, id, en, zh, lat, lon]) => ownRow('city', id, en, zh, lat, lon, division.slice(0, 2), division, null));
const seatOf = new Map(seats.map(({ entry }) => [entry.admin1, entry.id]));
const rows = [
  ...seats,
  ...countriesOf(cities),
  ...divisions.map(({ row }) => ({ ...row, entry: { ...row.entry, capital: seatOf.get(row.entry.admin1) ?? row.entry.capital } })),
  ...cities.filter(isKept).map((city) => cityRow(city, codes.get(`${city.country} ${city.admin1}`) ?? null)),
  ...regions,
  ...facilities,
].map((row) => ({ row, order: writeRow(row).split('\t', 2).join('\t') }))
  .sort((a, b) => (a.order === b.order ? b.row.entry.population - a.row.entry.population || (a.row.entry.id < b.row.entry.id ? -1 : 1) : `${a.order}\t` < `${b.order}\t` ? -1 : 1))
  .map(({ row }) => row);

// A division that lost its generic word (中东大区) does not take a region's name.
const regionKeys = new Set(regions.flatMap(({ entry, aliases }) => [entry.name, ...Object.values(entry.names), ...aliases].map(nameKey)));
const keysOf = ({ entry, aliases }: Row): string[] => [entry.name, ...Object.values(entry.names), ...(entry.kind === 'admin1' ? aliases.filter((alias) => !regionKeys.has(nameKey(alias))) : aliases)].map(nameKey);

const keys = new Map<string, number[]>();
rows.forEach((row, index) => {
  for (const key of new Set(keysOf(row))) if (key) keys.set(key, [...(keys.get(key) ?? []), index]);
});
const population = (index: number): number => rows[index]?.entry.population ?? 0;
const keyLines = [...keys].sort(([a], [b]) => (`${a}\t` < `${b}\t` ? -1 : 1)).map(([key, indices]) => `${key}\t${indices.sort((a, b) => population(b) - population(a)).map((index) => index.toString(36)).join(' ')}`);

const text = `${rows.map(writeRow).join('\n')}\f${keyLines.join('\n')}`;
const bytes = brotliCompressSync(Buffer.from(text), { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24, [constants.BROTLI_PARAM_SIZE_HINT]: text.length } });
mkdirSync(new URL('../data/', import.meta.url), { recursive: true });
writeFileSync(new URL('../data/places.br', import.meta.url), bytes);

const known = new Set(rows.flatMap(({ entry }) => [entry.id, entry.kind === 'country' ? entry.country : entry.kind === 'admin1' ? entry.admin1 : '']));
const lost = Object.keys(OWN_NAMES).filter((key) => !known.has(key));
const count = (kind: string): number => rows.filter(({ entry }) => entry.kind === kind).length;
process.stdout.write(`${count('country')} countries, ${count('admin1')} divisions, ${count('city')} cities, ${count('region')} regions, ${count('facility')} facilities; ${keys.size} names; ${text.length} characters, ${bytes.length} bytes\n`);
process.stdout.write(`cities outside any division: ${rows.filter(({ entry }) => entry.kind === 'city' && entry.admin1 === null).length}\n`);
if (lost.length > 0) process.stdout.write(`own names without a place: ${lost.join(' ')}\n`);
