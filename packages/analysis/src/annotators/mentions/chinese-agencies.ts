import { gathered } from '../../gathered.ts';
import { nameForms } from '../../languages/zh-Hans/name-forms.ts';
import { names } from '../../languages/zh-Hans/names.ts';
import { officeEdges } from '../../languages/zh-Hans/office-edges.ts';
import { oneOf } from '../../words/characters.ts';
import { endTree, listEntries } from '../../words/word-tree.ts';
import { candidate, type Candidate } from './candidate.ts';
import { endsBy, walked } from './words-before.ts';

const FIELDS = endTree(listEntries(nameForms.fields));
const REGIONS = endTree(listEntries(names.regions));
const OFFICES = endTree(listEntries(nameForms.offices));

const isOfficeEnd = oneOf([...nameForms.offices.map((word) => word.slice(-1)), '心']);
/** Words of which a name that stands without an owner has at least so many. */
const LEAST = 2;

/** 环境评估与监督局, 菲律宾移民工人部: ministries and offices by the fields that their names are made of, which models cut at the “and” or take for
 *  common words. One field alone needs an owner before it. */
export const agenciesIn = (text: string, ends: ReadonlyMap<number, Candidate>): Candidate[] =>
  gathered(endsBy(text, isOfficeEnd), (end): Candidate[] => {
    const office = officeEdges.noOffice.test(text.slice(end, end + 1)) ? undefined : officeBefore(text, end);
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
