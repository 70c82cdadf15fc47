import { soundLikeness } from '@dateline/gazetteer';
import { areFormsOfFamily, areFormsOfGiven } from './name-forms.ts';
import { isShortSound, readingsOf, sharedSounds, soundKeysOf } from './name-sounds.ts';
import { personName } from './person-name.ts';
import { chineseReading } from './pinyin.ts';
import { remembered } from './remembered.ts';

/** A good match of sounds; other names stay below 0.7. docs/decisions/0007 has the measurement. */
const SAME_SOUND = 0.76;

export const isHan = (words: string): boolean => /\p{Script=Han}/u.test(words);

/** Shorter skeletons of sounds are shared by too many names to find anybody by, even where an office or the given name is known. */
export const TELLING_SOUNDS = 2;

/** Whether two family names are one: as parts are, and found by one skeleton of sounds. Of a name with hardly a consonant more likeness is asked. */
export function sameFamily(left: string, right: string): boolean {
  if (left === right || areFormsOfFamily(left, right)) return true;
  const shared = sharedSounds(left, right).filter((key) => key.length >= TELLING_SOUNDS);
  if (shared.length === 0 || !samePart(left, right)) return false;
  return shared.some((key) => !isShortSound(key)) || isHan(left) === isHan(right) || soundLikeness(isHan(left) ? left : right, isHan(left) ? right : left) >= NEARLY_EQUAL;
}

/** 哈西娜 and Hasina are 1, 齐亚 and Zia 0.86. */
const NEARLY_EQUAL = 0.85;

/** Skeletons of a whole name whose family name has one consonant to hear: the given name's first two, and that one. */
export function wholeSounds(name: string): string[] {
  const { given: [first], family, reading } = personName(name);
  if (first === undefined || reading !== null) return [];
  const families = soundKeysOf(family).filter((key) => key.length === 1);
  return families.flatMap((key) => soundKeysOf(first).filter((given) => !isShortSound(given)).map((given) => `${given.slice(0, 2)}.${key}`));
}

/** The classes of the given name's first consonant, alike in both scripts; `-` where there is none to hear. Empty without a given name. */
export function initialSounds(name: string): string[] {
  const [first] = personName(name).given;
  if (first === undefined) return [];
  const initials = soundKeysOf(first).map((key) => key.charAt(0));
  return initials.length === 0 ? ['-'] : [...new Set(initials)];
}

/** Whether two parts of names are one: equal, an initial, forms of one given name, a spelling apart by a letter or a doubled one, or renderings of one sound. */
export function samePart(left: string, right: string): boolean {
  if (left === right) return true;
  if (areFormsOfGiven(left, right)) return true;
  const [a, b] = [isHan(left), isHan(right)];
  if (a !== b) return soundsAlike(a ? left : right, a ? right : left);
  if (a) return isReadAlike(left, right) || renderingsOfOne(left, right);
  if (left.length === 1 || right.length === 1) return left.charAt(0) === right.charAt(0);
  if (Math.min(left.length, right.length) >= 4 && undoubled(left) === undoubled(right)) return true;
  return Math.min(left.length, right.length) >= 6 && (withinOne(left, right) || isSpelledAlike(left, right));
}

const likeness = remembered((pair: string): boolean => {
  const [han = '', latin = ''] = pair.split('\n');
  return readingsOf(latin).some((reading) => soundLikeness(han, reading) >= SAME_SOUND);
});

const soundsAlike = (han: string, latin: string): boolean => likeness(`${han}\n${latin}`);

/** Renderings of one foreign name in other characters that are read the same: 洛莫科 and 罗莫科, 里萨库 and 利萨库. */
const isReadAlike = (left: string, right: string): boolean => left.length === right.length && left.length >= 2 && readAs(left) !== '' && readAs(left) === readAs(right);

const readAs = remembered((part: string): string => chineseReading(part) ?? '');

/** Fetto and Feto, Allan and Alan. */
const undoubled = (part: string): string => part.replace(/(?<letter>[b-df-hj-np-tv-z])\k<letter>/gu, '$<letter>');

/** Two renderings of one foreign name (扎尔梅, 扎勒米): the same consonants, and half of the characters or more in the same order. */
function renderingsOfOne(left: string, right: string): boolean {
  if (Math.min(left.length, right.length) < 3 || Math.abs(left.length - right.length) > 1) return false;
  return sharedSounds(left, right).some((key) => key.length >= 2 && !isShortSound(key)) && inCommon(left, right) * 2 >= Math.max(left.length, right.length) - 1 && left.charAt(0) === right.charAt(0);
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


/** 谢赫 and 谢克: two renderings of a short given name before one family name. */
export const isRenderedAlike = (left: string, right: string): boolean =>
  isHan(left) && isHan(right) && Math.min(left.length, right.length) >= 2 && Math.abs(left.length - right.length) <= 1 && left.charAt(0) === right.charAt(0) && sharedSounds(left, right).length > 0;
