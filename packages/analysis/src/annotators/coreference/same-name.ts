import { isChinese, type EntityKind } from '@dateline/document';
import { names as chineseNames } from '../../languages/zh-Hans/names.ts';
import { nameTableOf } from '../../languages/languages.ts';
import { simplified } from '../../languages/simplified.ts';

/** A name, comparable. */
export interface Form {
  readonly name: string;
  readonly kind: EntityKind;
}

const DOT = /[·•∙・‧]/u;

/** The name as compared: simplified, one dot for all, no white space but between words. */
export const comparable = (name: string): string => simplified(name).replace(/[•∙・‧]/gu, '·').replace(/\s+/gu, ' ');

/** Whether the two are forms of one name by their words alone, in either order. */
export function sameName(a: Form, b: Form, language: string): boolean {
  if (a.kind !== b.kind) return false;
  const [short, long] = a.name.length <= b.name.length ? [a.name, b.name] : [b.name, a.name];
  if (short === long || aliases(short, long, language)) return true;
  if (a.kind === 'person') return isPartOfPerson(short, long);
  if (isAcronymOf(short, long)) return true;
  return a.kind === 'location' ? samePlace(short, long, language) : sameOrganization(short, long, language);
}

const aliases = (a: string, b: string, language: string): boolean => nameTableOf(language).aliases.some((row) => row.some((name) => name === a) && row.some((name) => name === b));

/** 柯比 of 约翰·柯比, Fahie of Andrew Alturo Fahie: the last part; the last two where the family name has two. */
function isPartOfPerson(short: string, long: string): boolean {
  const separator = DOT.test(long) ? '·' : ' ';
  const parts = long.split(separator);
  if (parts.length < 2) return false;
  const tail = [parts.slice(-1), parts.slice(-2), parts.slice(-3)].map((some) => some.join(separator));
  return tail.includes(short) || (parts.length > 2 && short === `${parts[0]}${separator}${parts.at(-1)}`);
}

/** BVI of British Virgin Islands, DEA of United States Drug Enforcement Agency. */
function isAcronymOf(short: string, long: string): boolean {
  if (!/^[A-Z]{3,6}$/u.test(short.replace(/\./gu, ''))) return false;
  const initials = long.split(/[\s-]+/u).filter((word) => /^\p{Lu}/u.test(word)).map((word) => word.charAt(0)).join('');
  return initials.length >= 3 && initials.endsWith(short.replace(/\./gu, ''));
}

/** 侯斯顿 and 侯斯顿市; Kunduz and Kunduz province. A Chinese province and a city of its name are two places. */
function samePlace(short: string, long: string, language: string): boolean {
  if (!long.startsWith(short)) return false;
  const rest = long.slice(short.length);
  return isChinese(language) ? /^[市镇县]$/u.test(rest) : /^ (?:province|district|county|city|state|region|City|Province|State|County)$/u.test(rest);
}

/** 空军 of 美国空军 and 外交部 of 阿富汗外交部: the same behind the owner's name, unless it is a name of its own (塔利班). */
function sameOrganization(short: string, long: string, language: string): boolean {
  if (!isChinese(language)) return /^ (?:general|group|news agency|News Agency|party|Party|Inc\.?|Corp\.?|Ltd\.?|Company|Group|movement)$/u.test(long.startsWith(short) ? long.slice(short.length) : '') || (long.endsWith(` ${short}`) && isOwner(long.slice(0, -short.length - 1), language));
  return long.endsWith(short) && isOwner(long.slice(0, -short.length), language) && (chineseNames.institutions as readonly string[]).includes(short);
}

const isOwner = (words: string, language: string): boolean => {
  const { regions, demonyms } = nameTableOf(language);
  return regions.includes(words) || demonyms.includes(words);
};
