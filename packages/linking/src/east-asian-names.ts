import { foldHan } from '@dateline/document';
import { JAPANESE_FAMILIES, KOREAN, VIETNAMESE } from './name-forms.data.ts';

/** Spellings of one Korean sound: Jeong and Chung, Yoon and Yun. */
const romanized = (syllable: string): string => syllable.replace(/oo/gu, 'u').replace(/ee/gu, 'i').replace(/eo|eu/gu, 'o').replace(/ae/gu, 'e').replace(/[gk]+h?/gu, 'k').replace(/[dt]+h?/gu, 't').replace(/[bp]+/gu, 'p').replace(/ch|j/gu, 'c').replace(/sh/gu, 's').replace(/r/gu, 'l').replace(/w(?=u)/gu, '');

const koreanReadings = (character: string): string[] => (KOREAN[character] ?? '').split(' ').filter(Boolean);

/** Whether a name in characters is read as the parts of a Latin one are spelled: 尹锡悦 and Yoon Suk-yeol, 阮富仲 and Nguyen Phu Trong. Family name first or last. */
export function isReadAs(han: string, latin: readonly string[]): boolean {
  const characters = [...foldHan(han)];
  if (characters.length < 2 || characters.length > 4 || latin.length < 2) return false;
  const vietnamese = characters.map((character) => VIETNAMESE[character]?.split(' '));
  const plain = latin.map((part) => part.replaceAll('đ', 'd'));
  if (plain.length === characters.length && vietnamese.every((readings, index) => readings?.includes(plain[index] ?? ''))) return true;
  return [latin, [latin.at(-1) ?? '', ...latin.slice(0, -1)]].some((parts) => isSpelled(characters.map(koreanReadings), parts.map(romanized)));
}

/** Whether syllables, each with its readings, spell the parts: the first is a part of its own, the others may be written as one. */
function isSpelled(syllables: readonly (readonly string[])[], [family = '', ...given]: readonly string[]): boolean {
  const [first = [], ...others] = syllables.map((readings) => readings.map(romanized));
  if (!first.includes(family)) return false;
  const spelled = others.reduce<string[]>((sofar, readings) => sofar.flatMap((start) => readings.map((reading) => start + reading)), ['']);
  return others.length > 0 && spelled.includes(given.join(''));
}

const bones = (syllable: string): string => romanized(syllable).replace(/[aeiouyw]|h$/gu, '');

/** What a name of Korea or Viet Nam is found by, in news of that country. Empty for names that are read otherwise. */
export function eastAsianKeys(name: string, parts: readonly string[], nation: string | null): string[] {
  const isKorean = nation === 'KR' || nation === 'KP';
  if (!isKorean && nation !== 'VN') return [];
  if (!/\p{Script=Han}/u.test(name)) {
    const orders = isKorean ? [parts, [parts.at(-1) ?? '', ...parts.slice(0, -1)]] : [parts];
    return parts.length < 2 ? [] : orders.map((order) => `e:${order.map((part) => bones(part.replaceAll('đ', 'd'))).join('')}`);
  }
  const characters = [...foldHan(name)];
  const readings = characters.map((character) => (isKorean ? koreanReadings(character) : (VIETNAMESE[character] ?? '').split(' ').filter(Boolean)));
  if (characters.length < 2 || readings.some((each) => each.length === 0)) return [];
  const spelled = readings.reduce<string[]>((sofar, each) => sofar.flatMap((start) => [...new Set(each.map(bones))].map((bone) => start + bone)), ['']);
  return [...new Set(spelled)].map((bone) => `e:${bone}`);
}

/** The Japanese family name that a name in characters begins with, and what follows it; null where it begins with none. */
export function japaneseParts(name: string): { readonly family: string; readonly given: string } | null {
  const length = [3, 2].find((count) => name.length <= count + 3 && name.slice(0, count) in JAPANESE_FAMILIES);
  return length === undefined ? null : { family: name.slice(0, length), given: name.slice(length) };
}

/** How the family name of a Korean in characters is spelled in Latin letters; empty for others, and outside the news of Korea. */
export const koreanFamilies = (name: string, nation: string | null): string[] =>
  (nation === 'KR' || nation === 'KP') && /^\p{Script=Han}{2,4}$/u.test(name) ? koreanReadings(foldHan(name).charAt(0)) : [];

/** Whether a bare Latin name is how the family name of a Korean in characters is spelled. */
export const isKoreanFamilyOf = (han: string, latin: string): boolean => han.length >= 2 && han.length <= 4 && koreanReadings(foldHan(han).charAt(0)).map(romanized).includes(romanized(latin));
