import type { EntityKind, Span } from '@dateline/document';
import { nameEdges } from '../../languages/zh-Hans/name-edges.ts';
import { nameForms } from '../../languages/zh-Hans/name-forms.ts';
import { endTree, listEntries } from '../../words/word-tree.ts';
import { knownNameOf } from './known-names.ts';

const MEMBERS = endTree(listEntries(nameForms.members));

/** A day is none of the person named before it (汗周三), a ruling none of its court (中级人民法院一审判处), a member none of the party (民进党立委). */
export function withoutTail(text: string, { start, end }: Span, kind: EntityKind): Span {
  const name = text.slice(start, end);
  if (kind === 'organization' && nameEdges.reportEnd.test(name) && nameEdges.reportBehind.test(text.charAt(end)) && knownNameOf(name.slice(0, -1), true)) return { start, end: end - 1 };
  if (kind === 'location' || name.length < 4) return { start, end };
  if (kind === 'person') return { start, end: end - (nameForms.dayBehind.exec(name)?.[0].length ?? 0) };
  const within = nameEdges.partyMember.exec(name) ?? nameEdges.inner.exec(name);
  if (within) return { start, end: start + within.index };
  // 从红十字国际委员会|处接收
  if (kind === 'organization' && nameForms.besideBehind.test(name) && nameForms.besideBefore.test(text.slice(Math.max(0, start - 1), start))) return { start, end: end - 1 };
  const ruling = nameForms.rulingBehind.exec(name);
  if (ruling) return { start, end: start + ruling.index };
  const member = MEMBERS.before(name, name.length);
  return member && member.start > 1 ? { start, end: start + member.start } : { start, end };
}

/** 安华则 before 呼吁: the adverb of the verb behind it. */
export function withoutAdverb(text: string, { start, end }: Span, kind: EntityKind): Span {
  const adverb = kind !== 'location' && end - start > 2 && nameEdges.adverbs.includes(text.charAt(end - 1)) && nameEdges.adverbVerbs.test(text.slice(end, end + 3));
  return { start, end: adverb ? end - 1 : end };
}
