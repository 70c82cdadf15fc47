import type { Gazetteer, PlaceEntry } from '@dateline/gazetteer';
import { gathered } from '../../gathered.ts';
import type { Layers } from '../../layers.ts';
import type { Body } from './bodies.ts';
import type { CountryShares } from './countries.ts';
import { datelineOf } from './dateline.ts';

/** What a place that no list has is: a building of the state, another building or ground, or an area. */
export type Unlisted = 'national' | 'facility' | 'area';

/** Where a place that no list has most likely lies; undefined where the article does not let one guess. */
export type HostOf = (chain: number, kind: Unlisted) => PlaceEntry | undefined;

type Read = Pick<Layers, 'article' | 'mentions' | 'chains'>;

/** How far back in a sentence a larger place is looked for, in code units. */
const REACH = 50;
/** Who attacks a place is not there. */
const ATTACKS = '空袭|袭击|轰炸|炮击|打击|入侵|进攻|攻击|发射|\\b(?:struck|attacked|bombed|shelled|invaded)\\b';
/** Words between two places that say that the second lies elsewhere. */
const ELSEWHERE = new RegExp(`[。！？\\n]|\\.\\s|之外|以外|外的|不在|离开|撤出|前往|飞往|和|与|、|and|from|to\\b|${ATTACKS}`, 'u');
/** An article that speaks so much of one country means its buildings, and its towns. */
const MOSTLY = 0.5;
const NEARLY_ALL = 0.6;
/** Of an article that speaks of several countries, what the first of them has where a paragraph names it. */
const LEADING = 0.3;
/** A dateline's town is where what its article tells took place, if the article speaks so much of the country. */
const TOUCHED = 0.2;
/** A town named so often is what a story of one division is about. */
const OFTEN = 2;

/** The larger place named shortly before in the sentence (an island, a division, a city for its buildings); else, of an article that is on one country,
 *  for a building the city that it names most, for a building of the state the capital, and for a town or quarter the town that it names most where
 *  most of the article's towns lie in its division, else the country; else where the article was sent from. */
export function hostsOf(read: Read, entries: readonly (PlaceEntry | undefined)[], shares: CountryShares, bodies: readonly Body[], gazetteer: Gazetteer): HostOf {
  const anchors = anchorsOf(read, entries, bodies);
  const before = placesBefore(read.article.text, anchors);
  const { around, alone } = placesAround(read.article.text, anchors);
  const [country, share = 0] = [...shares].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0] ?? [];
  const whole = country === undefined ? undefined : gazetteer.country(country);
  const capital = whole?.capital ? gazetteer.byId(whole.capital) : undefined;
  const towns = townsOf(read, entries, bodies, country);
  const city = towns.find(({ entry }) => entry.kind === 'city')?.entry;
  const scene = sceneOf(towns);
  const from = datelineOf(read, entries);
  const sent = from?.kind === 'city' && (shares.get(from.country ?? '') ?? 0) >= TOUCHED ? from : undefined;
  return (chain, kind) => {
    const near = before.get(chain);
    if (kind === 'national') return near?.kind === 'country' && near.capital !== null ? gazetteer.byId(near.capital) : (near ?? (share >= MOSTLY ? capital : undefined));
    if (near && (near.kind === 'city' ? kind === 'facility' : near.kind === 'admin1')) return near;
    if (near?.kind === 'country' && near.country !== country) return near;
    const beside = around.get(chain);
    if (beside && beside.kind !== 'country' && (near === undefined || beside.country === near.country)) return beside;
    const only = near ?? alone.get(chain);
    if (kind === 'facility') return share >= MOSTLY ? (city ?? scene ?? only) : near === undefined ? (sent ?? only) : near;
    if (share >= NEARLY_ALL || (share >= LEADING && beside?.country === country)) return scene ?? whole;
    return near?.kind === 'country' ? near : near === undefined ? (sent?.country === country ? sent : only) : undefined;
  };
}

/** The town that a story is about: named often, and its division more than all others. */
function sceneOf(towns: readonly Town[]): PlaceEntry | undefined {
  const [first] = towns;
  if (first === undefined) return undefined;
  const own = towns.filter(({ entry }) => entry.admin1 === first.entry.admin1);
  const sum = (each: readonly Town[]): number => each.reduce((total, { times }) => total + times, 0);
  return sum(own) >= OFTEN && sum(own) > sum(towns) / 2 ? (own.find(({ entry }) => entry.kind === 'city') ?? first).entry : undefined;
}

