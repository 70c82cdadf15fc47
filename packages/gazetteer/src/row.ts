import type { PlaceKind } from '@dateline/document';
import type { PlaceEntry } from './gazetteer.ts';

/** A line of the compiled table: an entry and every other name it goes by. */
export interface Row {
  readonly entry: PlaceEntry;
  /** Beyond those in `entry.names`; no order. */
  readonly aliases: readonly string[];
}

const KIND_LETTERS = { country: 'c', admin1: 'a', city: 'p', region: 'r', facility: 'f', other: 'o' } as const satisfies Record<PlaceKind, string>;
const kindOf = new Map(Object.entries(KIND_LETTERS).map(([kind, letter]) => [letter as string, kind as PlaceKind]));

const GEONAMES = 'geonames:';
/** An id as it stands in a line: GeoNames' numbers in base 36. */
export const shortId = (id: string): string => (id.startsWith(GEONAMES) ? Number(id.slice(GEONAMES.length)).toString(36) : id);
const longId = (id: string): string => (id.includes(':') ? id : `${GEONAMES}${parseInt(id, 36).toString()}`);

/** Four decimals of a degree are 11 m: finer than any place of news. */
const PRECISION = 1e4;

/** One line without its line feed: tab-separated, fields in the order of `readRow`. */
export function writeRow({ entry, aliases }: Row): string {
  const { names } = entry;
  return [
    KIND_LETTERS[entry.kind], entry.country ?? '', shortId(entry.id), entry.name, names.en === entry.name ? '' : (names.en ?? '-'), names['zh-Hans'] ?? '', names['zh-Hant'] ?? '',
    Math.round(entry.lat * PRECISION), Math.round(entry.lon * PRECISION), entry.admin1 ?? '', entry.population || '',
    entry.capital === null ? '' : shortId(entry.capital), entry.wikidata ?? '', aliases.join('|'),
  ].join('\t');
}

export function readRow(line: string): Row {
  const fields = line.split('\t');
  const at = (index: number): string => fields[index] ?? '';
  const kind = kindOf.get(at(0));
  if (kind === undefined) throw new Error(`the gazetteer's table has a row of no kind: ${line}`);
  const en = at(4) === '' ? at(3) : at(4);
  return {
    entry: {
      id: longId(at(2)),
      kind,
      name: at(3),
      names: { ...(en !== '-' && { en }), ...(at(5) && { 'zh-Hans': at(5) }), ...(at(6) && { 'zh-Hant': at(6) }) },
      lat: Number(at(7)) / PRECISION,
      lon: Number(at(8)) / PRECISION,
      country: at(1) || null,
      admin1: at(9) || null,
      population: Number(at(10)),
      capital: at(11) ? longId(at(11)) : null,
      wikidata: at(12) || null,
    },
    aliases: at(13) ? at(13).split('|') : [],
  };
}
