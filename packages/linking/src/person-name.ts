import { nameKey, soundLikeness, soundsOfHan } from '@dateline/gazetteer';
import { COMMON_FAMILIES, COMMON_GIVEN_CHARACTERS, GIVEN_NAMES, PEOPLE } from './names.data.ts';
import { sharedSounds, soundKeysOf } from './name-sounds.ts';
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
}

const SEPARATORS = /[·•∙‧・．.\s-]+/u;

/** Family names of one character that most Chinese names begin with. */
const CHINESE_FAMILIES = new Set('王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤习温栗耿丛崔岑');

/** What stands behind a name and is none. */
const SUFFIXES = /[,\s]+(?:jr|sr|ii|iii|iv)\.?$/iu;

const HONORIFICS = /^(mr|mrs|ms|dr|sir|president|gen|general|prof)\.?\s+/iu;

const knownOf = new Map(Object.entries(PEOPLE).flatMap(([key, names]) => names.map((name) => [personKey(name), key] as const)));

/** What two spellings of a person's name share: script, width, case, accents, dots and hyphens. */
export function personKey(name: string): string {
  return name.normalize('NFKC').replace(HONORIFICS, '').replace(SUFFIXES, '').split(SEPARATORS).map(nameKey).filter(Boolean).join(' ');
}

export const personName = remembered((name: string): PersonName => {
  const key = personKey(name);
  const parts = key.split(' ').filter(Boolean);
  const isHan = /\p{Script=Han}/u.test(name);
  const known = knownOf.get(key) ?? null;
  const reading = isHan ? (parts.length === 1 && isChinese(key) ? chineseReading(key) : null) : latinReading(parts);
  const chinese = reading !== null;
  const [family = '', given] = chinese ? (isHan ? [key, []] : [parts.join(''), []]) : [parts.at(-1), parts.slice(0, -1)];
  return { given: given ?? [], family, bare: parts.length === 1 && !chinese, known, reading };
});

/** Family and given name in one, by its first character and a character that no transliteration uses. */
function isChinese(name: string): boolean {
  return name.length >= 2 && name.length <= 4 && CHINESE_FAMILIES.has(name.charAt(0)) && soundsOfHan(name) === undefined;
}

/** A good match of sounds; other names stay below 0.7. docs/decisions/0007 has the measurement. */
const SAME_SOUND = 0.76;

const formsOf = new Map(GIVEN_NAMES.flatMap((forms, index) => forms.map((form) => [form, index] as const)));

const isHan = (words: string): boolean => /\p{Script=Han}/u.test(words);

/** Shorter skeletons of sounds are shared by too many names to find anybody by, even where an office or the given name is known. */
export const TELLING_SOUNDS = 2;

/** Whether two family names are one: as parts are, and found by one skeleton of sounds. */
export const sameFamily = (left: string, right: string): boolean =>
  left === right || (sharedSounds(left, right).some((key) => key.length >= TELLING_SOUNDS) && samePart(left, right));

/** Skeletons of a whole name whose family name has one consonant to hear: the given name's first two, and that one. */
export function wholeSounds(name: string): string[] {
  const { given: [first], family, reading } = personName(name);
  if (first === undefined || reading !== null) return [];
  const families = soundKeysOf(family).filter((key) => key.length === 1);
  return families.flatMap((key) => soundKeysOf(first).filter((given) => given.length >= 1).map((given) => `${given.slice(0, 2)}.${key}`));
}

/** The classes of the given name's first consonant, alike in both scripts; `-` where there is none to hear. Empty without a given name. */
export function initialSounds(name: string): string[] {
  const [first] = personName(name).given;
  if (first === undefined) return [];
  const initials = soundKeysOf(first).map((key) => key.charAt(0));
  return initials.length === 0 ? ['-'] : [...new Set(initials)];
}

/** Whether two parts of names are one: equal, an initial, forms of one given name, a spelling apart by a letter, or renderings of one sound. */
export function samePart(left: string, right: string): boolean {
  if (left === right) return true;
  const form = formsOf.get(left);
  if (form !== undefined && form === formsOf.get(right)) return true;
  const [a, b] = [isHan(left), isHan(right)];
  if (a !== b) return soundsAlike(a ? left : right, a ? right : left);
  if (a) return renderingsOfOne(left, right);
  if (left.length === 1 || right.length === 1) return left.charAt(0) === right.charAt(0);
  return Math.min(left.length, right.length) >= 6 && (withinOne(left, right) || isSpelledAlike(left, right));
}

const likeness = remembered((pair: string): boolean => {
  const [han = '', latin = ''] = pair.split('\n');
  return soundLikeness(han, latin) >= SAME_SOUND;
});
// Over the whole name less is asked of either part: 爱德华多 is 0.67 like Eduardo, 奥廷加 0.70 like Odinga, their other parts 0.9 and more.
const WHOLE_SOUND = 0.78;
const LEAST_PART = 0.62;

