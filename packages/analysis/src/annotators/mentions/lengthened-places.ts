import type { Gazetteer, PlaceEntry } from '@dateline/gazetteer';
import { gathered } from '../../gathered.ts';
import { nameForms } from '../../languages/zh-Hans/name-forms.ts';
import { names } from '../../languages/zh-Hans/names.ts';
import { isHan } from '../../words/characters.ts';
import { listEntries, wordTree } from '../../words/word-tree.ts';
import { candidate, type Candidate } from './candidate.ts';

const GROUNDS = wordTree(listEntries(nameForms.grounds));
const REGIONS: ReadonlySet<string> = new Set(names.regions);

/** Names of places with what belongs to them: 休斯敦 + 市, 王子公园 + 球场, 大 + 巴黎 + 地区. Models and lists end a name too soon. */
export const lengthenedPlaces = (text: string, found: readonly Candidate[], gazetteer: Gazetteer): Candidate[] =>
  gathered(found, (one): Candidate[] => {
    if (one.kind !== 'location') return [];
    const { start, end } = one.span;
    const name = text.slice(start, end);
    const known = widest(text, start, end, gazetteer);
    if (known) return [candidate({ start: known.start, end: (known.start < start ? GROUNDS.at(text, known.end)?.end : undefined) ?? known.end + (TOWN.exec(text.slice(known.end, known.end + 2))?.[0].length ?? 0) }, 'location', 'pattern', 'a longer name that the gazetteer has', 0.95)];
    if (REGIONS.has(name) || !/\p{Script=Han}$/u.test(name) || /[省州市县区镇村国洲]$/u.test(name)) return [];
    const generic = nameForms.generics.exec(text.slice(end, end + 3))?.[0] ?? (/[省市州]/u.test(text.charAt(end)) && beginsAnother(text, end + 1, gazetteer) ? text.charAt(end) : undefined);
    if (generic !== undefined && !beginsAnother(text, end, gazetteer) && !(generic === '镇' && gazetteer.named(name)[0]?.kind === 'admin1')) return [candidate({ start, end: end + generic.length }, 'location', 'pattern', 'a place with its generic word', Math.max(0.8, one.confidence))];
    const ground = GROUNDS.at(text, end);
    return ground ? [candidate({ start, end: ground.end }, 'location', 'pattern', 'a place named after a place', 0.9)] : [];
  });

/** 费奥多西亚|镇 */
const TOWN = /^镇(?![长压静])/u;

/** 云南|镇康县: the generic word is the first character of the next name; 海东市|民和县: the next begins behind it. */
const beginsAnother = (text: string, start: number, gazetteer: Gazetteer): boolean =>
  [4, 3].some((length) => /[县市区旗镇州]$/u.test(text.slice(start, start + length)) && gazetteer.named(text.slice(start, start + length)).length > 0);

/** Characters more than a found name that a longer one has. */
const MOST = 5;
/** So many more where a hyphen or dot shows that the name goes on. */
const MOST_JOINED = 9;
/** Characters before a found name that nobody knows, which may be the end of one. */
const MOST_BEFORE = 4;
/** Of fewer characters a name is often made of the ends of two words. */
const SURE = 4;
/** Inhabitants of a town that is hardly named by the piece of another name, and of one whose name has but two characters. */
const [KNOWN, KNOWN_SHORT] = [20_000, 100_000];
const isNamelike = (text: string, at: number): boolean => isHan(text.charCodeAt(at)) || text.charAt(at) === '·' || text.charAt(at) === '-';

/** Where the characters that names of places are written in end. */
function endOfName(text: string, start: number, limit: number): number {
  let end = start;
  while (end < limit && isNamelike(text, end)) end++;
  return end;
}

function startOfName(text: string, end: number, limit: number): number {
  let start = end;
  while (start > Math.max(0, limit) && isNamelike(text, start - 1)) start--;
  return start;
}

const isJoint = (text: string, at: number): boolean => text.charAt(at) === '-' || text.charAt(at) === '·';
const isPlace = ({ kind, population }: PlaceEntry): boolean => kind === 'region' || kind === 'facility' || kind === 'country' || kind === 'admin1' || population > 0;

/** The longest name of the gazetteer around a found one: 代尔拜|拉赫, 锡斯坦|-俾路支斯坦省. */
function widest(text: string, start: number, end: number, gazetteer: Gazetteer): { start: number; end: number } | undefined {
  const isKnown = gazetteer.named(text.slice(start, end)).some(({ kind, population }) => kind === 'country' || kind === 'admin1' || kind === 'region' || population >= (end - start > 2 ? KNOWN : KNOWN_SHORT));
  const isJoined = isJoint(text, end) || isJoint(text, start - 1);
  const first = startOfName(text, start, start - (isJoined ? MOST_JOINED : isKnown ? 1 : MOST_BEFORE));
  const last = endOfName(text, end, end + (isJoined ? MOST_JOINED : MOST));
  for (let more = start - first + last - end; more >= 2; more--) {
    for (let before = Math.min(start - first, more); before >= 0; before--) {
      const wider = { start: start - before, end: end + more - before };
      if (wider.end > last || (before > 1 && wider.end - wider.start < SURE)) continue;
      if (gazetteer.named(text.slice(wider.start, wider.end)).some(isPlace)) return wider;
    }
  }
  return undefined;
}
