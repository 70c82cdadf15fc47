import { nameKey, soundLikeness, soundsOfHan } from '@dateline/gazetteer';

/** A person's name in its parts, folded: the given names in order, then the family name. */
export interface PersonName {
  readonly given: readonly string[];
  readonly family: string;
  /** One name alone that is a family name by the look of it: 柯比, Kirby. A Chinese name of family and given name in one (王毅) is not bare. */
  readonly bare: boolean;
  readonly isHan: boolean;
}

const SEPARATORS = /[·•∙‧・．.\s-]+/u;

/** Family names of one character that most Chinese names begin with. */
const CHINESE_FAMILIES = new Set('王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤习温栗耿丛崔岑');

export function personName(name: string): PersonName {
  const isHan = /\p{Script=Han}/u.test(name);
  const parts = name.normalize('NFKC').replace(/^(mr|mrs|ms|dr|sir|president|gen|general)\.?\s+/iu, '').split(SEPARATORS).map(nameKey).filter(Boolean);
  const family = parts.at(-1) ?? '';
  return { given: parts.slice(0, -1), family, bare: parts.length === 1 && !(isHan && isChinese(family)), isHan };
}

/** Family and given name in one, by its first character and a character that no transliteration uses. */
const isChinese = (name: string): boolean => name.length >= 2 && name.length <= 4 && CHINESE_FAMILIES.has(name.charAt(0)) && soundsOfHan(name) === undefined;

/** A good match of sounds; other names stay below 0.7. docs/decisions/0007 has the measurement. */
const SAME_SOUND = 0.76;

/** Whether two parts of names are one: equal, an initial, a spelling apart by a letter, or a transliteration and its original. */
export function samePart(left: string, right: string): boolean {
  if (left === right) return true;
  const [a, b] = [left, right].map((part) => /\p{Script=Han}/u.test(part));
  if (a !== b) return soundLikeness(a ? left : right, a ? right : left) >= SAME_SOUND;
  if (a) return false;
  if (left.length === 1 || right.length === 1) return left.charAt(0) === right.charAt(0);
  return Math.min(left.length, right.length) >= 6 && withinOne(left, right);
}

/** Whether one insertion, deletion or substitution makes the two equal. */
function withinOne(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  return Math.max(a.length, b.length) - start - end <= 1;
}

/** full: all parts agree · family: one gives the family name alone · bare: both do · conflict: family name agrees, given names do not · none */
export type NameRelation = 'full' | 'family' | 'bare' | 'conflict' | 'none';

export function relationOf(left: PersonName, right: PersonName): NameRelation {
  if (left.family === '' || right.family === '' || !samePart(left.family, right.family)) return 'none';
  if (left.bare && right.bare) return 'bare';
  if (left.bare || right.bare) return 'family';
  return samePart(left.given[0] ?? '', right.given[0] ?? '') ? 'full' : 'conflict';
}
