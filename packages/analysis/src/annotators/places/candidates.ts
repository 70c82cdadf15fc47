import { foldHan, type PlaceKind } from '@dateline/document';
import { nameKey, type Gazetteer, type PlaceEntry } from '@dateline/gazetteer';
import { gathered } from '../../gathered.ts';
import type { PlaceTable } from '../../languages/place-table.ts';

/** A row that a name can mean. */
export interface Candidate {
  readonly entry: PlaceEntry;
  /** The name carries its generic word (喀布尔省) or is the row's own full one; not so where 喀布尔 finds the province by its short name. */
  readonly isWhole: boolean;
  /** The name has no generic word at all: New York, which the state shares with the city. */
  readonly isBare: boolean;
  /** The row is shown by this name; not so where it is one of its other names (Amman was Philadelphia). */
  readonly isOwn: boolean;
  /** It is what the name's generic word means first of all: a city for 市, which a division may be called as well. */
  readonly isFirstKind: boolean;
  /** The name is that of a direction with a generic word (Northern Region), which many countries have one of. */
  readonly isDirection: boolean;
}

export const folded = (text: string): string => foldHan(text.normalize('NFKC')).toLowerCase();

/** All rows that a form of a name can mean: as the side that it stands for, by the name itself, without its generic word, or without what
 *  says which part of it is meant. */
export function candidatesOf(form: string, table: PlaceTable, gazetteer: Gazetteer): Candidate[] {
  const side = sides(form, table, gazetteer);
  if (side.length > 0) return side;
  const found = rowsOf(form, table, gazetteer);
  if (found.length > 0) return found;
  const part = table.part.exec(foldHan(form))?.groups?.['whole'];
  return part === undefined || part.length < 2 ? [] : rowsOf(part, table, gazetteer);
}

function rowsOf(form: string, table: PlaceTable, gazetteer: Gazetteer): Candidate[] {
  const key = nameKey(form);
  const generic = withoutGeneric(form, table);
  // what a name with a generic word can be; undefined for one without
  const kinds = generic[0]?.[1];
  const isDirection = folded(form) in table.directions || generic.some(([rest]) => folded(rest) in table.directions);
  const direct = gazetteer.named(form).filter(({ kind }) => kinds === undefined || kinds.includes(kind) || kind === 'region' || kind === 'facility');
  const known = new Set(direct.map(({ id }) => id));
  const stripped = gathered(generic, ([rest, allowed]) => gathered([rest, ...(table.directions[folded(rest)] ?? [])], (name) => gazetteer.named(name)).filter((entry) => allowed.includes(entry.kind) && !known.has(entry.id) && (direct.length === 0 || entry.kind === 'admin1')));
  const all = direct.length + stripped.length > 0 ? [...direct, ...stripped] : divisionsOf(generic, gazetteer);
  return all.map((entry) => {
    const isOwn = entry.kind === 'country' || [entry.name, ...Object.values(entry.names)].some((name) => nameKey(name) === key);
    return { entry, isWhole: kinds !== undefined || isOwn, isBare: kinds === undefined, isOwn: isOwn || direct.length === 0, isFirstKind: kinds !== undefined && kinds[0] === entry.kind, isDirection };
  });
}

/** Lugansk region: the division of a town that gives it its name, where the list has the division by another. */
const divisionsOf = (generic: ReturnType<typeof withoutGeneric>, gazetteer: Gazetteer): PlaceEntry[] =>
  gathered(generic, ([rest, kinds]) => (kinds.includes('admin1') && /^\p{Script=Latin}/u.test(rest) ? gazetteer.named(rest) : []).flatMap((town) => {
    const division = town.kind === 'city' && town.admin1 !== null ? gazetteer.inCountry(town.country ?? '').find(({ kind, admin1 }) => kind === 'admin1' && admin1 === town.admin1) : undefined;
    return division?.capital === town.id ? [division] : [];
  }));

/** The name without its generic word, at least two characters of it, and what it can be. */
export function withoutGeneric(form: string, { generic, genericBefore }: PlaceTable): (readonly [rest: string, kinds: readonly PlaceKind[]])[] {
  const name = folded(form);
  const after = generic.filter(([word]) => name.endsWith(word) && name.length - word.length >= 2).map(([word, kinds]) => [form.slice(0, -word.length), kinds] as const);
  const before = genericBefore.filter(([word]) => name.startsWith(word)).map(([word, kinds]) => [form.slice(word.length), kinds] as const);
  return [...after, ...before];
}

/** The countries that 美方 or 阿方 can mean. */
function sides(form: string, { sides: { suffix, countries } }: PlaceTable, gazetteer: Gazetteer): Candidate[] {
  const name = folded(form);
  if (!suffix.test(name)) return [];
  const stem = name.replace(suffix, '');
  return gathered(countries[stem] ?? [], (name) => gazetteer.named(name).filter(({ kind }) => kind === 'country')).map((entry) => ({ entry, isWhole: true, isBare: true, isOwn: true, isFirstKind: false, isDirection: false }));
}
