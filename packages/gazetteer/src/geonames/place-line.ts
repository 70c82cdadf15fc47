/** A place as a line of GeoNames' allCountries.txt has it: https://download.geonames.org/export/dump/readme.txt */
export interface GeonamesPlace {
  readonly id: number;
  readonly name: string;
  /** Degrees, WGS 84. */
  readonly lat: number;
  readonly lon: number;
  /** P populated, A administrative, H water, T relief, L area, S building, R road, U undersea, V vegetation; empty for the few without. */
  readonly featureClass: string;
  /** Within the class: PPLC, ADM1, AIRP. */
  readonly featureCode: string;
  /** ISO 3166-1 alpha-2; null for what lies in none. */
  readonly country: string | null;
  /** GeoNames' own codes of the divisions that it lies in. */
  readonly admin1: string | null;
  readonly admin2: string | null;
  readonly population: number;
  /** Alternates in Chinese characters; of which language the line does not say. */
  readonly hanNames: readonly string[];
}

/** What is wrong with a line, in words. */
export interface Fault {
  readonly fault: string;
}

/** Columns of the format; a line has them all, tab-separated. */
const COLUMNS = 19;

const HAN = /\p{Script=Han}/u;

/** Postgres keeps ids as 32-bit integers; GeoNames' highest is below 14 million. */
export const isId = (text: string): boolean => /^[1-9]\d{0,9}$/u.test(text) && Number(text) <= 2_147_483_647;

const isDegree = (text: string, limit: number): boolean => /^-?\d{1,3}(\.\d+)?$/u.test(text) && Math.abs(Number(text)) <= limit;

/** Reads a line of allCountries.txt without its line feed. */
export function readPlaceLine(line: string): GeonamesPlace | Fault {
  const f = line.split('\t');
  if (f.length !== COLUMNS) return { fault: `${String(f.length)} columns, and a line of allCountries.txt has ${String(COLUMNS)}` };
  const at = (index: number): string => f[index] ?? '';
  const fault = faultOf(at);
  if (fault !== undefined) return { fault };
  const alternates = at(3);
  return {
    id: Number(at(0)), name: at(1), lat: Number(at(4)), lon: Number(at(5)), featureClass: at(6), featureCode: at(7), country: at(8) || null, admin1: at(10) || null, admin2: at(11) || null,
    population: Number(at(14)), hanNames: HAN.test(alternates) ? [...new Set(alternates.split(',').filter((name) => HAN.test(name) && !name.includes('|')))] : [],
  };
}

function faultOf(at: (index: number) => string): string | undefined {
  if (!isId(at(0))) return `the id is ${JSON.stringify(at(0).slice(0, 20))}, and it is a whole number`;
  if (at(1) === '') return 'the name is empty';
  if (!isDegree(at(4), 90) || !isDegree(at(5), 180)) return `the point is ${JSON.stringify(`${at(4)} ${at(5)}`.slice(0, 40))}, and it is a latitude and a longitude in degrees`;
  if (at(8) !== '' && !/^[A-Z]{2}$/u.test(at(8))) return `the country is ${JSON.stringify(at(8).slice(0, 20))}, and it is a code of two letters`;
  if (!/^\d{0,15}$/u.test(at(14))) return `the population is ${JSON.stringify(at(14).slice(0, 20))}, and it is a number of 15 digits at most`;
  return undefined;
}
