import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { DatelineError } from '@dateline/document';
import { geonamesFeatures, geonamesRow, tableTextOf, type Gazetteer, type PlaceEntry, type Row } from '@dateline/gazetteer';
import type { Geonames } from '@dateline/storage';

export interface PlacesToCompile {
  /** Populated places and divisions with as many inhabitants are in; every place with a Chinese name is. */
  readonly minPopulation: number;
  /** Countries of which every populated place and division is in; ISO 3166-1 alpha-2. */
  readonly countries: readonly string[];
}

/** The database chose places with a name in Chinese characters; only here is it known which of them are Japanese. */
const isWanted = ({ names, population, country }: PlaceEntry, { minPopulation, countries }: PlacesToCompile): boolean =>
  names['zh-Hans'] !== undefined || population >= minPopulation || countries.includes(country ?? '');

/** More would neither fit a string of V8 nor the memory of whoever reads it. */
const MOST_ROWS = 1_500_000;

/** Level 5 of 11: a fifth larger than the best, in a hundredth of the time. */
const QUALITY = 5;

/** Writes the table that analysis reads beside the one that ships, whole or not at all.
 *  @returns how many rows it has.
 *  @throws DatelineError LIMIT_EXCEEDED where the selection is too large, DATABASE_UNAVAILABLE */
export async function compilePlaces(geonames: Geonames, shipped: Gazetteer, file: string, selection: PlacesToCompile): Promise<number> {
  const rows: Row[] = [];
  for await (const place of geonames.selected({ features: geonamesFeatures, ...selection })) {
    const row = geonamesRow(place, shipped);
    if (row && (shipped.byId(row.entry.id) !== undefined || isWanted(row.entry, selection))) rows.push(row);
    if (rows.length > MOST_ROWS) throw new DatelineError('LIMIT_EXCEEDED', `the selection has more than ${String(MOST_ROWS)} places: ask for more inhabitants or fewer countries`);
  }
  const bytes = await promisify(brotliCompress)(Buffer.from(tableTextOf(rows)), { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY, [constants.BROTLI_PARAM_LGWIN]: 24 } });
  await mkdir(dirname(file), { recursive: true });
  const draft = `${file}.${String(process.pid)}`;
  await writeFile(draft, bytes);
  await rename(draft, file);
  return rows.length;
}
