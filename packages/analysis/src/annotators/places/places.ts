import { exact, isChinese, type Chain, type Place } from '@dateline/document';
import { nameKey, type Gazetteer, type PlaceEntry } from '@dateline/gazetteer';
import { places as english } from '../../languages/en/places.ts';
import type { PlaceTable } from '../../languages/place-table.ts';
import { places as chinese } from '../../languages/zh-Hans/places.ts';
import type { Layers } from '../../layers.ts';
import { begunWith } from './begun-with.ts';
import { bodiesOf, type Body } from './bodies.ts';
import { candidatesOf, folded, type Candidate } from './candidates.ts';
import { countryShares, type CountryShares } from './countries.ts';
import { heard } from './heard.ts';
import { hostsOf, type HostOf } from './hosts.ts';
import { bestOf } from './ranking.ts';
import { namedAfter } from './named-after.ts';
import { nationsIn } from './nations.ts';
import { peopleBefore } from './people-before.ts';
import { withoutStrays } from './strays.ts';
import { sideCountries } from './side-parts.ts';
import { statesMeant } from './states-meant.ts';
import { neighboursOf, type Neighbours } from './surroundings.ts';

type Read = Pick<Layers, 'article' | 'mentions' | 'chains'>;

/** What is known while the chains of one article are placed. */
interface Setting {
  readonly layers: Read;
  readonly gazetteer: Gazetteer;
  readonly table: PlaceTable;
  readonly candidates: readonly (readonly Candidate[])[];
  readonly neighbours: ReadonlyMap<number, readonly Neighbours[]>;
  /** Countries that only their shortest forms before a name tell. */
  readonly sides: ReadonlyMap<number, PlaceEntry>;
  readonly shares: CountryShares;
  readonly capitals: ReadonlySet<string>;
  readonly bodies: readonly Body[];
}

/** The chains with the place of each location that the world has and the context decides. Only mentions are looked up, never running text.
 *  A place that no list has gets one only where the text says what it lies in, and then that one's coordinates. */
export function placesOf(layers: Read, gazetteer: Gazetteer): Chain[] {
  const setting = settingOf(layers, gazetteer);
  const entries = placedByName(setting);
  const seats = layers.chains.map((chain, index) => entries[index] ?? seatOf(index, setting, entries) ?? (chain.kind === 'location' ? heardOf(index, setting, entries) : undefined));
  const hostOf = hostsOf(layers, seats, setting.shares, setting.bodies, gazetteer);
  return layers.chains.map((chain, index) => {
    if (chain.kind !== 'location') return chain;
    const entry = seats[index];
    return { ...chain, place: entry ? shown(entry, layers.article.language) : around(index, setting, seats, hostOf) };
  });
}

function settingOf(layers: Read, gazetteer: Gazetteer): Setting {
  const table = isChinese(layers.article.language) ? chinese : english;
  const candidates = layers.chains.map((chain) => (chain.kind === 'location' && !isDirection(chain.name, layers.article.language) ? rowsOf(layers, chain, table, gazetteer) : []));
  const bodies = bodiesOf(layers, gazetteer);
  const isTraditional = layers.article.language === 'zh-Hant';
  const saysNothing = (name: string): boolean => table.settlement.test(name) || (isTraditional && table.fromOutside.test(name));
  const weights = layers.chains.map(({ name, mentions }, index) => (saysNothing(folded(name)) || isBorrowed(candidates[index] ?? [], layers.article.language) ? 0 : mentions.length));
  const spoken = new Set(candidates.flatMap((rows) => { const code = rows[0]?.entry.country; return code && rows.every(({ entry }) => entry.country === code) ? [code] : []; }));
  const shares = countryShares(candidates, weights, nationsIn(layers, bodies, gazetteer, spoken), isTraditional ? homeOf('zh-Hant', table) : []);
  const countries = new Set(candidates.flatMap((rows) => rows.flatMap(({ entry }) => entry.country ?? [])));
  const capitals = new Set([...countries].flatMap((code) => gazetteer.country(code)?.capital ?? []));
  return { layers, gazetteer, table, candidates, neighbours: neighboursOf(layers, table), sides: new Map([...sideCountries(layers, table, gazetteer), ...peopleBefore(layers, gazetteer)]), shares, capitals, bodies };
}

/** Mason, which Glendale was once called: no evidence for the country of the one, where others bear the name today. */
const isBorrowed = ([first, ...others]: readonly Candidate[], language: string): boolean => !isChinese(language) && first?.isOwn === false && others.some(({ isOwn }) => isOwn) && others.every(({ entry, isOwn }) => !isOwn || entry.population * 2 < first.entry.population);

/** The West is no division of a small country. */
const isDirection = (name: string, language: string): boolean => !isChinese(language) && /^(?:north|south|east|west)(?:[ -]?(?:east|west))?$/u.test(folded(name));

/** What is written in traditional characters is at home in Hong Kong and Taiwan. */
const homeOf = (language: string, { home }: PlaceTable): readonly string[] => (language === 'zh-Hant' ? home.filter((code) => code !== 'CN') : home);

/** The forms of a chain's name, the fullest first. */
const formsOf = ({ article, mentions }: Read, chain: Chain): string[] =>
  [...new Set([chain.name, ...chain.mentions.flatMap((index) => {
    const mention = mentions[index];
    return mention?.form === 'name' ? [exact(article.text, mention.span)] : [];
  })])];

/** The rows that the forms of a chain can mean, and in English the words beside them. */
function rowsOf(layers: Read, chain: Chain, table: PlaceTable, gazetteer: Gazetteer): readonly Candidate[] {
  const rows = ofForms(formsOf(layers, chain), table, gazetteer);
  return isChinese(layers.article.language) ? rows : statesMeant(rows, layers, chain);
}

