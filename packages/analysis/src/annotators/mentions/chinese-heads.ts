import type { EntityKind, Span } from '@dateline/document';
import { nameEdges } from '../../languages/zh-Hans/name-edges.ts';
import { nameForms } from '../../languages/zh-Hans/name-forms.ts';
import { names } from '../../languages/zh-Hans/names.ts';
import { isHan } from '../../words/characters.ts';
import { endTree, listEntries, wordTree } from '../../words/word-tree.ts';
import { NEVER } from './chinese-name.ts';
import { knownNameOf } from './known-names.ts';
import { isShownAt } from './names-in-context.ts';

/** 城市达拉斯 is the city 达拉斯, 铁路公司Trainline the company Trainline. */
export function withoutGeneric(text: string, { start, end }: Span, kind: EntityKind): Span {
  const name = text.slice(start, end);
  if (kind === 'person' && name.charAt(0) === nameEdges.conjunction && !isHan(text.charCodeAt(start - 1))) return { start: start + 1, end };
  // “保卫河谷委员会” has its verb within the marks
  if (name.length <= 2 || (kind === 'organization' && /[“「]/u.test(text.charAt(start - 1)) && /[”」]/u.test(text.charAt(end)))) return { start, end };
  if (kind === 'organization') {
    const said = appositiveOf(name);
    if (said > 0) return withoutGeneric(text, { start: start + said, end }, kind);
  }
  const known = kind === 'location' && isShownAt(text, { start, end }) ? undefined : knownWithin(name);
  if (known) return { start: start + known.start, end: start + known.end };
  return { start: start + (headOf(name, kind)?.length ?? 0), end };
}

/** What stands before a name and says what it is, or what is done to it. */
const headOf = (name: string, kind: EntityKind): string | undefined =>
  (nameEdges.verbBefore.exec(name) ?? (kind === 'location' ? (nameEdges.kindBefore.exec(name) ?? nameForms.particleBefore.exec(name)) : null) ?? (name.charCodeAt(name.length - 1) < 0x80 ? nameEdges.companyBefore.exec(name) : null))?.[0];

/** How much of a name only says what its bearer is: 工会组织|团结工会; not so where nothing but the word for any is left, nor 左翼|党. */
function appositiveOf(name: string): number {
  const said = APPOSITIVES.at(name, 0)?.end ?? 0;
  const rest = name.slice(said);
  return said > 0 && rest.length >= (nameEdges.party.test(rest) ? 3 : 2) && !NEVER.has(rest) && !ENDS.has(rest) && (said > 2 || nameEdges.alliance.test(rest)) ? said : 0;
}
const APPOSITIVES = wordTree(listEntries(nameForms.appositives));
const ENDS: ReadonlySet<string> = new Set(names.organizationEnds);

/** 塔利班武装组织 is 塔利班, 联合国机构国际移民组织 is 国际移民组织: a known name beside the word for what it is. */
function knownWithin(name: string): Span | undefined {
  const tail = KINDS_BEHIND.before(name, name.length) ?? BELONGINGS.before(name, name.length);
  if (tail && tail.start > 1 && knownNameOf(name.slice(0, tail.start), true)?.kind === 'organization') return { start: 0, end: tail.start };
  const seat = names.seats.find((one) => name.startsWith(one) || (name.length > one.length + 1 && name.slice(2, 2 + one.length) === one));
  if (seat !== undefined && name !== seat && !nameEdges.seatedBody.test(name)) return { start: name.indexOf(seat), end: name.indexOf(seat) + seat.length };
  const lead = nameEdges.kindLeading.exec(name)?.[0].length ?? 0;
  return lead > 0 && knownNameOf(name.slice(lead), true) ? { start: lead, end: name.length } : undefined;
}
const BELONGINGS = endTree(listEntries(nameForms.belongings));
const KINDS_BEHIND = endTree(listEntries(nameEdges.kindsBehind));
