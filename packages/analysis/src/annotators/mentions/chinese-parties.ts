import { gathered } from '../../gathered.ts';
import { nameForms } from '../../languages/zh-Hans/name-forms.ts';
import { names } from '../../languages/zh-Hans/names.ts';
import { officeEdges } from '../../languages/zh-Hans/office-edges.ts';
import { oneOf } from '../../words/characters.ts';
import { matchesOf } from '../../words/matches.ts';
import { endTree, listEntries } from '../../words/word-tree.ts';
import { candidate, type Candidate } from './candidate.ts';
import { endsBy, walked } from './words-before.ts';

const PARTY_WORDS = endTree(listEntries(nameForms.partyWords));
const REGIONS = endTree(listEntries(names.regions));
/** Words of which a name that stands without a country has at least so many. */
const LEAST = 2;

const isParty = oneOf('党');

/** 自由秘鲁党, 社会民主工人党: parties by the words that their names are made of, a country among them. */
export const partiesIn = (text: string): Candidate[] =>
  gathered(endsBy(text, isParty), (end): Candidate[] => {
    if (officeEdges.noParty.test(text.slice(end, end + 1))) return [];
    const country = REGIONS.before(text, end - 1);
    const { start, words } = walked(text, country?.start ?? end - 1, PARTY_WORDS);
    return words >= (country ? 1 : LEAST) ? [candidate({ start: strivingStart(text, start, end), end }, 'organization', 'pattern', 'a party by the words that its name is made of', 0.85)] : [];
  });

/** 尼日利亚|争取|进步和民主党: what a party strives for stands behind its country and the verb; nobody strives for the party's support. */
function strivingStart(text: string, start: number, end: number): number {
  const country = text.startsWith('争取', start - 2) && !officeEdges.striven.test(text.slice(end, end + 2)) ? REGIONS.before(text, start - 2) : undefined;
  return country?.start ?? start;
}

/** 祖马创立的民族之矛党 */
export const foundedParties = (text: string): Candidate[] =>
  matchesOf(text, officeEdges.founded).map(({ 0: name, index }) => candidate({ start: index, end: index + name.length }, 'organization', 'pattern', 'a party behind who founded or leads it', 0.85));