/** The rows of the first form that has any. */
function ofForms(forms: readonly string[], table: PlaceTable, gazetteer: Gazetteer): readonly Candidate[] {
  for (const form of forms) {
    const found = candidatesOf(form, table, gazetteer);
    if (found.length > 0) return found;
  }
  return [];
}

/** Larger places first, so that what lies in them can be told by them. */
function placedByName({ layers, table, candidates, neighbours, sides, shares, capitals }: Setting): (PlaceEntry | undefined)[] {
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

/** The capital's row, where the text calls a name that no list has the capital of a division or country. */
function seatOf(index: number, { neighbours, gazetteer }: Setting, entries: readonly (PlaceEntry | undefined)[]): PlaceEntry | undefined {
  const seat = (neighbours.get(index) ?? []).find(({ relation, other }) => relation === 'seat' && (entries[other]?.capital ?? null) !== null);
  return seat && gazetteer.byId(entries[seat.other]?.capital ?? '');
}

/** The place whose original name this one renders, in the country that the text puts around it, or in those that the article speaks of. */
function heardOf(index: number, { layers, table, gazetteer, shares, neighbours, sides }: Setting, entries: readonly (PlaceEntry | undefined)[]): PlaceEntry | undefined {
  const told = (wanted: Neighbours['relation']): PlaceEntry | undefined => (neighbours.get(index) ?? []).flatMap(({ relation, other }) => (relation === wanted ? (entries[other] ?? []) : []))[0];
  const sibling = told('sibling');
  const parent = told('parent') ?? sides.get(index) ?? (sibling && sibling.kind !== 'country' && sibling.country !== null ? gazetteer.country(sibling.country) : undefined);
  return heard(layers.chains[index]?.name ?? '', { table, gazetteer, shares, parent });
}

/** A facility, or a place that no list has, where the text lets it be: with its host's coordinates and an id of its own. */
function around(index: number, setting: Setting, entries: readonly (PlaceEntry | undefined)[], hostOf: HostOf): Place | null {
  const { layers, table } = setting;
  const name = layers.chains[index]?.name ?? '';
  // the North, the South: a direction alone is no place of its own.
  if (folded(name) in table.directions) return null;
  const isFacility = table.facility.test(folded(name));
  const told = besideOf(index, setting, entries);
  // 红海沿岸的埃拉特港: what a sea says of a building is no country.
  const beside = isFacility && told?.country === null ? undefined : told;
  const after = isFacility ? calledBy(name, setting, entries, beside) : undefined;
  const isNational = table.national.test(folded(name));
  const site = beside && beside.kind !== 'country' && after?.admin1 !== beside.admin1 ? beside : after;
  const found = (): PlaceEntry | undefined => {
    const host = beside ?? hostOf(index, isNational ? 'national' : isFacility ? 'facility' : 'area');
    const side = setting.sides.get(index);
    return beside === undefined && side && host?.country !== side.country ? side : host;
  };
  const host = table.street.test(folded(name)) ? (found() ?? after) : (site ?? found());
  if (host === undefined || (host.kind === 'region' && host.country === null) || (host.kind === 'country' && table.sea.test(folded(name)))) return null;
  const { id, ...rest } = shown(host, layers.article.language);
  return { ...rest, id: `own:${isFacility ? 'facility' : 'unlisted'}:${id}:${nameKey(name)}`, kind: isFacility ? 'facility' : 'other', name, wikidata: null };
}

/** The place that a building's name begins with: one of the article, else of the world. */
function calledBy(name: string, setting: Setting, entries: readonly (PlaceEntry | undefined)[], around: PlaceEntry | undefined): PlaceEntry | undefined {
  const { layers: { article, chains }, table } = setting;
  const begun = isChinese(article.language) && !table.street.test(folded(name)) ? begunWith(name, chains, entries) : undefined;
  if (begun && (around === undefined || begun.country === around.country)) return begun;
  return namedAfter(name, { ...setting, home: homeOf(article.language, table), around });
}

/** The larger place that the text puts right beside; for a building or ground of a list (位于科威特境内的A军营、B基地以及C军营) beside the one before it. */
function besideOf(index: number, { layers, table, neighbours }: Pick<Setting, 'layers' | 'table' | 'neighbours'>, entries: readonly (PlaceEntry | undefined)[]): PlaceEntry | undefined {
  const isFacility = (chain: number): boolean => table.facility.test(folded(layers.chains[chain]?.name ?? ''));
  for (let at: number | undefined = index; at !== undefined;) {
    const from: number = at;
    const near: readonly Neighbours[] = neighbours.get(from) ?? [];
    const beside = near.flatMap(({ relation, other }) => (relation === 'parent' || (relation === 'site' && isFacility(from)) ? (entries[other] ?? []) : []))[0];
    if (beside || !isFacility(index)) return beside;
    at = near.find(({ relation, other }) => relation === 'sibling' && other < from && entries[other] === undefined && isFacility(other))?.other;
  }
  return undefined;
}

/** The row as a place, named in the article's language where the gazetteer can. */
function shown(entry: PlaceEntry, language: string): Place {
  const { id, kind, lat, lon, country, admin1, wikidata, names } = entry;
  const name = language === 'zh-Hant' ? (names['zh-Hant'] ?? names['zh-Hans']) : isChinese(language) ? names['zh-Hans'] : names.en;
  return { id, kind, name: name ?? entry.name, lat, lon, country, admin1, wikidata };
}
