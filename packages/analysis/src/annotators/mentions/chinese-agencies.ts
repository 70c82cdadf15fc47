import { gathered } from '../../gathered.ts';
import { nameForms } from '../../languages/zh-Hans/name-forms.ts';
import { names } from '../../languages/zh-Hans/names.ts';
import { oneOf } from '../../words/characters.ts';
import { matchesOf } from '../../words/matches.ts';
import { endTree, listEntries, type EndTree } from '../../words/word-tree.ts';
import { candidate, type Candidate } from './candidate.ts';

const FIELDS = endTree(listEntries(nameForms.fields));
const PARTY_WORDS = endTree(listEntries(nameForms.partyWords));
const REGIONS = endTree(listEntries(names.regions));
const OFFICES = endTree(listEntries(nameForms.offices));

const isOfficeEnd = oneOf([...nameForms.offices.map((word) => word.slice(-1)), '心']);
/** Behind it the office is another word (部门, 局势, 署名), an officer (部长) or part of one. */
const NO_OFFICE = /^(?:[长门队分位件落属委面势限部名员议谈史]|际|级)/u;
const NO_PARTY = /^[员派籍内徽章魁首龄纲务风委总组校史课建费外性报团争禁]/u;
/** Words of which a name that stands without an owner has at least so many. */
const LEAST = 2;

interface Walk { readonly start: number; readonly words: number }

/** Leftward over words of a list, and over an “and” between two of them. */
function walked(text: string, end: number, words: EndTree<true>): Walk {
  let walk: Walk = { start: end, words: 0 };
  for (let next = words.before(text, end); next !== undefined; next = words.before(text, walk.start) ?? (isAnd(text, walk.start) ? words.before(text, walk.start - 1) : undefined)) walk = { start: next.start, words: walk.words + 1 };
  return walk;
}

const isAnd = (text: string, end: number): boolean => end > 0 && '与和及'.includes(text.charAt(end - 1));

/** 环境评估与监督局, 菲律宾移民工人部: ministries and offices by the fields that their names are made of, which models cut at the “and” or take for
 *  common words. One field alone needs an owner before it. */
export const agenciesIn = (text: string, ends: ReadonlyMap<number, Candidate>): Candidate[] =>
  gathered(endsBy(text, isOfficeEnd), (end): Candidate[] => {
    const office = NO_OFFICE.test(text.slice(end, end + 1)) ? undefined : officeBefore(text, end);
    if (office === undefined) return [];
    const { start, words } = walked(text, office.start, FIELDS);
    const owner = words === 0 ? undefined : ends.get(start);
    const owned = owner?.kind === 'location' ? owner.span.start : REGIONS.before(text, start)?.start;
    if (office.centre && (words < LEAST || !/[和与及]/u.test(text.slice(start, end)))) return [];
    if (words === 0 || (words < LEAST && owned === undefined) || (owner !== undefined && owner.kind !== 'location')) return [];
    return [candidate({ start: owned ?? start, end }, 'organization', 'pattern', 'an office by the fields that its name is made of', 0.85)];
  });

/** 火山与地质灾害减灾中心: a centre is one only where its fields are joined by an “and”; 数据中心 is the word for any. */
function officeBefore(text: string, end: number): { readonly start: number; readonly centre: boolean } | undefined {
  const office = OFFICES.before(text, end);
  return office ? { start: office.start, centre: false } : text.startsWith('中心', end - 2) ? { start: end - 2, centre: true } : undefined;
}

const isParty = oneOf('党');

/** 自由秘鲁党, 社会民主工人党: parties by the words that their names are made of, a country among them. */
export const partiesIn = (text: string): Candidate[] =>
  gathered(endsBy(text, isParty), (end): Candidate[] => {
    if (NO_PARTY.test(text.slice(end, end + 1))) return [];
    const country = REGIONS.before(text, end - 1);
    const { start, words } = walked(text, country?.start ?? end - 1, PARTY_WORDS);
    return words >= (country ? 1 : LEAST) ? [candidate({ start: strivingStart(text, start, end), end }, 'organization', 'pattern', 'a party by the words that its name is made of', 0.85)] : [];
  });

/** 尼日利亚|争取|进步和民主党: what a party strives for stands behind its country and the verb; nobody strives for the party's support. */
function strivingStart(text: string, start: number, end: number): number {
  const country = text.startsWith('争取', start - 2) && !/^(?:的|支持|合作|加入|参加|选票)/u.test(text.slice(end, end + 2)) ? REGIONS.before(text, start - 2) : undefined;
  return country?.start ?? start;
}

/** 祖马创立的民族之矛党 */
export const foundedParties = (text: string): Candidate[] =>
  matchesOf(text, /(?<=(?:创立|创建|成立|组建|领导|领军|所属|率领|效力)的)(?![我全本军各]|[\p{Script=Han}]{0,4}(?:执政|反对|在野|大|新|左翼|右翼|极右)党)[^\P{Script=Han}的]{2,7}党(?![员派籍内徽章魁首龄纲务风委组])/gu).map(({ 0: name, index }) => candidate({ start: index, end: index + name.length }, 'organization', 'pattern', 'a party behind who founded or leads it', 0.85));

/** Where characters of a class end. */
function endsBy(text: string, isEnd: (code: number) => boolean): number[] {
  const ends: number[] = [];
  for (let at = 1; at < text.length; at++) if (isEnd(text.charCodeAt(at))) ends.push(at + 1);
  return ends;
}
