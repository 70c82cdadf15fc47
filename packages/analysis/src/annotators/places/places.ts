import { exact, isChinese, type Chain, type Place } from '@dateline/document';
import { nameKey, type Gazetteer, type PlaceEntry } from '@dateline/gazetteer';
import { places as english } from '../../languages/en/places.ts';
import type { PlaceTable } from '../../languages/place-table.ts';
import { places as chinese } from '../../languages/zh-Hans/places.ts';
import type { Layers } from '../../layers.ts';
import { candidatesOf, folded, withoutGeneric, type Candidate } from './candidates.ts';
import { countryShares, type CountryShares } from './countries.ts';
import { hostsOf, type HostOf } from './hosts.ts';
import { bestOf } from './ranking.ts';
import { nationsIn } from './nations.ts';
import { withoutStrays } from './strays.ts';
import { neighboursOf, type Neighbours } from './surroundings.ts';
import { NAMED_IN_HAN, transliterated } from './transliterated.ts';

type Read = Pick<Layers, 'article' | 'mentions' | 'chains'>;

/** What is known while the chains of one article are placed. */
interface Setting {
  readonly layers: Read;
  readonly gazetteer: Gazetteer;
  readonly table: PlaceTable;
  readonly candidates: readonly (readonly Candidate[])[];
  readonly neighbours: ReadonlyMap<number, readonly Neighbours[]>;
  readonly shares: CountryShares;
  readonly capitals: ReadonlySet<string>;
}

/** The chains with the place of each location that the world has and the context decides. Only mentions are looked up, never running text.
 *  A place that no list has gets one only where the text says what it lies in, and then that one's coordinates. */
export function placesOf(layers: Read, gazetteer: Gazetteer): Chain[] {
  const setting = settingOf(layers, gazetteer);
  const entries = placedByName(setting);
  const seats = layers.chains.map((chain, index) => entries[index] ?? seatOf(index, setting, entries) ?? (chain.kind === 'location' ? heard(index, setting, entries) : undefined));
  const hostOf = hostsOf(layers, seats, setting.shares, gazetteer);
  return layers.chains.map((chain, index) => {
    if (chain.kind !== 'location') return chain;
    const entry = seats[index];
    return { ...chain, place: entry ? shown(entry, layers.article.language) : around(index, setting, seats, hostOf) };
  });
}

function settingOf(layers: Read, gazetteer: Gazetteer): Setting {
  const table = isChinese(layers.article.language) ? chinese : english;
  const candidates = layers.chains.map((chain) => (chain.kind === 'location' ? ofForms(formsOf(layers, chain), table, gazetteer) : []));
  const shares = countryShares(candidates, layers.chains.map((chain) => chain.mentions.length), nationsIn(layers, gazetteer));
  const countries = new Set(candidates.flatMap((rows) => rows.flatMap(({ entry }) => entry.country ?? [])));
  const capitals = new Set([...countries].flatMap((code) => gazetteer.country(code)?.capital ?? []));
  return { layers, gazetteer, table, candidates, neighbours: neighboursOf(layers, table), shares, capitals };
}

/** What is written in traditional characters is at home in Hong Kong and Taiwan. */
const homeOf = (language: string, { home }: PlaceTable): readonly string[] => (language === 'zh-Hant' ? home.filter((code) => code !== 'CN') : home);

/** The forms of a chain's name, the fullest first. */
const formsOf = ({ article, mentions }: Read, chain: Chain): string[] =>
  [...new Set([chain.name, ...chain.mentions.flatMap((index) => {
    const mention = mentions[index];
    return mention?.form === 'name' ? [exact(article.text, mention.span)] : [];
  })])];

/** The rows of the first form that has any. */
function ofForms(forms: readonly string[], table: PlaceTable, gazetteer: Gazetteer): readonly Candidate[] {
  for (const form of forms) {
    const found = candidatesOf(form, table, gazetteer);
    if (found.length > 0) return found;
  }
  return [];
}

/** Larger places first, so that what lies in them can be told by them. */
function placedByName({ layers, table, candidates, neighbours, shares, capitals }: Setting): (PlaceEntry | undefined)[] {
  const placed: (PlaceEntry | undefined)[] = layers.chains.map(() => undefined);
  for (const isParents of [false, true]) {
    const divisions = new Set(placed.flatMap((entry) => (entry?.kind === 'admin1' && entry.admin1 !== null ? [entry.admin1] : [])));
    candidates.forEach((rows, index) => {
      const parents = isParents ? (neighbours.get(index) ?? []).filter(({ relation }) => relation !== 'site').flatMap(({ other }) => larger(placed[other], rows) ?? []) : [];
      const around = isParents ? (neighbours.get(index) ?? []).flatMap(({ relation, other }) => (relation === 'parent' ? (placed[other] ?? []) : []))[0] : undefined;
      const name = layers.chains[index]?.name ?? '';
      placed[index] = bestOf(withoutStrays(rows, { name, around, shares, divisions, table }), { shares, parents, divisions, home: homeOf(layers.article.language, table) }, capitals);
    });
  }
  return placed;
}

