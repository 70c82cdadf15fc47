import { ENTITY_KINDS, exact, isChinese, type EntityKind } from '@dateline/document';
import type { Gazetteer } from '@dateline/gazetteer';
import { nameTableOf } from '../../languages/languages.ts';
import { candidate, type Candidate } from './candidate.ts';
import { surnames } from '../../languages/zh-Hans/surnames.ts';
import { titles } from '../../languages/zh-Hans/titles.ts';
import { consistsOf, isHan, isLatin, oneOf } from '../../words/characters.ts';
import { endTree, listEntries, wordTree, type EndTree } from '../../words/word-tree.ts';
import type { Hints } from './kind-hints.ts';

type Votes = Record<EntityKind, number>;

/** What is known of a name: how its finders typed it, how the words around it do, what it says of itself. */
interface Ballot {
  readonly lists: Votes;
  readonly model: Votes;
  readonly hints: Votes;
  readonly own: Votes;
}

/** A list or a pattern is right nearly always. */
const LISTED = 4;
/** However often a model repeats itself, and however many contexts agree. */
const MOST_FROM_MODEL = 1.5;
const MOST_FROM_HINTS = 2.4;

/** One kind a document: all mentions of a name vote with their finder's confidence, the words around them, the name's own
 *  ending and the gazetteer, and the winner takes all. Models take transliterated places for persons one time in five. */
export function withOneKindEach(text: string, language: string, candidates: readonly Candidate[], gazetteer: Gazetteer, hintsOf: Hints): Candidate[] {
  const ballots = new Map<string, Ballot>();
  for (const one of candidates) {
    const name = exact(text, one.span);
    let ballot = ballots.get(name);
    if (ballot === undefined) ballots.set(name, ballot = { lists: none(), model: none(), hints: none(), own: ownVotes(name, language, gazetteer) });
    if (one.finder === 'list' || one.finder === 'pattern') ballot.lists[one.kind] += LISTED * one.confidence ** 2;
    else ballot.model[one.kind] += one.confidence;
    for (const [kind, weight] of hintsOf(one.span)) ballot.hints[kind] += weight;
  }
  if (isChinese(language)) for (const [name, weight] of inLists(text, candidates, gazetteer)) { const ballot = ballots.get(name); if (ballot) ballot.hints.location += weight; }
  if (isChinese(language)) for (const family of familyNames(text, candidates)) { const ballot = ballots.get(family); if (ballot && ballot.lists.location + ballot.lists.organization === 0) ballot.hints.person += TITLED; }
  return candidates.map((one) => {
    const ballot = ballots.get(exact(text, one.span));
    const kind = ballot ? winner(ballot, one.kind) : one.kind;
    return kind === one.kind ? one : candidate(one.span, kind, one.finder, one.because, one.confidence, kind === 'location' ? one.sense : null);
  });
}

/** What stands in a list with a place that is known for one is a place too: 诺维萨德、尼什和克拉古耶瓦茨; not so where the place is whose officer is listed next: 里斯蒂奇、黑山|总统米拉托维奇. */
const LISTED_WITH: ReadonlyMap<string, number> = new Map([['、', 0.8], ['和', 0.5], ['与', 0.4], ['及', 0.5]]);
const isListing = oneOf(LISTED_WITH.keys());
const HEADS = wordTree(listEntries(titles.heads));
/** A third name of one list leaves little doubt. */
const THIRD = 0.5;

function inLists(text: string, candidates: readonly Candidate[], gazetteer: Gazetteer): [name: string, weight: number][] {
  const starts = new Map(candidates.map((one) => [one.span.start, one]));
  const isKnown = (one: Candidate): boolean => one.kind === 'location' && (one.finder === 'list' || gazetteer.named(exact(text, one.span)).length > 0);
  return candidates.flatMap((one): [string, number][] => {
    if (!isListing(text.charCodeAt(one.span.end))) return [];
    const next = starts.get(one.span.end + 1);
    const said = LISTED_WITH.get(text.charAt(one.span.end));
    if (next === undefined || said === undefined) return [];
    if (HEADS.at(text, next.span.end) !== undefined) return [];
    const weight = said + (text.charAt(one.span.start - 1) === '、' ? THIRD : 0);
    return [...(isKnown(one) ? [[exact(text, next.span), weight] as [string, number]] : []), ...(isKnown(next) ? [[exact(text, one.span), weight] as [string, number]] : [])];
  });
}

/** 野村 of 野村悟, 小野寺 of 小野寺悠: what a person's name of Han characters begins with, for which the gazetteer has a town. */
function familyNames(text: string, candidates: readonly Candidate[]): ReadonlySet<string> {
  const names = candidates.filter(({ kind, span, confidence }) => kind === 'person' && span.end - span.start > 2 && span.end - span.start < 6 && confidence >= SURE).map(({ span }) => exact(text, span));
  return new Set(names.filter((name) => consistsOf(name, isHan)).flatMap((name) => [2, 3].filter((length) => length < name.length).map((length) => name.slice(0, length)).filter((family) => DOUBLE.has(family))));
}

