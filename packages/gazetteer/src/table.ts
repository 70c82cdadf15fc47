import type { Place } from '@dateline/document';
import type { Gazetteer, PlaceEntry } from './gazetteer.ts';
import { nameKey } from './name-key.ts';
import { readRow, shortId, type Row } from './row.ts';

/** The gazetteer over a table's text: lines of `writeRow` by kind, country and falling population, a form feed, then lines
 *  `key TAB row numbers` by key (row numbers in base 36, largest population first). A row is read when it is first asked for. */
export function gazetteerOf(text: string): Gazetteer {
  const [rowText = '', keyText = ''] = text.split('\f');
  const lines = rowText.split('\n');
  const keys = lazily(() => keyText.split('\n'));
  const rows = new Array<Row | undefined>(lines.length);
  const row = (index: number): Row => (rows[index] ??= readRow(lines[index] ?? ''));
  const entryAt = (index: number | undefined): PlaceEntry | undefined => (index === undefined ? undefined : row(index).entry);
  const within = (kind: string, country: string): PlaceEntry[] => linesFrom(lines, `${kind}\t${country}\t`).map((index) => row(index).entry);
  const ids = lazily(() => new Map(lines.map((line, index) => [line.slice(line.indexOf('\t', 2) + 1, line.indexOf('\t', line.indexOf('\t', 2) + 1)), index])));
  const members = new Map<string, readonly PlaceEntry[]>();
  const sections = sectionsOf(keys);
  const country = (code: string): PlaceEntry | undefined => within('c', code)[0];
  const inCountry = (code: string): readonly PlaceEntry[] => {
    const known = members.get(code) ?? [...within('a', code), ...within('p', code)].sort((a, b) => b.population - a.population);
    members.set(code, known);
    return known;
  };
  return {
    named: (name) => {
      const key = nameKey(name);
      const found = rowNumbers(keys(), key, sections(key.charCodeAt(0)));
      return found.length === 0 ? NONE : found.map((index) => row(index).entry);
    },
    byId: (id) => entryAt(ids().get(shortId(id))),
    parentOf: (place) => divisionOf(place, inCountry) ?? (place.kind === 'country' || place.country === null ? undefined : country(place.country)),
    country,
    inCountry,
    namesOf: (id) => namesOf(ids().get(shortId(id)), row),
  };
}

function lazily<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

const NONE: readonly PlaceEntry[] = [];

interface Section { readonly from: number; readonly to: number }

/** The lines that begin with a code unit, looked for once: within them a key is found in half the steps. */
function sectionsOf(keys: () => readonly string[]): (code: number) => Section {
  const known = new Map<number, Section>();
  return (code) => {
    const section = known.get(code) ?? { from: firstFrom(keys(), String.fromCharCode(code)), to: firstFrom(keys(), String.fromCharCode(code + 1)) };
    known.set(code, section);
    return section;
  };
}

/** Index of the first line that is not before `wanted` in code unit order, of those between `from` and `to`. */
function firstFrom(lines: readonly string[], wanted: string, from = 0, to = lines.length): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle] ?? '') < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Indices of the lines that begin with `prefix`; the lines stand in the order of their first two fields. */
function linesFrom(lines: readonly string[], prefix: string): number[] {
  const found: number[] = [];
  for (let index = firstFrom(lines, prefix); lines[index]?.startsWith(prefix); index++) found.push(index);
  return found;
}

function rowNumbers(keys: readonly string[], key: string, { from, to }: Section): number[] {
  const line = keys[firstFrom(keys, `${key}\t`, from, to)];
  return line?.startsWith(`${key}\t`) ? line.slice(key.length + 1).split(' ').map((number) => parseInt(number, 36)) : [];
}

const divisionOf = (place: Place, inCountry: (code: string) => readonly PlaceEntry[]): PlaceEntry | undefined =>
  place.kind === 'admin1' || place.kind === 'country' || place.country === null || place.admin1 === null
    ? undefined
    : inCountry(place.country).find((entry) => entry.kind === 'admin1' && entry.admin1 === place.admin1);

function namesOf(index: number | undefined, row: (index: number) => Row): readonly string[] {
  if (index === undefined) return [];
  const { entry, aliases } = row(index);
  return [...new Set([entry.name, ...Object.values(entry.names), ...aliases])];
}
