import { exact, type EntityKind, type Span } from '@dateline/document';
import { nameEdges } from '../../languages/zh-Hans/name-edges.ts';
import { nameForms } from '../../languages/zh-Hans/name-forms.ts';
import { names } from '../../languages/zh-Hans/names.ts';
import { withoutGeneric } from './chinese-heads.ts';
import { isChineseName, isOffice, isRegion, NEVER } from './chinese-name.ts';
import { standsAlone } from './chinese-surnames.ts';
import { withoutAdverb, withoutTail } from './chinese-tails.ts';
import { isThing } from './chinese-things.ts';
import { isForceGround } from './force-grounds.ts';
import { marksTrimmed, type Stretch } from './trimmed-marks.ts';

/** What is left of a name in a Chinese text; null where nothing is. */
export function chineseTrimmed(text: string, found: Span, kind: EntityKind): Stretch | null {
  // 刚果（金）: the bracket is part of the name, and no mark at its end.
  if ('）)'.includes(text.charAt(found.end - 1)) && isRegion(exact(text, found))) return { span: found, kind };
  const span = withoutAdverb(text, withoutTail(text, withoutGeneric(text, marksTrimmed(text, found), kind), kind), kind);
  return isName(text, span, kind) ? { span, kind } : ownerOf(text, span);
}

function isName(text: string, span: Span, kind: EntityKind): boolean {
  const name = exact(text, span);
  if (name === '' || NEVER.has(name) || isThing(text, span, kind) || (kind === 'location' && isTitle(text, span, name)) || (kind !== 'person' && isForceGround(name))) return false;
  return isChineseName(name, text, span) || (kind === 'person' && name.length === 1 && standsAlone(text, span.start));
}

/** 爱丁堡|公爵: a noble's title names no place but a country. */
const isTitle = (text: string, { end }: Span, name: string): boolean => !isRegion(name) && nameForms.noble.test(text.slice(end, end + 3));

/** 俄罗斯 of 俄罗斯国防部|长: a ministry that turned out to be its minister leaves the country. */
function ownerOf(text: string, { start, end }: Span): Stretch | null {
  const name = text.slice(start, end);
  if (!isOffice(text, end, name)) return null;
  const owner = names.regions.filter((word) => name.startsWith(word)).sort((a, b) => b.length - a.length)[0] ?? nameEdges.townOf.exec(name)?.[0];
  return owner === undefined ? null : { span: { start, end: start + owner.length }, kind: 'location' };
}
