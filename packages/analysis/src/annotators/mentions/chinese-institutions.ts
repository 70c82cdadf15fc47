import type { Gazetteer } from '@dateline/gazetteer';
import { gathered } from '../../gathered.ts';
import { nameForms } from '../../languages/zh-Hans/name-forms.ts';
import { names } from '../../languages/zh-Hans/names.ts';
import { listEntries, wordTree } from '../../words/word-tree.ts';
import { candidate, type Candidate } from './candidate.ts';
import { institutionsInParts } from './institutions-in-parts.ts';
import { hospitals } from './chinese-hospitals.ts';
import { listed } from './listed.ts';
import { classOf } from '../../words/characters.ts';
import { matchesFrom, matchesOf } from '../../words/matches.ts';

const any = (words: readonly string[]): string => [...words].sort((a, b) => b.length - a.length).join('|');

const INSTITUTIONS = wordTree(listEntries(names.institutions));
const REGIONS = wordTree(listEntries(names.regions));
const ABBREVIATIONS = names.abbreviations.join('');
/** 以 and 中 are other words too often to count before an institution that is not a side's. */
const OWNERS = ABBREVIATIONS.replace(/[中港台]/gu, '');

/** Institutions that the words around them give away: ministries of a country, missions abroad, sides, military units. */
export const institutionsIn = (text: string, found: readonly Candidate[], gazetteer: Gazetteer): Candidate[] => {
  const ends = new Map(found.map((one) => [one.span.end, one]));
  const starts = new Map(found.map((one) => [one.span.start, one]));
  return [...institutions(text, ends, gazetteer), ...owned(text), ...missions(text, ends, starts), ...sides(text, found), ...units(text), ...rivalGovernments(text), ...prefecturalPolice(text, ends), ...countyGovernments(text, ends), ...hospitals(text, found), ...institutionsInParts(text, ends, starts)];
};

/** 叙利亚 + 外交部, 拜登 + 政府: the institution of whoever stands before it. */
function institutions(text: string, ends: ReadonlyMap<number, Candidate>, gazetteer: Gazetteer): Candidate[] {
  return gathered(listed(text, INSTITUTIONS, false), ({ span }) => {
    const owner = ownerBefore(text, span.start, ends, gazetteer);
    if (owner === undefined || /^(?:化|性|们|制|长)/u.test(text.slice(span.end, span.end + 1))) return [];
    return [candidate({ start: owner, end: institutionEnd(text, span.end) }, 'organization', 'pattern', 'an institution behind its owner', 0.95)];
  });
}

/** Where the place, region or person begins that ends right before `end`. */
function ownerBefore(text: string, end: number, ends: ReadonlyMap<number, Candidate>, gazetteer: Gazetteer): number | undefined {
  const owner = ends.get(end);
  if (owner && (owner.kind === 'location' || (owner.kind === 'person' && text.startsWith('政府', end))) && owner.span.end - owner.span.start > 1) return owner.span.start;
  for (let start = Math.max(0, end - 7); start < end - 1; start++) if (REGIONS.at(text, start)?.end === end) return start;
  for (let start = Math.max(0, end - 6); start < end - 2; start++) if (isLargePlace(text.slice(start, end), gazetteer)) return start;
  return undefined;
}

/** 喀布尔政府: only seats of government and great cities lend their name so. */
const isLargePlace = (name: string, gazetteer: Gazetteer): boolean => gazetteer.named(name).some((place) => place.kind === 'country' || place.population >= 500_000);

/** 外交部 may go on: 外交部部长 does not, 外交部新闻司 does. */
const institutionEnd = (text: string, end: number): number => end + (/^(?:军|新闻司|总部)/u.exec(text.slice(end, end + 3))?.[0].length ?? 0);

const BEFORE_OWNED = any(nameForms.beforeOwned);
const OWNED = new RegExp(`[${OWNERS}](?=${any(nameForms.owned)})(?<=(?:^|[^\\p{Script=Han}]|${BEFORE_OWNED})[${OWNERS}])(?:${any(nameForms.owned)})(?!名义|的?身份|[长化]|基地)`, 'muy');
const isOwner = classOf(new RegExp(`[${OWNERS}]`, 'u'));

/** 叙政府, 俄国防部: the institution of a country in its shortest form, where nothing else can begin. */
const owned = (text: string): Candidate[] =>
  matchesFrom(text, isOwner, OWNED).map(({ 0: name, index }) => candidate({ start: index, end: index + name.length }, 'organization', 'pattern', "an institution behind its country's shortest name", 0.9));

const MISSION = new RegExp(`^(?:${any(nameForms.missions)})`, 'u');
const GLUED_MISSION = new RegExp(`[${ABBREVIATIONS}]驻[${ABBREVIATIONS}](?:${any(nameForms.missions)})`, 'gu');

