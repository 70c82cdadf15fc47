import { isChinese } from '@dateline/document';
import type { PlaceEntry } from '@dateline/gazetteer';
import { folded, type Candidate } from './candidates.ts';
import { bestOf } from './ranking.ts';
import { homeOf, type Setting } from './setting.ts';
import { withoutStrays } from './strays.ts';
import type { Neighbours } from './surroundings.ts';

/** Larger places first, so that what lies in them can be told by them. */
export function placedByName({ layers, table, candidates, neighbours, sides, shares, capitals }: Setting): (PlaceEntry | undefined)[] {
  const placed: (PlaceEntry | undefined)[] = layers.chains.map(() => undefined);
  for (const isParents of [false, true]) {
    const divisions = new Set(placed.flatMap((entry) => (entry?.kind === 'admin1' && entry.admin1 !== null ? [entry.admin1] : [])));
    candidates.forEach((rows, index) => {
      const parents = isParents ? (neighbours.get(index) ?? []).filter(({ relation }) => relation === 'parent' || relation === 'seat').flatMap(({ other }) => larger(placed[other], rows) ?? []) : [];
      const side = isParents && !isChinese(layers.article.language) ? larger(sides.get(index), rows) : undefined;
      const around = isParents ? (neighbours.get(index) ?? []).flatMap(({ relation, other }) => (relation === 'parent' && !isListed(other, index, rows, { placed, neighbours }) ? (placed[other] ?? []) : []))[0] ?? sides.get(index) : undefined;
      const siblings = isParents ? siblingsOf(neighbours.get(index) ?? [], placed, layers.article.language) : NO_CODES;
      const name = layers.chains[index]?.name ?? '';
      const spoken = isParents && table.settlement.test(folded(name)) ? divisionsOf(placed, index) : NOWHERE;
      placed[index] = bestOf(withoutStrays(rows, { name, around, shares, divisions, spoken, table }), { shares, parents: side ? [...parents, side] : parents, siblings, divisions, home: homeOf(layers.article.language, table) }, capitals);
    });
  }
  return placed;
}

/** The countries of the towns and divisions that stand in a list with a name; in English, where a comma also stands between a town and what it lies in, only
 *  one that all of them have in common. */
function siblingsOf(near: readonly Neighbours[], placed: readonly (PlaceEntry | undefined)[], language: string): ReadonlySet<string> {
  const codes = new Set(near.flatMap(({ relation, other }) => (relation === 'sibling' && placed[other]?.kind !== 'country' ? (placed[other]?.country ?? []) : [])));
  return isChinese(language) || codes.size === 1 ? codes : NO_CODES;
}
const NO_CODES: ReadonlySet<string> = new Set();

/** Blackburn, Nelson, Burnley: a name that is followed by more of the list is not what the one before it lies in, where no row of that one can lie there. */
function isListed(other: number, index: number, rows: readonly Candidate[], { placed, neighbours }: Pick<Setting, 'neighbours'> & { readonly placed: readonly (PlaceEntry | undefined)[] }): boolean {
  const place = placed[other];
  return place !== undefined && place.kind !== 'country' && rows.length > 0 && rows.every(({ entry }) => entry.country !== place.country) && (neighbours.get(other) ?? []).some(({ relation, other: third }) => relation === 'sibling' && third !== index);
}

const NOWHERE: ReadonlyMap<string, ReadonlySet<string>> = new Map();

/** The divisions that all places but one lie in, by country. */
function divisionsOf(placed: readonly (PlaceEntry | undefined)[], but: number): ReadonlyMap<string, ReadonlySet<string>> {
  const divisions = new Map<string, Set<string>>();
  placed.forEach((entry, index) => {
    if (index !== but && entry?.country && entry.admin1 !== null) divisions.set(entry.country, (divisions.get(entry.country) ?? new Set()).add(entry.admin1));
  });
  return divisions;
}

/** A neighbour counts as the parent where at least one row can lie in it. */
const larger = (parent: PlaceEntry | undefined, rows: readonly Candidate[]): PlaceEntry | undefined =>
  parent !== undefined && (parent.kind === 'country' || parent.kind === 'admin1' || (parent.kind === 'city' && rows.some(({ entry }) => entry.kind === 'other' && entry.admin1 === parent.admin1))) && rows.some(({ entry }) => entry.country === parent.country && entry.id !== parent.id) ? parent : undefined;
