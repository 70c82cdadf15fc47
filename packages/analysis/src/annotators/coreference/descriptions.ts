import { isChinese } from '@dateline/document';
import type { Gazetteer, PlaceEntry } from '@dateline/gazetteer';
import { nameTableOf } from '../../languages/languages.ts';
import { CITY_STATES, MEDIA, MEDIA_NAME, ORGANIZATIONS, PAPER_NAME, PLACE_NAMES, PLACES, UNLISTED } from './descriptions.data.ts';

/** How well a description suits the bearer of some names: its names say that it is one, nothing speaks against it, or something does. */
export type Fit = 'says' | 'may' | 'not';

/** Whether a description can stand for an organization of these names, the media's known ones among them. */
export function fitOfOrganization(word: string, names: readonly string[], language: string): Fit {
  const media: readonly string[] = nameTableOf(language).media;
  const isMedia = names.some((name) => media.includes(name) || PAPER_NAME.test(name));
  if (MEDIA.test(word)) return isMedia || names.some((name) => MEDIA_NAME.test(name)) ? 'says' : 'not';
  const description = ORGANIZATIONS.find(({ words }) => words.test(word));
  if (!description) return 'may';
  if (!isMedia && names.some((name) => description.says.test(name))) return 'says';
  return isMedia || !description.not || names.some((name) => description.not?.test(name)) ? 'not' : 'may';
}

/** Whether a description can stand for a place of these names: 该国 for a country, 该省 for a province. */
export function fitOfPlace(word: string, names: readonly string[], language: string, gazetteer: Gazetteer): Fit {
  const chinese = isChinese(language);
  const regions: readonly string[] = nameTableOf(language).regions;
  const isRegion = names.some((name) => regions.includes(name));
  const says = (pattern: RegExp): boolean => names.some((name) => pattern.test(name));
  const fits = ((): boolean => {
    const can = (kind: PlaceEntry['kind']): boolean => chinese || listsAs(kind, names, gazetteer);
    if (PLACES.country.test(word)) return isRegion && (can('country') || names.some((name) => UNLISTED.has(name)));
    if (PLACES.province.test(word)) return says(PLACE_NAMES.province);
    if (PLACES.state.test(word)) return says(PLACE_NAMES.state) || (!chinese && !isRegion && can('admin1'));
    if (PLACES.county.test(word)) return says(PLACE_NAMES.county);
    if (PLACES.island.test(word)) return says(PLACE_NAMES.island);
    if (PLACES.town.test(word)) return !isRegion && !says(PLACE_NAMES.noTown);
    if (PLACES.city.test(word)) return names.some((name) => CITY_STATES.has(name)) || (!isRegion && can('city') && !says(PLACE_NAMES.noCity));
    return true;
  })();
  return fits ? 'says' : 'not';
}

/** Whether the gazetteer lets one of the names be of a kind: one that has it, or that it does not know. */
const listsAs = (wanted: PlaceEntry['kind'], names: readonly string[], gazetteer: Gazetteer): boolean =>
  names.some((name) => { const rows = gazetteer.named(name); return rows.length === 0 || rows.some(({ kind }) => kind === wanted); });
