import { foldHan } from '@dateline/document';
import type { Row } from '../src/row.ts';
import type { City } from './geonames-cities.ts';
import { aliasesOf, chineseNames, plain, withoutGeneric } from './names.ts';
import { isHan, isLatin } from './own-names.ts';

/** Parts, destroyed and abandoned places are left out: their names are those of other places. */
const NO_TOWN = new Set(['PPLX', 'PPLQ', 'PPLH', 'PPLW']);

/** Countries whose own press the English that is read comes from: it names smaller towns than those the world hears of. */
const LOCAL_NEWS = new Set(['US', 'GB', 'CA', 'AU', 'IE', 'NZ']);
const LOCAL = 5000;

/** Seats of government of any size, every town of 10,000 (a second-level seat of 5,000, and any of LOCAL_NEWS), and of 1,000 where it has a Chinese name: what news in Chinese has named before. */
export function isKept({ feature, population, alternates, country }: City, own: readonly string[]): boolean {
  if (own.length > 0) return true;
  if (NO_TOWN.has(feature)) return country === 'CN' && population >= 50_000;
  if (feature === 'PPLC' || feature === 'PPLA') return true;
  if (feature === 'PPLA2') return population >= 5000 || alternates.some(isHan);
  return population >= (alternates.some(isHan) ? 1000 : LOCAL_NEWS.has(country) ? LOCAL : 10_000);
}

/** Alternates in Latin letters are worth their bytes where a place is often named in other spellings. */
const OFTEN_NAMED = 100_000;

/** 百色, not 百城 its seat: a prefecture or county of China is shown by its own name, of which `further` has the whole and the short form first; 正蓝旗 and
 *  河南蒙古族自治县 by the whole. */
function calledAs(further: readonly string[], shown: ReturnType<typeof chineseNames>, alternates: readonly string[]): typeof shown {
  const [whole = '', shortest = whole] = further;
  const short = /(?:旗|自治县)$/u.test(whole) ? whole : shortest;
  if (short === '' || further.includes(shown['zh-Hans'] ?? '')) return shown;
  const hant = alternates.find((name) => name !== short && foldHan(name) === short);
  return { 'zh-Hans': short, ...(hant !== undefined && { 'zh-Hant': hant }) };
}

/** `own` is shown before what the source has, `further` after it. */
export function cityRow(city: City, admin1: string | null, own: readonly string[], further: readonly string[]): Row {
  const name = plain(city.name, city.ascii);
  const chinese = calledAs(further, chineseNames([...own, ...city.alternates, ...further]), city.alternates);
  const often = city.feature === 'PPLC' || city.feature === 'PPLA' || city.population >= OFTEN_NAMED;
  // Airport codes stand among the alternates: KBL.
  const latin = often ? city.alternates.filter((other) => isLatin(other) && !/^[A-Z]{3,4}$/u.test(other) && other.length > 3) : [];
  return {
    entry: { id: city.id, kind: 'city', name, names: { en: name, ...chinese }, lat: city.lat, lon: city.lon, country: city.country, admin1, population: city.population, capital: null, wikidata: null },
    aliases: aliasesOf([name, chinese['zh-Hans'], chinese['zh-Hant']], [...own, ...further, city.ascii, ...city.alternates.filter(isHan), ...Object.values(chinese)].flatMap(withoutGeneric).concat(latin)),
  };
}
