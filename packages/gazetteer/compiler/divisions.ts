import { createRequire } from 'node:module';
import { nameKey } from '../src/name-key.ts';
import type { Row } from '../src/row.ts';
import type { City } from './geonames-cities.ts';
import { aliasesOf, chineseNames } from './names.ts';
import { isHan, ownNames } from './own-names.ts';
import { OWN_POINTS } from './own/points.data.ts';

interface Region {
  readonly name: string;
  readonly names: Readonly<Record<string, string>>;
  readonly iso: string;
  readonly fips?: string;
  readonly admin?: string;
  readonly reference: { readonly geonames?: number };
}

/** A first-level division: its row, and the code that GeoNames' cities know it by. */
export interface Division {
  readonly row: Row;
  readonly country: string;
  readonly codes: readonly string[];
}

/** What is taken: ISO 3166-2 code, GeoNames id, names that are titles of Wikipedia articles or GeoNames' own. Not taken: OpenStreetMap's
 *  names and relation numbers (docs/decisions/0005). */
export function divisionsOf(cities: readonly City[]): Division[] {
  const source = createRequire(import.meta.url)('iso3166-2-db/data/iso3166-2.json') as Record<string, { regions: Region[] }>;
  const byDivision = grouped(cities, (city) => `${city.country} ${city.admin1}`);
  const byCountry = grouped(cities, (city) => city.country);
  const seen = new Set<number>();
  return Object.entries(source).flatMap(([country, { regions }]) => regions.flatMap((region) => {
    const geonames = region.reference.geonames;
    const own = ownNames(`${country}-${region.iso}`);
    // The source lists a few divisions twice, the worse row without Chinese name.
    if (geonames === undefined || !region.iso || seen.has(geonames) || regions.some((other) => other !== region && other.reference.geonames === geonames && isHan(other.names['zh'] ?? ''))) return [];
    seen.add(geonames);
    // GeoNames' cities know Taiwan's counties by other codes than the source does.
    const codes = country === 'TW' ? [] : [region.admin, region.fips, region.iso].filter((code): code is string => code !== undefined && code !== '');
    const members = codes.map((code) => byDivision.get(`${country} ${code}`) ?? [])
      .find((list) => list.length > 0) ?? namesakes(region, byCountry.get(country) ?? []);
    return members.length === 0 ? [] : [{ row: divisionRow(country, region, own, members), country, codes }];
  }));
}

function grouped(cities: readonly City[], keyOf: (city: City) => string): Map<string, City[]> {
  const groups = new Map<string, City[]>();
  for (const city of cities) {
    const group = groups.get(keyOf(city));
    if (group) group.push(city);
    else groups.set(keyOf(city), [city]);
  }
  return groups;
}

/** Where GeoNames' cities know the division by no code that the source has (Taiwan's counties): its town of the same name. */
const namesakes = (region: Region, cities: readonly City[]): City[] => {
  const names = new Set([region.name, region.names['en'] ?? ''].map((name) => nameKey(shortEnglish(name))));
  return cities.filter((city) => city.feature.startsWith('PPL') && names.has(nameKey(city.ascii))).sort((a, b) => b.population - a.population).slice(0, 1);
};

function divisionRow(country: string, region: Region, own: readonly string[], members: readonly City[]): Row {
  const en = region.names['en'] ?? region.name;
  const chinese = chineseNames([...own, region.names['zh'] ?? '']);
  const candidates = [...own, ...Object.values(chinese), region.names['zh'] ?? '', ...[en, region.name, region.names['geonames'] ?? ''].flatMap((name) => [name, shortEnglish(name)])];
  // GeoNames calls a former seat PPLA as well: the larger town is the seat.
  const seats = members.filter((city) => city.feature === 'PPLC' || city.feature === 'PPLA').sort((a, b) => b.population - a.population);
  const capital = seats.find((city) => city.feature === 'PPLC') ?? seats[0];
  return {
    entry: {
      id: `geonames:${String(region.reference.geonames)}`, kind: 'admin1', name: en, names: { en, ...chinese }, ...(OWN_POINTS[`${country}-${region.iso}`] ?? middleOf(members)), country, admin1: `${country}-${region.iso}`,
      population: members.reduce((sum, city) => sum + (city.feature === 'PPLX' ? 0 : city.population), 0), capital: capital?.id ?? null, wikidata: null,
    },
    aliases: aliasesOf([en, chinese['zh-Hans'], chinese['zh-Hant']], candidates.flatMap((name) => (own.includes(name) && /(大区|地区)$/u.test(name) ? [name] : [name, shortChinese(name)]))),
  };
}

const shortEnglish = (name: string): string => name.replace(/\s*\b(Autonomous |Metropolitan |Administrative )?(Province|Oblast|Governorate|Region|State|County|District|Prefecture|Department|Republic|Krai|Voivodeship|Canton|Municipality|Parish|Division)\b\s*/u, '').replace(/^(of|Republic of)\s/u, '');

/** What is a people, a bearing or a word of the language without its generic word: 犹太自治州, 西部省. */
const OTHER_WORDS = new Set(['犹太', '猶太', '西部', '东部', '東部', '南部', '北部', '中部', '中央', '西北', '西南', '东北', '東北', '东南', '東南', '北方', '南方', '西方', '东方', '東方', '沿海', '高地', '首都', '高原', '联邦', '滨海', '濱海', '上游', '下游', '大湖', '平原', '红海', '紅海']);

/** 浙江省 → 浙江, 新疆维吾尔自治区 → 新疆; what is left must be a name of two characters. */
const shortChinese = (name: string): string => {
  const short = name.replace(/(壮族|回族|维吾尔|維吾爾)?自治(区|區|州|共和国|共和國)$|(特别行政区|特別行政區|共和国|共和國|大区|大區|地区|地區|省|州|市|邦|府|县|縣|道|区|區)$/u, '');
  return isHan(short) && short.length >= 2 && !OTHER_WORDS.has(short) ? short : name;
};

/** Between the densest part and the middle of the box that holds nearly all places: near the point that an atlas gives. Places far out at sea
 *  (Easter Island) and such as the source puts into the wrong division do not count. */
function middleOf(members: readonly City[]): { lat: number; lon: number } {
  const at = (values: readonly number[], share: number): number => [...values].sort((a, b) => a - b)[Math.round(share * (values.length - 1))] ?? 0;
  // Chukotka lies on both sides of the meridian of 180°.
  const east = members.some(({ lon }) => lon > 150) && members.some(({ lon }) => lon < -150);
  const points = members.map(({ lat, lon }) => ({ lat, lon: east && lon < 0 ? lon + 360 : lon }));
  const centre = { lat: at(points.map(({ lat }) => lat), 0.5), lon: at(points.map(({ lon }) => lon), 0.5) };
  const away = ({ lat, lon }: { lat: number; lon: number }): number => Math.hypot(lat - centre.lat, (lon - centre.lon) * Math.cos((centre.lat * Math.PI) / 180));
  const reach = Math.max(FAR * at(points.map(away), NEARLY_ALL), LEAST_REACH);
  const near = points.filter((point) => away(point) <= reach);
  const middle = (values: readonly number[]): number => (at(values, 0.5) + at(values, 0.01) + at(values, 0.99)) / 3;
  const lon = middle(near.map((point) => point.lon));
  return { lat: middle(near.map((point) => point.lat)), lon: lon > 180 ? lon - 360 : lon };
}

/** What lies so many times as far from the middle as nearly all places do is none of the division's body. */
const FAR = 2;
const NEARLY_ALL = 0.95;
/** Degrees; nothing nearer is far. */
const LEAST_REACH = 1.4;