/** Two full names in two scripts that sound alike as a whole, and whose family names share a skeleton. */
function soundsAlikeAsAWhole(left: PersonName, right: PersonName): boolean {
  const [han, latin] = isHan(left.family) ? [left, right] : [right, left];
  if (isHan(han.family) === isHan(latin.family) || sharedSounds(han.family, latin.family).length === 0) return false;
  const parts = [soundLikeness(han.family, latin.family), soundLikeness(han.given[0] ?? '', latin.given[0] ?? '')];
  return parts.every((part) => part >= LEAST_PART) && parts.reduce((sum, part) => sum + part, 0) / parts.length >= WHOLE_SOUND;
}

const isHeard = (name: string | undefined): boolean => name !== undefined && (!isHan(name) || soundsOfHan(name) !== undefined);

/** 谢赫 and 谢克: two renderings of a short given name before one family name. */
const isRenderedAlike = (left: string, right: string): boolean =>
  isHan(left) && isHan(right) && Math.min(left.length, right.length) >= 2 && Math.abs(left.length - right.length) <= 1 && left.charAt(0) === right.charAt(0) && sharedSounds(left, right).length > 0;

const soundsAlike = (han: string, latin: string): boolean => likeness(`${han}\n${latin}`);

/** Two renderings of one foreign name (扎尔梅, 扎勒米): the same consonants, and half of the characters or more in the same order. */
function renderingsOfOne(left: string, right: string): boolean {
  if (Math.min(left.length, right.length) < 3 || Math.abs(left.length - right.length) > 1) return false;
  return sharedSounds(left, right).some((key) => key.length >= 2) && inCommon(left, right) * 2 >= Math.max(left.length, right.length) - 1 && left.charAt(0) === right.charAt(0);
}

/** Characters that stand in both, each counted once. */
function inCommon(left: string, right: string): number {
  const rest = [...right];
  return [...left].filter((character) => {
    const index = rest.indexOf(character);
    if (index >= 0) rest.splice(index, 1);
    return index >= 0;
  }).length;
}

/** Zelensky and Zelenskyy: alike but for vowels and doubled letters. */
const isSpelledAlike = (left: string, right: string): boolean => {
  const [a, b] = [left, right].map((name) => name.replace(/y/gu, 'i').replace(/(?<letter>.)\k<letter>+/gu, '$<letter>'));
  return a === b || (a !== undefined && b !== undefined && a.replace(/[aeiou]/gu, '') === b.replace(/[aeiou]/gu, '') && withinOne(a, b));
};

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
  if (left.known !== null && right.known !== null) return left.known === right.known ? 'full' : 'none';
  // All full names of those whom all news knows are in the table: another one is a relative's or a namesake's.
  if ((left.known !== null && !right.bare) || (right.known !== null && !left.bare)) return 'none';
  if (left.reading !== null || right.reading !== null) return chineseRelation(left, right);
  const isFull = !left.bare && !right.bare;
  if (isFull && soundsAlikeAsAWhole(left, right)) return 'full';
  if (left.family === '' || right.family === '' || !sameFamily(left.family, right.family)) return 'none';
  if (left.bare && right.bare) return 'bare';
  if (left.bare || right.bare) return 'family';
  const [ours = '', theirs = ''] = [left.given[0], right.given[0]];
  if (samePart(ours, theirs) || (left.family === right.family && isRenderedAlike(ours, theirs))) return 'full';
  // Of a given name that cannot be heard nothing is known: 塞巴斯蒂昂.
  return isHan(ours) !== isHan(theirs) && !(isHeard(ours) && isHeard(theirs)) ? 'family' : 'conflict';
}

/** Where one syllable ends and the next begins is not written: xian is 先 and 西安. */
const unspaced = (reading: string | null): string => (reading ?? '').replaceAll(' ', '');

/** Chinese names: in one script by the characters, across scripts by how they are read; `Xi` is the family name of 习近平. */
function chineseRelation(left: PersonName, right: PersonName): NameRelation {
  const [chinese, other] = left.reading === null ? [right, left] : [left, right];
  if (other.reading !== null) {
    const bothHan = isHan(left.family) === isHan(right.family);
    return (bothHan ? left.family === right.family : unspaced(left.reading) === unspaced(right.reading)) ? 'full' : 'none';
  }
  return other.bare && !isHan(other.family) && chinese.reading?.split(' ')[0] === other.family ? 'family' : 'none';
}

/** Whether a name by itself points to one person more likely than to several: no John Smith, no 张伟, no 李建国. Two characters or syllables of Chinese are borne by many. */
export const isTelling = remembered((name: string): boolean => {
  const { given, family, bare, known, reading } = personName(name);
  if (known !== null) return true;
  if (reading !== null) {
    if (!isHan(family)) return reading.split(' ').length >= 3;
    return family.length >= 3 && ![...family.slice(1)].every((character) => COMMON_GIVEN_CHARACTERS.has(character));
  }
  if (bare) return !COMMON_FAMILIES.has(family) && !isChineseFamily(family);
  const first = given[0] ?? '';
  return !(COMMON_FAMILIES.has(family) && (formsOf.has(first) || first.length === 1));
});
