import type { Gazetteer, PlaceEntry } from '@dateline/gazetteer';
import type { PlaceTable } from '../../languages/place-table.ts';
import { candidatesOf, folded } from './candidates.ts';
import { leadingOf, type CountryShares } from './countries.ts';
import { heard } from './heard.ts';
import { bestOf } from './ranking.ts';

/** What the article tells of a building or ground that no list has. */
interface Told {
  readonly table: PlaceTable;
  readonly gazetteer: Gazetteer;
  readonly shares: CountryShares;
  readonly capitals: ReadonlySet<string>;
  readonly home: readonly string[];
  /** The larger place that the text puts right beside it. */
  readonly around: PlaceEntry | undefined;
}

/** A town below this gives a building its name only in the country that the article is on: 天王星大楼 is not in Tenno. */
const KNOWN_ABROAD = 500_000;
/** And below this nowhere but there, though the article speaks of its country as well. */
const KNOWN = 100_000;

/** The city that a facility is named after, or the division: 喀布尔 of 喀布尔国际机场, the longest that its name begins with, also behind its country's (叙利亚|巴尼亚斯炼油厂);
 *  of an airport, a port and what else is called by its town, also the one whose name it renders. */
export function namedAfter(name: string, told: Told): PlaceEntry | undefined {
  const owner = ownerOf(name, told.gazetteer);
  if (owner) return townOf(name.slice(owner.length), { ...told, around: owner.entry }) ?? capitalFor(name.slice(owner.length), owner.entry, told);
  return townOf(name, told);
}

/** 科威特|国际机场: what a country has one of, in its capital. */
const capitalFor = (rest: string, owner: PlaceEntry, { table, gazetteer }: Told): PlaceEntry | undefined =>
  owner.capital !== null && table.national.test(folded(rest)) ? gazetteer.byId(owner.capital) : undefined;

function townOf(name: string, told: Told): PlaceEntry | undefined {
  const { table, gazetteer, shares, capitals, home, around } = told;
  const words = isHan(name) ? [...name].map((_, length) => name.slice(0, length)) : name.split(' ').map((_, count, all) => all.slice(0, count).join(' '));
  const leading = around?.country ?? leadingOf(shares);
  // 尖沙咀公众码头: a quarter of Hong Kong is at home where Hong Kong and Taiwan write.
  const isOwn = (country: string): boolean => home.includes(country) && !home.includes(MAINLAND);
  const isNear = ({ country, population }: PlaceEntry): boolean => country !== null && (country === leading || (around === undefined && isOwn(country)) || (around === undefined && population > (shares.has(country) ? KNOWN : KNOWN_ABROAD)));
  for (const prefix of words.filter((word) => word.length >= 2).reverse()) {
    const rows = candidatesOf(prefix, table, gazetteer).filter(({ entry, isWhole, isBare }) => (entry.kind === 'city' || (entry.kind === 'admin1' && isWhole && !isBare)) && isNear(entry));
    const best = bestOf(rows, { shares, parents: [], divisions: new Set(), home, ...(around && { shares: new Map([[around.country ?? '', 1]]) }) }, capitals);
    if (best) return best;
  }
  const stem = table.sited.exec(folded(name))?.groups?.['town'];
  return stem === undefined ? undefined : (spokenOf(stem, told) ?? heard(stem, { table, gazetteer, shares, parent: around }));
}

const MAINLAND = 'CN';

/** 埃拉特 of 埃拉特港: what is hardly named after anything but its town is in it, however small, where the article speaks of its country. */
function spokenOf(town: string, { table, gazetteer, shares, capitals, home, around }: Told): PlaceEntry | undefined {
  const rows = candidatesOf(town, table, gazetteer).filter(({ entry }) => entry.kind === 'city' && shares.has(entry.country ?? '') && (around === undefined || entry.country === around.country));
  return bestOf(rows, { shares, parents: [], divisions: new Set(), home }, capitals);
}

const isHan = (name: string): boolean => /\p{Script=Han}/u.test(name);

/** The longest names of countries and divisions of the world. */
const [SHORTEST, LONGEST] = [2, 8];
/** What is left when the owner's name is off: a town, and what it has. */
const LEAST_LEFT = 4;

/** The country that a name of Han characters begins with, where a town can follow; none where a longer place begins it (大马, which is Malaysia, in 大马士革机场). */
function ownerOf(name: string, gazetteer: Gazetteer): { readonly entry: PlaceEntry; readonly length: number } | undefined {
  if (!isHan(name)) return undefined;
  for (let length = Math.min(LONGEST, name.length - 1); length >= SHORTEST; length--) {
    const places = gazetteer.named(name.slice(0, length));
    const entry = places.find(({ kind }) => kind === 'country');
    if (entry && name.length - length >= LEAST_LEFT) return { entry, length };
    if (places.length > 0) return undefined;
  }
  return undefined;
}
