// Compiles the gazetteer's table: `npm run compile -w @dateline/gazetteer`. Run on purpose, its result is checked in.
import { mkdirSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import type { PlaceKind } from '@dateline/document';
import { nameKey } from '../src/name-key.ts';
import { writeRow, type Row } from '../src/row.ts';
import { chinaOf } from './china.ts';
import { cityRow, isKept } from './cities.ts';
import { countriesOf } from './countries.ts';
import { divisionsOf } from './divisions.ts';
import { citiesOf, type City } from './geonames-cities.ts';
import { ownCityNames, ownNames } from './own-names.ts';
import { OWN_DEPARTMENTS } from './own/departments.data.ts';
import { OWN_FEATURES } from './own/features.data.ts';
import { OWN_LANDMARKS } from './own/landmarks.data.ts';
import { US_COUNTIES } from './own/us-counties.data.ts';
import { OWN_FACILITIES } from './own/facilities.data.ts';
import { OWN_NAMES } from './own/names.data.ts';
import { OWN_SEATS, OWN_TOWNS } from './own/seats.data.ts';
import { OWN_REGIONS } from './own/regions.data.ts';
import { OWN_LANDSCAPES, OWN_SHIRES } from './own/waters-and-mountains.data.ts';
import { OWN_DIVISIONS, OWN_QUARTERS, TAIWAN_TOWNS } from './own/taiwan-and-hong-kong.data.ts';

const cities = citiesOf();
const divisions = divisionsOf(cities);
const codes = new Map(divisions.flatMap(({ country, codes: known, row }) => known.map((code) => [`${country} ${code}`, row.entry.admin1] as const)).reverse());
for (const { country, codes: [first], row } of divisions) if (first !== undefined) codes.set(`${country} ${first}`, row.entry.admin1);

/** GeoNames knows Taiwan's counties as second-level divisions, three of them by other letters than ISO 3166-2. */
const TAIWAN: Readonly<Record<string, string>> = { TPQ: 'NWT', HSZ: 'HSQ', HSQ: 'HSZ' };
const divisionOf = (city: City): string | null => (city.country === 'TW' ? `TW-${TAIWAN[city.admin2] ?? city.admin2}` : (codes.get(`${city.country} ${city.admin1}`) ?? null));

const ownRow = (kind: PlaceKind, id: string, en: readonly string[], zh: readonly string[], lat: number, lon: number, country: string | null, admin1: string | null, wikidata: string | null): Row => ({
  entry: { id: `own:${id}`, kind, name: en[0] ?? id, names: { en: en[0] ?? id, 'zh-Hans': zh[0] ?? id }, lat, lon, country, admin1, population: 0, capital: null, wikidata },
  aliases: [...en.slice(1), ...zh.slice(1)],
});
const regions = OWN_REGIONS.map(([id, en, zh, lat, lon, country, wikidata]) => ownRow('region', id, en, zh, lat, lon, country, null, wikidata));
const landscapes = [...OWN_LANDSCAPES, ...OWN_SHIRES].map(([id, en, zh, lat, lon, country]) => ownRow('region', id, en, zh, lat, lon, country, null, null));
/** `Mont Blanc / Monte Bianco` has the id mont-blanc. */
const slug = (names: string): string => (names.split(' / ')[0] ?? names).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z\d]+/gu, '-').replace(/^-|-$/gu, '');
const features = OWN_FEATURES.map(([en, zh, lat, lon, country]) => ownRow('region', `feature-${slug(en)}`, en.split(' / '), zh.split(' '), lat, lon, country, null, null));
const landmarks = OWN_LANDMARKS.map(([en, zh, lat, lon, country, division]) => ownRow('facility', slug(en), en.split(' / '), zh.split(' '), lat, lon, country, division ?? null, null));
const counties = Object.entries(US_COUNTIES).flatMap(([division, rows]) => rows.map(([name, lat, lon]): Row => {
  const full = name.endsWith('Parish') ? name : `${name} County`;
  return { entry: { id: `own:${division.toLowerCase()}-${slug(full)}`, kind: 'other', name: full, names: { en: full }, lat, lon, country: 'US', admin1: division, population: 0, capital: null, wikidata: null }, aliases: [] };
}));
const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const departments = Object.entries(OWN_DEPARTMENTS).flatMap(([country, list]) => list.map(([code, name, zh]): Row => {
  const members = cities.filter((city) => city.country === country && city.admin2 === code);
  return ownRow('region', `${country.toLowerCase()}-${slug(name)}`, [`${name} (department)`], zh.split(' '), median(members.map(({ lat }) => lat)), median(members.map(({ lon }) => lon)), country, null, null);
}));
const facilities = OWN_FACILITIES.map(([id, en, zh, lat, lon, country, division]) => ownRow('facility', id, en, zh, lat, lon, country, division, null));
const seats = OWN_SEATS.map(([division, id, en, zh, lat, lon]) => ownRow('city', id, en, zh, lat, lon, division.slice(0, 2), division, null));
const taiwan = OWN_DIVISIONS.map(([code, en, zh, lat, lon]) => ownRow('admin1', code.toLowerCase(), [en], zh, lat, lon, 'TW', code, null));
const pointOf = new Map([...divisions.map(({ row }) => row), ...taiwan].map(({ entry }) => [entry.admin1, entry]));
const towns = Object.entries(TAIWAN_TOWNS).flatMap(([code, names]) => names.split(' ').map((name): Row => {
  const { lat, lon } = pointOf.get(code) ?? { lat: 23.7, lon: 121 };
  return { entry: { id: `own:${code.toLowerCase()}-${name}`, kind: 'city', name, names: { 'zh-Hans': name }, lat, lon, country: 'TW', admin1: code, population: 0, capital: null, wikidata: null }, aliases: name.length > 2 ? [name.replace(/[市区镇乡]$/u, '')] : [] };
}));
const quarters = OWN_QUARTERS.map(([country, en, zh, lat, lon]) => ownRow('city', `${country.toLowerCase()}-${en.toLowerCase().replace(/\s+/gu, '-')}`, [en], zh, lat, lon, country, null, null));
const ownTowns = OWN_TOWNS.map(([country, division, id, en, zh, lat, lon]) => ownRow('city', id, en, zh, lat, lon, country, division, null));
const china = chinaOf(cities, divisionOf);
const { names: townNames, lost: lostTowns } = ownCityNames(cities);
const namesOf = (city: City): readonly string[] => [...ownNames(city.id), ...(townNames.get(city.id) ?? [])];
const seatOf = new Map(seats.map(({ entry }) => [entry.admin1, entry.id]));
const rows = [
  ...seats,
  ...countriesOf(cities),
  ...divisions.map(({ row }) => ({ ...row, entry: { ...row.entry, capital: seatOf.get(row.entry.admin1) ?? row.entry.capital } })),
  ...taiwan, ...towns, ...quarters, ...ownTowns, ...china.rows,
  ...cities.filter((city) => isKept(city, [...namesOf(city), ...(china.names.get(city.id) ?? [])])).map((city) => cityRow(city, divisionOf(city), namesOf(city), china.names.get(city.id) ?? [])),
  ...regions,
  ...landscapes, ...features,
  ...facilities, ...landmarks,
  ...counties, ...departments,
].map((row) => ({ row, order: writeRow(row).split('\t', 2).join('\t') }))
  .sort((a, b) => (a.order === b.order ? b.row.entry.population - a.row.entry.population || (a.row.entry.id < b.row.entry.id ? -1 : 1) : `${a.order}\t` < `${b.order}\t` ? -1 : 1))
  .map(({ row }) => row);

// A division that lost its generic word (中东大区) does not take a region's name.
const regionKeys = new Set([...regions, ...landscapes, ...features].flatMap(({ entry, aliases }) => [entry.name, ...Object.values(entry.names), ...aliases].map(nameKey)));
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
lost.push(...lostTowns);
const ids = rows.map(({ entry }) => entry.id);
if (new Set(ids).size < ids.length) throw new Error(`two rows have one id: ${ids.filter((id, index) => ids.indexOf(id) !== index).join(' ')}`);
const count = (kind: string): number => rows.filter(({ entry }) => entry.kind === kind).length;
process.stdout.write(`${count('country')} countries, ${count('admin1')} divisions, ${count('city')} cities, ${count('region')} regions, ${count('facility')} facilities; ${keys.size} names; ${text.length} characters, ${bytes.length} bytes\n`);
process.stdout.write(`cities outside any division: ${rows.filter(({ entry }) => entry.kind === 'city' && entry.admin1 === null).length}\n`);
if (lost.length > 0) process.stdout.write(`own names without a place: ${lost.join(' ')}\n`);
