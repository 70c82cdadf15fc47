import type { PlaceEntry } from '@dateline/gazetteer';
import { folded, type Candidate } from './candidates.ts';
import { isNamesakeSettlement } from './settlements.ts';
import type { Told } from './told.ts';

/** The rows that the article can mean at all. */
export const withoutStrays = (rows: readonly Candidate[], told: Told): readonly Candidate[] => {
  const isShape = told.table.landform.test(folded(told.name)) && rows.some(({ entry }) => isShapeOfEarth(entry));
  const isStray = (entry: PlaceEntry): boolean =>
    isAbroad(entry, told) || isAtHome(entry, told) || isNamesake(entry, told) || (isTown(entry) && isNamesakeSettlement(entry, told)) ||
    isOutshone(entry, rows, told) || isForeignIsland(entry, told) || isForeignGround(entry, told) || (isShape && isCalledSo(entry, told));
  return rows.filter(({ entry }) => !isStray(entry));
};

const isShapeOfEarth = ({ kind }: PlaceEntry): boolean => kind === 'region' || kind === 'facility';

/** The Red Sea, not Egypt's governorate; at home a town is called after a water or mountain as often (北海, 黄山). */
const isCalledSo = (entry: PlaceEntry, { table }: Told): boolean => !isShapeOfEarth(entry) && entry.kind !== 'country' && !table.home.includes(entry.country ?? '');

const isTown = ({ kind }: PlaceEntry): boolean => kind === 'city' || kind === 'other';

/** A town abroad that few know is not meant by what the text puts in another country (老街省保安县), nor by what it puts in a town (首尔市龙山区). */
const isAbroad = (entry: PlaceEntry, { around }: Told): boolean =>
  around !== undefined && (around.kind === 'country' || around.kind === 'admin1' || around.kind === 'city') && isTown(entry) && entry.country !== around.country && entry.population < RENOWNED;
const RENOWNED = 500_000;

/** 河东郡 is a county of Korea, whoever is called 河东 at home. */
const isAtHome = ({ country }: PlaceEntry, { name, table }: Told): boolean => country !== null && table.home.includes(country) && table.abroad.test(folded(name));

/** Minden, in a report on one state: a small town of another state would be named with it, and a village of its own may be in no list. */
function isNamesake(entry: PlaceEntry, { around, divisions, table }: Told): boolean {
  if (entry.country === null || entry.admin1 === null || !isTown(entry) || entry.population >= SMALL || !table.namesakes.includes(entry.country)) return false;
  if (around?.kind === 'admin1' && around.admin1 === entry.admin1) return false;
  const named = [...divisions].filter((code) => code.startsWith(`${entry.country ?? ''}-`));
  return named.length === 1 && named[0] !== entry.admin1;
}
const SMALL = 50_000;

/** Geneva, Paris: of a small town that is called like a far greater city abroad the text says in what state it lies. */
function isOutshone(entry: PlaceEntry, rows: readonly Candidate[], { around, divisions, table }: Told): boolean {
  if (entry.country === null || entry.admin1 === null || !isTown(entry) || entry.population >= SMALL || !table.namesakes.includes(entry.country) || divisions.has(entry.admin1)) return false;
  if (around !== undefined && (around.admin1 === entry.admin1 || around.kind === 'city')) return false;
  return rows.some((other) => other.entry.kind === 'city' && other.entry.country !== entry.country && other.entry.population > SMALL && other.entry.population >= FAR * entry.population);
}
const FAR = 5;

/** Santa Cruz Island in a report on California: no division of a country that little else speaks of is meant by an island that it shares its name with. */
const isForeignIsland = ({ kind, country, name: own }: PlaceEntry, { name, shares }: Told): boolean =>
  kind === 'admin1' && /^\p{Lu}.* island$/iu.test(name) && !/island/iu.test(own) && country !== null && [...shares.values()].some((share) => share >= MOSTLY && share > 2 * (shares.get(country) ?? 0));

/** St Peter's Square in a report on Manchester: of grounds that are called alike, one that is known lies in a country that is spoken of. */
const isForeignGround = ({ kind, country }: PlaceEntry, { name, shares, table }: Told): boolean =>
  kind === 'facility' && country !== null && !shares.has(country) && [...shares.values()].some((share) => share >= MOSTLY) && table.facility.test(folded(name));
const MOSTLY = 0.5;