const DOUBLE: ReadonlySet<string> = new Set(surnames.double);
/** A person found with less may be none. */
const SURE = 0.7;

const none = (): Votes => ({ person: 0, organization: 0, location: 0 });

/** Votes of the gazetteer: a great city outweighs a model that sees but a foreign name, a title before it outweighs both. */
const PLACE_VOTES: readonly (readonly [people: number, votes: number])[] = [[100_000, 1.1], [20_000, 0.6], [0, 0.2]];
/** Characters of a transliteration that is hardly ever a person's and a place's at once. */
const LONG_NAME = 4;

/** First words of English names that decide their kind. */
const PLACE_START = /^(?:Lake|Mount|Cape|River|Gulf of|Strait of|Sea of|Isle of|Bay of|Port|Fort|Camp) \p{Lu}/u;
const ORGANIZATION_START = /^(?:Real|Atl[eé]tico|Sporting|Deportivo|Olympique|Borussia|Dynamo|Dinamo|Spartak|Zenit|Lokomotiv|Inter|A?FC|CF|AC|SC|SV|VfB|VfL|RB|Radio|Rádio|TV|Channel|University of|Bank of|Ministry of|Department of|Institute of|Church of|Federation of|Association of) ?[\p{Lu}\d]/u;

/** AngloGold, PetroChina: two words in one, unless the first is one that begins names of families. */
const COMPOUND = /(?:^|\s)(?!(?:Mc|Mac|De|Di|Da|Du|Del|Della|La|Le|Van|Von|Fitz|St|Al|El|Ben|Abu|Abd)\p{Lu})\p{Lu}\p{Ll}+\p{Lu}\p{Ll}/u;
const COMPOUNDED = 0.95;

/** 黄某海, 李某某: a person whose name is withheld. */
const WITHHELD = /^\p{Script=Han}{1,2}某[\p{Script=Han}]{0,2}$/u;

const endsOf = (language: string): Readonly<Record<'organization' | 'location', EndTree<true>>> => {
  const { placeEnds, capitalPlaceEnds, organizationEnds } = nameTableOf(language);
  return { organization: endTree(listEntries(organizationEnds)), location: endTree(listEntries([...placeEnds, ...capitalPlaceEnds.map((word) => ` ${word}`)])) };
};
const ENDS = { chinese: endsOf('zh-Hans'), english: endsOf('en') };

function ownVotes(name: string, language: string, gazetteer: Gazetteer): Votes {
  const votes = none();
  // Of two endings the longer decides: 卫星发射中心 is a place, 研究中心 is none.
  const foreign = /[·•∙・‧]/u.test(name);
  const most = name.length - (foreign ? 4 : 2);
  const ends = isChinese(language) ? ENDS.chinese : ENDS.english;
  const longest = (words: EndTree<true>): number => name.length - (words.before(name, name.length, most)?.start ?? name.length);
  const organization = longest(ends.organization);
  const location = longest(ends.location);
  if (organization > 0 && organization >= location) votes.organization += 1;
  else if (location > 0) votes.location += location > 2 ? 1.6 : 1;
  if (WITHHELD.test(name)) votes.person += 3;
  if (isLatin(name.charCodeAt(0))) {
    if (PLACE_START.test(name) && votes.organization === 0) votes.location += 2;
    if (ORGANIZATION_START.test(name)) votes.organization += 2;
    if (COMPOUND.test(name)) votes.organization += COMPOUNDED;
  }
  const places = gazetteer.named(name);
  const people = Math.max(-1, ...places.map((place) => (place.kind === 'country' || place.kind === 'admin1' ? Infinity : place.population)));
  const long = people >= 0 && name.length >= LONG_NAME && consistsOf(name, isHan);
  if (name.includes(' ') && people >= 100_000) votes.location += 0.8;
  votes.location += PLACE_VOTES.find(([least]) => (long ? Infinity : people) >= least)?.[1] ?? 0;
  return votes;
}

/** A title stands before the name somewhere: that a city is called so as well (奥斯汀) says nothing then. */
const TITLED = 1.2;

function winner({ lists, model, hints, own }: Ballot, otherwise: EntityKind): EntityKind {
  const told = model.person + model.organization + model.location;
  const scale = told > MOST_FROM_MODEL ? MOST_FROM_MODEL / told : 1;
  const sum = (listed: number, modelled: number, hinted: number, owned: number): number => listed + modelled * scale + Math.min(hinted, MOST_FROM_HINTS) + owned;
  const sums: Votes = {
    person: sum(lists.person, model.person, hints.person, own.person),
    organization: sum(lists.organization, model.organization, hints.organization, own.organization),
    location: sum(lists.location, model.location, hints.location, hints.person >= TITLED ? 0 : own.location),
  };
  return ENTITY_KINDS.reduce((best, kind) => (sums[kind] > sums[best] ? kind : best), otherwise);
}
