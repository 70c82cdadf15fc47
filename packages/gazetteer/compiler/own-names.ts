import { nameKey } from '../src/name-key.ts';
import type { City } from './geonames-cities.ts';
import { OWN_ABBREVIATIONS } from './own/abbreviations.data.ts';
import { OWN_CITY_NAMES } from './own/cities.data.ts';
import { OWN_NAMES } from './own/names.data.ts';
import { OWN_RENDERINGS } from './own/renderings.data.ts';
import { OWN_TOWN_NAMES } from './own/towns.data.ts';

const HAN = /\p{Script=Han}/u;

/** Names that we wrote for a country (`AF`), division (`AF-NAN`) or GeoNames id. */
export const ownNames = (key: string): readonly string[] => [...(OWN_NAMES[key] ?? []), ...(OWN_ABBREVIATIONS[key]?.split(' ') ?? [])];

/** Names that we wrote for cities, by GeoNames id; and of those that are written by country and English name, the ones that no city bears. */
export function ownCityNames(cities: readonly City[]): { readonly names: ReadonlyMap<string, readonly string[]>; readonly lost: readonly string[] } {
  const byName = new Map<string, City>();
  for (const city of cities) for (const name of [city.name, city.ascii, ...city.alternates.filter(isLatin)]) {
    const key = `${city.country} ${nameKey(name)}`;
    const other = byName.get(key);
    if (other === undefined || rank(city, name) > rank(other, name)) byName.set(key, city);
  }
  const names = new Map<string, readonly string[]>(Object.entries(OWN_CITY_NAMES).map(([id, words]) => [`geonames:${id}`, words.split(' ')]));
  const lost: string[] = [];
  const add = (country: string, english: string, named: (known: readonly string[]) => readonly string[]): void => {
    const id = byName.get(`${country} ${nameKey(english)}`)?.id;
    if (id === undefined) lost.push(`${country} ${english}`);
    else names.set(id, [...new Set(named(names.get(id) ?? []))]);
  };
  for (const [country, towns] of Object.entries(OWN_TOWN_NAMES)) for (const [english, words] of Object.entries(towns)) add(country, english, (known) => [...words.split(' '), ...known]);
  for (const [country, towns] of Object.entries(OWN_RENDERINGS)) for (const [english, words] of Object.entries(towns)) add(country, english, (known) => [...known, ...words.split(' ')]);
  return { names, lost };
}

/** A city by its first name before one by another; of equals the larger. */
const rank = (city: City, name: string): number => (nameKey(city.name) === nameKey(name) || nameKey(city.ascii) === nameKey(name) ? 1e9 : 0) + (city.feature === 'PPLX' ? 0 : city.population + 1);

export const isHan = (name: string): boolean => HAN.test(name);

/** Latin letters only, whatever accents they carry. */
export const isLatin = (name: string): boolean => /^[\p{Script=Latin}\p{M}\s\d'’‘ʼ`.,()/-]+$/u.test(name);
