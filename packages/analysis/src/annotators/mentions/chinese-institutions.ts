import type { Gazetteer } from '@dateline/gazetteer';
import { gathered } from '../../gathered.ts';
import { nameForms } from '../../languages/zh-Hans/name-forms.ts';
import { names } from '../../languages/zh-Hans/names.ts';
import { alternatives } from '../../words/alternatives.ts';
import { listEntries, wordTree } from '../../words/word-tree.ts';
import { candidate, type Candidate } from './candidate.ts';
import { countyGovernments, prefecturalPolice } from './chinese-divisions.ts';
import { missions } from './chinese-missions.ts';
import { sides } from './chinese-sides.ts';
import { institutionsInParts } from './institutions-in-parts.ts';
import { hospitals } from './chinese-hospitals.ts';
import { listed } from './listed.ts';
import { classOf } from '../../words/characters.ts';
import { matchesFrom, matchesOf } from '../../words/matches.ts';

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

const BEFORE_OWNED = alternatives(nameForms.beforeOwned);
const OWNED = new RegExp(`[${OWNERS}](?=${alternatives(nameForms.owned)})(?<=(?:^|[^\\p{Script=Han}]|${BEFORE_OWNED})[${OWNERS}])(?:${alternatives(nameForms.owned)})(?!名义|的?身份|[长化]|基地)`, 'muy');
const isOwner = classOf(new RegExp(`[${OWNERS}]`, 'u'));

/** 叙政府, 俄国防部: the institution of a country in its shortest form, where nothing else can begin. */
const owned = (text: string): Candidate[] =>
  matchesFrom(text, isOwner, OWNED).map(({ 0: name, index }) => candidate({ start: index, end: index + name.length }, 'organization', 'pattern', "an institution behind its country's shortest name", 0.9));

/** 第82空降师 */
const units = (text: string): Candidate[] =>
  matchesOf(text, nameForms.units).map(({ 0: name, index }) => candidate({ start: index, end: index + name.length }, 'organization', 'pattern', 'a military unit with its number', 0.95));

/** 流亡的民族团结政府 */
const rivalGovernments = (text: string): Candidate[] =>
  matchesOf(text, nameForms.rivalGovernments).map(({ 0: name, index }) => candidate({ start: index, end: index + name.length }, 'organization', 'pattern', 'a government that bears a name', 0.9));