/** What may tell where another place is: a location that is named, or the seat of a local body, of no chain. */
interface Anchor { readonly start: number; readonly end: number; readonly chain: number; readonly entry: PlaceEntry | undefined }
const BODY = -1;

const anchorsOf = ({ mentions }: Read, entries: readonly (PlaceEntry | undefined)[], bodies: readonly Body[]): Anchor[] =>
  [...gathered(mentions, ({ kind, form, span, chain }): Anchor[] => (kind === 'location' && form === 'name' ? [{ start: span.start, end: span.end, chain, entry: entries[chain] }] : [])),
    ...bodies.map(({ start, end, entry }): Anchor => ({ start, end, chain: BODY, entry }))].sort((a, b) => a.start - b.start);

/** The place that is named shortly before each chain's first mention in its sentence. */
function placesBefore(text: string, anchors: readonly Anchor[]): ReadonlyMap<number, PlaceEntry> {
  const before = new Map<number, PlaceEntry>();
  anchors.forEach(({ start, chain }, index) => {
    const left = anchors[index - 1];
    if (chain === BODY || !left?.entry || start - left.end > REACH || before.has(chain)) return;
    if (!ELSEWHERE.test(text.slice(left.end, start))) before.set(chain, left.entry);
  });
  return before;
}

/** How far off a located place of the same paragraph still says where another is, in code units. */
const NEARBY = 120;
/** Words between two places that say that one is elsewhere, whichever comes first. */
const AWAY = new RegExp(`离开|撤出|前往|飞往|驶往|抵达|返回|来自|\\b(?:from|flew|travelled|traveled|visit(?:ed|ing)?)\\b|\\bfor $|${ATTACKS}`, 'u');

interface Around {
  /** The nearest place of each chain's paragraphs that is located: a town or division before a country, wherever one is near. */
  readonly around: ReadonlyMap<number, PlaceEntry>;
  /** The same, of the chains around whose first such mention no second country is named. */
  readonly alone: ReadonlyMap<number, PlaceEntry>;
}

function placesAround(text: string, anchors: readonly Anchor[]): Around {
  const nearest = new Map<number, { readonly entry: PlaceEntry; readonly distance: number }>();
  const countries = new Map<number, Set<string>>();
  const look = (from: number, to: number): void => {
    const [one, other] = [anchors[from], anchors[to]];
    const entry = other?.entry;
    if (!one || !entry || entry.kind === 'region' || one.entry || entry.country === null) return;
    const [start, end] = from < to ? [one.end, other.start] : [other.end, one.start];
    const distance = end - start + (entry.kind === 'country' ? NEARBY : 0);
    const between = text.slice(start, end);
    if (end - start > NEARBY || between.includes('\n')) return;
    countries.set(one.chain, (countries.get(one.chain) ?? new Set()).add(entry.country));
    if (distance < (nearest.get(one.chain)?.distance ?? Infinity) && !AWAY.test(between)) nearest.set(one.chain, { entry, distance });
  };
  anchors.forEach((_, index) => {
    for (const step of STEPS) look(index, index + step);
  });
  const around = new Map([...nearest].map(([chain, { entry }]) => [chain, entry]));
  return { around, alone: new Map([...around].filter(([chain]) => countries.get(chain)?.size === 1)) };
}

const STEPS = [-1, 1, -2, 2, -3, 3] as const;

interface Town { readonly entry: PlaceEntry; readonly times: number }

/** Cities and divisions of a country that the article names, by themselves or as the seat of a body, most often named first. */
function townsOf({ chains }: Read, entries: readonly (PlaceEntry | undefined)[], bodies: readonly Body[], country: string | undefined): Town[] {
  const towns = new Map<PlaceEntry, number>();
  const count = (entry: PlaceEntry | undefined, times: number): void => {
    if (entry !== undefined && country !== undefined && entry.country === country && (entry.admin1 !== null || entry.kind === 'city') && entry.kind !== 'facility') towns.set(entry, (towns.get(entry) ?? 0) + times);
  };
  entries.forEach((entry, chain) => { count(entry, chains[chain]?.mentions.length ?? 0); });
  for (const { entry } of bodies) count(entry, 1);
  return [...towns].map(([entry, times]) => ({ entry, times })).sort((a, b) => b.times - a.times);
}
