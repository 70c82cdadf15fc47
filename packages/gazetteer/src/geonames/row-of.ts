import { foldHan } from '@dateline/document';
import type { Gazetteer } from '../gazetteer.ts';
import { nameKey } from '../name-key.ts';
import type { Row } from '../row.ts';
import { FEATURE_KINDS } from './feature-kinds.data.ts';
import type { GeonamesPlace } from './place-line.ts';

/** A place of GeoNames with its names by language, as they are kept in the database. */
export interface NamedPlace extends GeonamesPlace {
  /** The most preferred first. `wkdt` has Wikidata's id. */
  readonly names: readonly { readonly language: string; readonly text: string; readonly informal: boolean }[];
  /** GeoNames' id of the first-level division that it lies in. */
  readonly division: number | null;
}

/** The features that become rows: class and code. */
export const geonamesFeatures: readonly string[] = Object.keys(FEATURE_KINDS);

/** Characters that only Japanese writes, kana among them: alternates do not say which language a name is of. */
const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}壌沢浜広駅桜徳亜斉竜塩辺関県黒鉄両対発図円伝仏仮帯転渋焼滝釈恵悪増栄巣圧囲応歓観郷隣様戯帰労覚]/u;

const isChineseName = (text: string): boolean => /^[\p{Script=Han}·・]{2,}$/u.test(text) && !JAPANESE.test(text);

/** Separators of the table. */
const isWritable = (text: string): boolean => !/[\t\n\r|\f]/u.test(text);

/** A row for a table beside the one that ships: null for what that one has under the same names, and for what has no name to show. */
export function geonamesRow(place: NamedPlace, shipped: Gazetteer): Row | null {
  const kind = FEATURE_KINDS[`${place.featureClass}.${place.featureCode}`];
  if (kind === undefined) return null;
  const id = `geonames:${String(place.id)}`;
  const known = shipped.byId(id);
  const chinese = chineseNames(place, known !== undefined);
  const english = place.names.filter(({ language, informal }) => language === 'en' && !informal).map(({ text }) => text).find(isWritable);
  const name = [english, place.name].find((text) => text !== undefined && isWritable(text));
  if (name === undefined) return null;
  const wikidata = place.names.find(({ language, text }) => language === 'wkdt' && /^Q\d+$/u.test(text))?.text ?? null;
  const taken = new Set([...shipped.namesOf(id), ...Object.values(chinese), name].map(nameKey));
  const aliases = [...new Set([place.name, ...place.names.filter(({ language }) => language !== 'wkdt').map(({ text }) => text), ...hanNames(place, known !== undefined)])]
    .filter((text) => isWritable(text) && (!/\p{Script=Han}/u.test(text) || isChineseName(text)) && !taken.has(nameKey(text)));
  if (known !== undefined && aliases.length === 0 && (known.wikidata !== null || wikidata === null)) return null;
  const division = place.division === null ? undefined : shipped.byId(`geonames:${String(place.division)}`);
  return {
    entry: {
      id, kind, name, names: { en: name, ...chinese }, lat: place.lat, lon: place.lon, country: place.country, admin1: division?.admin1 ?? null,
      population: place.population, capital: null, wikidata,
    },
    aliases,
  };
}

/** What a row's alternates say counts only where nobody chose the names of the place before. */
const hanNames = ({ hanNames: names }: NamedPlace, known: boolean): readonly string[] => (known ? [] : names.filter(isChineseName));

/** Chinese names by script, the preferred ones first; GeoNames' language codes do not tell the scripts apart reliably, the characters do. */
function chineseNames(place: NamedPlace, known: boolean): Row['entry']['names'] {
  const stated = place.names.filter(({ language, text, informal }) => /^zh/u.test(language) && !informal && isChineseName(text)).map(({ text }) => text);
  const names = stated.length > 0 ? stated : hanNames(place, known);
  const hant = names.find((text) => foldHan(text) !== text);
  const hans = names.find((text) => foldHan(text) === text) ?? (hant === undefined ? undefined : foldHan(hant));
  return { ...(hans !== undefined && { 'zh-Hans': hans }), ...(hant !== undefined && foldHan(hant) === hans && { 'zh-Hant': hant }) };
}
