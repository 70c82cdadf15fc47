import type { Gazetteer } from '@dateline/gazetteer';
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
    if (known) return [candidate(known, 'location', 'pattern', 'a longer name that the gazetteer has', 0.95)];
    if (REGIONS.has(name) || !/\p{Script=Han}$/u.test(name) || /[省州市县区镇村国洲]$/u.test(name)) return [];
    const generic = nameForms.generics.exec(text.slice(end, end + 3))?.[0];
    if (generic !== undefined && !beginsAnother(text, end, gazetteer) && !(generic === '镇' && gazetteer.named(name)[0]?.kind === 'admin1')) return [candidate({ start, end: end + generic.length }, 'location', 'pattern', 'a place with its generic word', Math.max(0.8, one.confidence))];
    const ground = GROUNDS.at(text, end);
    return ground ? [candidate({ start, end: ground.end }, 'location', 'pattern', 'a place named after a place', 0.9)] : [];
  });

/** 云南|镇康县: the generic word is the first character of the next name. */
const beginsAnother = (text: string, start: number, gazetteer: Gazetteer): boolean =>
  [4, 3].some((length) => /[县市区旗镇州]$/u.test(text.slice(start, start + length)) && gazetteer.named(text.slice(start, start + length)).length > 0);

/** Characters more than a found name that a longer one has. */
const MOST = 5;
const isNamelike = (text: string, at: number): boolean => isHan(text.charCodeAt(at)) || text.charAt(at) === '·' || text.charAt(at) === '-';

/** Where the characters that names of places are written in end. */
function endOfName(text: string, start: number, limit: number): number {
  let end = start;
  while (end < limit && isNamelike(text, end)) end++;
  return end;
}

/** The longest name of the gazetteer around a found one: up to one character more before it and four behind. */
function widest(text: string, start: number, end: number, gazetteer: Gazetteer): { start: number; end: number } | undefined {
  const [first, last] = [isNamelike(text, start - 1) ? start - 1 : start, endOfName(text, start, end + MOST)];
  for (let more = MOST; more >= 2; more--) {
    for (const before of [1, 0]) {
      const wider = { start: start - before, end: end + more - before };
      if (wider.start < first || wider.end > last) continue;
      if (gazetteer.named(text.slice(wider.start, wider.end)).some(({ kind, population }) => kind === 'region' || kind === 'facility' || kind === 'country' || kind === 'admin1' || population > 0)) return wider;
    }
  }
  return undefined;
}
