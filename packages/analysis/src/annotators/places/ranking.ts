import type { PlaceEntry } from '@dateline/gazetteer';
import type { Candidate } from './candidates.ts';
import type { CountryShares } from './countries.ts';

/** What decides between homonyms. */
export interface Context {
  readonly shares: CountryShares;
  /** Larger places that the text puts right beside the name. */
  readonly parents: readonly PlaceEntry[];
  /** Countries of the towns and divisions that stand beside the name in a list. */
  readonly siblings?: ReadonlySet<string>;
  /** Countries whose places an article in this language names without naming the country. */
  readonly home: readonly string[];
  /** ISO 3166-2 codes of divisions that the article names. */
  readonly divisions: ReadonlySet<string>;
}

// Weights in powers of ten of inhabitants: what a place must be smaller by to be meant nevertheless.
const UNKNOWN = 4.3;
const HOME = 1;
const FIRST_KIND = 2;
const COUNTRY = 8;
const REGION = 7;
const IN_CONTEXT = 3;
const LEAST_SHARE = 0.4;
const BESIDE_PARENT = 5;
const ELSEWHERE = -3;
const BESIDE_SIBLING = 1;
const NAMED_DIVISION = 1;
const NATIONAL_CAPITAL = 2;
const SEAT_OVER_DIVISION = 3;
/** An article that speaks so much of a country means its Kingston, and no capital of another. */
const OUTRIVALS = 0.4;
/** What another's own name costs a row that is only called so as well. */
const BORROWED = 1.5;

/** A direction's name, of a country that the article does not speak of. */
const STRANGE_DIRECTION = 4;

/** A town below this needs the article to speak of its country. */
const KNOWN_ALONE = 5;

/** The row that a name most likely means, or undefined where none is likely enough. */
export function bestOf(candidates: readonly Candidate[], context: Context, capitals: ReadonlySet<string>): PlaceEntry | undefined {
  const scored = candidates.map((candidate) => ({ entry: candidate.entry, score: scoreOf(candidate, candidates, context, capitals) })).sort((a, b) => b.score - a.score);
  const [best] = scored;
  return best !== undefined && best.score >= KNOWN_ALONE ? best.entry : undefined;
}

const within = (entry: PlaceEntry, parent: PlaceEntry): boolean =>
  parent.country !== null && entry.country === parent.country && (parent.kind === 'country' || (entry.admin1 === parent.admin1 && entry.id !== parent.id));

function scoreOf(candidate: Candidate, all: readonly Candidate[], { shares, parents, siblings, divisions, home }: Context, capitals: ReadonlySet<string>): number {
  const { entry, isOwn, isFirstKind, isDirection } = candidate;
  const size = entry.kind === 'country' ? COUNTRY : entry.kind === 'region' || entry.kind === 'facility' ? REGION : entry.population === 0 ? UNKNOWN : Math.log10(entry.population + 100);
  const share = entry.country === null ? 0 : (shares.get(entry.country) ?? 0);
  const beside = parents.length === 0 ? 0 : parents.some((parent) => within(entry, parent)) ? BESIDE_PARENT : entry.kind === 'country' ? (parents.every(({ kind }) => kind === 'country') ? BESIDE_PARENT : 0) : parents.some(({ kind }) => kind !== 'region') ? ELSEWHERE : 0;
  const sibling = entry.country !== null && siblings?.has(entry.country) === true ? BESIDE_SIBLING : 0;
  const isNamed = (entry.kind === 'city' || entry.kind === 'other') && entry.admin1 !== null && divisions.has(entry.admin1);
  const division = isNamed && !isDwarfed(entry, all, shares) ? NAMED_DIVISION : 0;
  const isRivalled = share === 0 && all.some((other) => other.entry.country !== null && (shares.get(other.entry.country) ?? 0) >= OUTRIVALS);
  const capital = entry.kind === 'city' && capitals.has(entry.id) && (share > 0 || (isOwn && !isRivalled)) ? NATIONAL_CAPITAL : 0;
  const near = share === 0 && entry.country !== null && home.includes(entry.country) ? HOME : 0;
  const borrowed = isOwn || isOfNamesake(entry, all) || !all.some((other) => other.isOwn && other.entry.kind !== 'other') ? 0 : BORROWED;
  const strange = isDirection && share === 0 && parents.length === 0 ? STRANGE_DIRECTION : 0;
  return size - borrowed - strange + near + (isFirstKind ? FIRST_KIND : 0) + (share > 0 ? IN_CONTEXT * Math.max(share, LEAST_SHARE) : 0) + beside + sibling + division + capital + (isMeantForSeat(candidate, all) ? -SEAT_OVER_DIVISION : 0);
}

/** 顿涅茨克, where 罗斯托夫州 is named too: its division says little of a town whose namesake, ten times as large, lies in another country that is spoken of. */
const isDwarfed = (entry: PlaceEntry, all: readonly Candidate[], shares: CountryShares): boolean =>
  all.some(({ entry: other, isOwn }) => isOwn && other.kind === 'city' && other.country !== entry.country && shares.has(other.country ?? '') && other.population > RENOWN * entry.population);
const RENOWN = 10;

/** Genève of the canton that is shown as Geneva: its name is its own; not so Oklahoma City's. */
const isOfNamesake = (entry: PlaceEntry, all: readonly Candidate[]): boolean =>
  entry.kind === 'city' && all.some(({ entry: division, isOwn }) => division.kind === 'admin1' && isOwn && division.admin1 === entry.admin1 && entry.population * 3 > division.population);

/** A bare name that its division shares means the seat (加兹尼), or a city that is most of the division (纽约). */
const isMeantForSeat = ({ entry, isWhole, isBare }: Candidate, all: readonly Candidate[]): boolean =>
  entry.kind === 'admin1' && (!isWhole || isBare) && all.some(({ entry: city, isOwn }) => city.kind === 'city' && city.admin1 === entry.admin1 && ((!isWhole && isOwn && city.id === entry.capital) || city.population * 4 > entry.population));
