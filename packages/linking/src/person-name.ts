import { nameKey, soundsOfHan } from '@dateline/gazetteer';
import { japaneseParts } from './east-asian-names.ts';
import { COMMON_JAPANESE_FAMILIES, JAPANESE_FAMILIES } from './name-forms.data.ts';
import { isGivenName } from './name-forms.ts';
import { COMMON_FAMILIES, COMMON_GIVEN_CHARACTERS } from './names.data.ts';
import { PEOPLE } from './people.data.ts';
import { chineseReading, isChineseFamily, latinReading } from './pinyin.ts';
import { remembered } from './remembered.ts';

/** A person's name in its parts, folded: the given names in order, then the family name. */
export interface PersonName {
  readonly given: readonly string[];
  readonly family: string;
  /** One name alone that is a family name by the look of it: 柯比, Kirby. A Chinese name of family and given name in one (王毅) is not bare. */
  readonly bare: boolean;
  /** Key in `PEOPLE`; null for whom the table does not have. */
  readonly known: string | null;
  /** How a Chinese name is read, family name first (`wang yi`), in either script; null where the name is none. */
  readonly reading: string | null;
  /** How it would be read if it were Chinese, of a name that may as well be a transliteration (李海, 罗杰); null for others. */
  readonly otherwise: string | null;
  /** As written, in order. */
  readonly parts: readonly string[];
}

const SEPARATORS = /[·•∙‧・．.\s-]+/u;

/** Family names of one character that most Chinese names begin with. */
const CHINESE_FAMILIES = new Set('王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤习温栗耿丛崔岑');

/** What stands behind a name and is none. */
const SUFFIXES = /[,\s]+(?:jr|sr|ii|iii|iv)\.?$/iu;

const HONORIFICS = /^(mr|mrs|ms|dr|sir|president|gen|general|prof)\.?\s+/iu;

const knownOf = new Map(Object.entries(PEOPLE).flatMap(([key, names]) => names.map((name) => [personKey(name), key] as const)));

/** The same by the first and the last part, where these are one person's alone: Donald John Trump. */
const knownByEnds = new Map<string, string | null>();
for (const [name, key] of knownOf) {
  const ends = endsOf(name.split(' '));
  knownByEnds.set(ends, knownByEnds.has(ends) && knownByEnds.get(ends) !== key ? null : key);
}

function endsOf(parts: readonly string[]): string {
  return `${parts[0] ?? ''} ${parts.at(-1) ?? ''}`;
}

/** What two spellings of a person's name share: script, width, case, accents, dots and hyphens. */
export function personKey(name: string): string {
  return name.normalize('NFKC').replace(HONORIFICS, '').replace(SUFFIXES, '').split(SEPARATORS).map(nameKey).filter(Boolean).join(' ');
}

export const personName = remembered((name: string): PersonName => {
  const key = personKey(name);
  const parts = key.split(' ').filter(Boolean);
  const isHan = /\p{Script=Han}/u.test(name);
  const known = knownOf.get(key) ?? (parts.length > 2 ? knownByEnds.get(endsOf(parts)) : undefined) ?? null;
  const japanese = isHan && parts.length === 1 ? japaneseParts(key) : null;
  if (japanese) return { given: japanese.given === '' ? [] : [japanese.given], family: japanese.family, bare: japanese.given === '', known, reading: null, otherwise: null, parts };
  const reading = isHan ? (parts.length === 1 && isChinese(key) ? chineseReading(key) : null) : latinReading(parts);
  const chinese = reading !== null;
  const [family = '', given] = chinese ? (isHan ? [key, []] : [parts.join(''), []]) : [parts.at(-1), parts.slice(0, -1)];
  return { given: given ?? [], family, bare: parts.length === 1 && !chinese, known, reading, otherwise: reading === null && isHan && parts.length === 1 && looksChinese(key) ? chineseReading(key) : null, parts };
});

/** Family and given name in one, by its first character and a character that no transliteration uses. */
const isChinese = (name: string): boolean => looksChinese(name) && soundsOfHan(name) === undefined;

const looksChinese = (name: string): boolean => name.length >= 2 && name.length <= 4 && CHINESE_FAMILIES.has(name.charAt(0));

const commonJapanese = new Set(Object.entries(JAPANESE_FAMILIES).slice(0, COMMON_JAPANESE_FAMILIES).flatMap(([family, readings]) => [family, ...readings.split(' ')]));

/** Whether so many bear a family name that nothing follows from two people having it. */
export const isCommonFamily = (family: string): boolean => COMMON_FAMILIES.has(family) || commonJapanese.has(family);

/** Whether a name by itself points to one person more likely than to several: no John Smith, no 张伟, no 李建国. Two characters or syllables of Chinese are borne by many. */
export const isTelling = remembered((name: string): boolean => {
  const { given, family, bare, known, reading } = personName(name);
  if (known !== null) return true;
  if (reading !== null) {
    if (!/\p{Script=Han}/u.test(family)) return reading.split(' ').length >= 3;
    return family.length >= 3 && ![...family.slice(1)].every((character) => COMMON_GIVEN_CHARACTERS.has(character));
  }
  if (bare) return !isCommonFamily(family) && !isChineseFamily(family);
  const first = given[0] ?? '';
  return !(isCommonFamily(family) && (isGivenName(first) || first.length === 1));
});