/** A neighbour counts as the parent where at least one row can lie in it. */
const larger = (parent: PlaceEntry | undefined, rows: readonly Candidate[]): PlaceEntry | undefined =>
  parent !== undefined && (parent.kind === 'country' || parent.kind === 'admin1' || (parent.kind === 'city' && rows.some(({ entry }) => entry.kind === 'other' && entry.admin1 === parent.admin1))) && rows.some(({ entry }) => entry.country === parent.country && entry.id !== parent.id) ? parent : undefined;

/** The capital's row, where the text calls a name that no list has the capital of a division or country. */
function seatOf(index: number, { neighbours, gazetteer }: Setting, entries: readonly (PlaceEntry | undefined)[]): PlaceEntry | undefined {
  const seat = (neighbours.get(index) ?? []).find(({ relation, other }) => relation === 'seat' && (entries[other]?.capital ?? null) !== null);
  return seat && gazetteer.byId(entries[seat.other]?.capital ?? '');
}

/** A tenth of an article's places is enough to look for another in that country. */
const SPOKEN_OF = 0.1;

/** 九曲洞 in a report on Taiwan: a shorter name is its own there, however much it sounds like a town of a country that sent help. */
const SURE_RENDERING = 4;

/** The place whose original name this one renders, in the countries that the article speaks of. */
function heard(index: number, { layers, table, gazetteer, shares, neighbours }: Setting, entries: readonly (PlaceEntry | undefined)[]): PlaceEntry | undefined {
  const name = layers.chains[index]?.name ?? '';
  if (table.facility.test(folded(name))) return undefined;
  const parent = (neighbours.get(index) ?? []).flatMap(({ relation, other }) => (relation === 'parent' ? (entries[other] ?? []) : []))[0];
  const countries = parent?.country ? [parent.country] : [...shares].filter(([, share]) => share >= SPOKEN_OF).sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).slice(0, 3).map(([code]) => code);
  const stem = withoutGeneric(name, table)[0]?.[0] ?? name;
  const leading = leadingOf(shares);
  if (parent === undefined && leading !== undefined && NAMED_IN_HAN.has(leading) && stem.length < SURE_RENDERING) return undefined;
  for (const code of countries) {
    const found = transliterated(stem, gazetteer, code, parent?.kind === 'admin1' ? parent.admin1 : null);
    if (found) return found;
  }
  return undefined;
}

/** A facility, or a place that no list has, where the text lets it be: with its host's coordinates and an id of its own. */
function around(index: number, setting: Setting, entries: readonly (PlaceEntry | undefined)[], hostOf: HostOf): Place | null {
  const { layers, table } = setting;
  const name = layers.chains[index]?.name ?? '';
  const isFacility = table.facility.test(folded(name));
  const after = isFacility ? namedAfter(name, setting) : undefined;
  const beside = (setting.neighbours.get(index) ?? []).flatMap(({ relation, other }) => (relation === 'parent' || (isFacility && relation === 'site') ? (entries[other] ?? []) : []))[0];
  const isNational = table.national.test(folded(name));
  const site = beside && beside.kind !== 'country' && after?.admin1 !== beside.admin1 ? beside : after;
  const host = site ?? beside ?? hostOf(index, isNational ? 'national' : isFacility ? 'facility' : 'area');
  if (host === undefined || (host.kind === 'region' && host.country === null)) return null;
  const { id, ...rest } = shown(host, layers.article.language);
  return { ...rest, id: `own:${isFacility ? 'facility' : 'unlisted'}:${id}:${nameKey(name)}`, kind: isFacility ? 'facility' : 'other', name, wikidata: null };
}

/** ISO code of the country that the article speaks of most. */
const leadingOf = (shares: CountryShares): string | undefined => [...shares].sort(([, m], [, n]) => n - m)[0]?.[0];

/** A town below this gives a building its name only in the country that the article is on: 天王星大楼 is not in Tenno. */
const KNOWN_ABROAD = 500_000;
/** And below this nowhere but there, though the article speaks of its country as well. */
const KNOWN = 100_000;

/** The city that a facility is named after: 喀布尔 of 喀布尔国际机场, the longest that its name begins with. */
function namedAfter(name: string, { layers, table, gazetteer, shares, capitals }: Setting): PlaceEntry | undefined {
  const words = /\p{Script=Han}/u.test(name) ? [...name].map((_, length) => name.slice(0, length)) : name.split(' ').map((_, count, all) => all.slice(0, count).join(' '));
  const leading = leadingOf(shares);
  for (const prefix of words.filter((word) => word.length >= 2).reverse()) {
    const rows = candidatesOf(prefix, table, gazetteer).filter(({ entry }) => entry.kind === 'city' && entry.country !== null && (entry.country === leading || entry.population > (shares.has(entry.country) ? KNOWN : KNOWN_ABROAD)));
    const best = bestOf(rows, { shares, parents: [], divisions: new Set(), home: homeOf(layers.article.language, table) }, capitals);
    if (best) return best;
  }
  return undefined;
}

/** The row as a place, named in the article's language where the gazetteer can. */
function shown(entry: PlaceEntry, language: string): Place {
  const { id, kind, lat, lon, country, admin1, wikidata, names } = entry;
  const name = language === 'zh-Hant' ? (names['zh-Hant'] ?? names['zh-Hans']) : isChinese(language) ? names['zh-Hans'] : names.en;
  return { id, kind, name: name ?? entry.name, lat, lon, country, admin1, wikidata };
}