/** 美国驻喀布尔大使馆, 美驻阿使馆: who is there, where, and as what. */
function missions(text: string, ends: ReadonlyMap<number, Candidate>, starts: ReadonlyMap<number, Candidate>): Candidate[] {
  const because = 'a mission abroad with its owner';
  const glued = matchesOf(text, GLUED_MISSION).map(({ 0: name, index }) => candidate({ start: index, end: index + name.length }, 'organization', 'pattern', because));
  const named = matchesOf(text, /驻/gu).map(({ index }): Candidate[] => {
    const owner = ends.get(index);
    const place = starts.get(index + 1);
    const abbreviated = ABBREVIATIONS.includes(text.charAt(index + 1)) ? index + 2 : undefined;
    const start = owner && owner.kind !== 'person' ? owner.span.start : ABBREVIATIONS.includes(text.charAt(index - 1)) && place ? index - 1 : undefined;
    if (start === undefined) return [];
    const inside = place && MISSION_END.exec(text.slice(place.span.start, place.span.end));
    if (place && inside && place.kind === 'organization') return [candidate({ start, end: place.span.end }, 'organization', 'pattern', because)];
    const from = place?.kind === 'location' ? place.span.end : abbreviated;
    const word = from === undefined ? undefined : MISSION.exec(text.slice(from, from + 6))?.[0];
    return from === undefined || word === undefined ? [] : [candidate({ start, end: from + word.length }, 'organization', 'pattern', because)];
  }).flat();
  return [...glued, ...named];
}

const MISSION_END = new RegExp(`(?:${any(nameForms.missions)})$`, 'u');

/** Whoever stands before 方 is told by the characters of `SIDED`, and by those of the article's countries. */
const SIDE = /(?<=[^])方(?![面式法针案向便位圆才略程言剂块])/gu;
const SIDED = ABBREVIATIONS.replace(/[土台港]/gu, '');

/** What is no country's side before 方 (东方, 官方), though names of countries begin so. */
const NO_SIDES = '东南北西官对双各我地军警校院资劳买卖甲乙多单前后上下远平立大药配秘处一三四全正反敌友他她你也黑白';

/** The first characters of the countries that the article names, as far as they are no shortest names anyway: 蒙, 哈. */
const otherSides = (text: string, found: readonly Candidate[]): string =>
  [...new Set(gathered(found, ({ kind, span }) => (kind === 'location' && REGIONS.at(text, span.start)?.end === span.end ? [text.charAt(span.start)] : [])))]
    .filter((first) => !ABBREVIATIONS.includes(first) && !NO_SIDES.includes(first)).join('');

/** 美方 and 阿方 are the country or its government; so are 蒙方 and 哈方 where the article names it. */
function sides(text: string, found: readonly Candidate[]): Candidate[] {
  const sided = SIDED + otherSides(text, found);
  return gathered(matchesOf(text, SIDE), ({ index }) => (!sided.includes(text.charAt(index - 1)) || (index > 1 && '军警官双'.includes(text.charAt(index - 2))) ? [] : [candidate({ start: index - 1, end: index + 1 }, 'location', 'pattern', "a country's side", 0.9, 'institution')]));
}

/** 德岛县警: how Japan calls the police of its divisions. */
const prefecturalPolice = (text: string, ends: ReadonlyMap<number, Candidate>): Candidate[] =>
  gathered(matchesOf(text, /(?<=[县府道])警(?![察方官员花力犬车民长])/gu), ({ index }) => {
    const division = ends.get(index);
    return division?.kind === 'location' ? [candidate({ start: division.span.start, end: index + 1 }, 'organization', 'pattern', 'the police of a division', 0.9)] : [];
  });

/** 花莲县府, 台中市府: how Taiwan calls the governments of its divisions. */
const countyGovernments = (text: string, ends: ReadonlyMap<number, Candidate>): Candidate[] =>
  gathered(matchesOf(text, /(?<=[县市])府(?![谷城尹邸院内第上])/gu), ({ index }) => {
    const division = ends.get(index) ?? ends.get(index - 1);
    return division?.kind === 'location' && division.span.end - division.span.start > 1 ? [candidate({ start: division.span.start, end: index + 1 }, 'organization', 'pattern', 'the government of a division', 0.9)] : [];
  });

/** 第82空降师 */
const units = (text: string): Candidate[] =>
  matchesOf(text, nameForms.units).map(({ 0: name, index }) => candidate({ start: index, end: index + name.length }, 'organization', 'pattern', 'a military unit with its number', 0.95));

/** 流亡的民族团结政府 */
const rivalGovernments = (text: string): Candidate[] =>
  matchesOf(text, nameForms.rivalGovernments).map(({ 0: name, index }) => candidate({ start: index, end: index + name.length }, 'organization', 'pattern', 'a government that bears a name', 0.9));
