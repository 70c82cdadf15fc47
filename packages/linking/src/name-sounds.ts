import { soundKey, soundsOfHan } from '@dateline/gazetteer';
import { remembered } from './remembered.ts';

/** The skeletons of consonants under which a name in either script is found: mostly one; a second where a rendering may carry a consonant by a mute vowel
 *  (勒 in 法勒 is Faller's l), where ng may be two sounds (Lungu, 伦古), or where `readingsOf` has several. Empty where a name has no transliterating reading. */
export const soundKeysOf = remembered((name: string): readonly string[] => {
  const keys = isHan(name) ? [soundKey(name), voiced(name)] : [...readingsOf(name), name.replace(/ng(?=[aeiou])/giu, 'nk')].map(soundKey);
  const found = [...new Set(keys)].filter((key) => key !== '');
  return [...found, ...found.filter((key) => key.length === 1).flatMap((key) => lengthsOf(name).map((length) => key + String(length)))];
});

/** How a Latin name may be meant to sound: as it is spelled, with kh as k, or with a Spanish j (Mujica, 穆希卡). */
export const readingsOf = (name: string): string[] => [...new Set([name, name.replace(/kh/giu, 'k'), name.replace(/j/giu, 'h')])];

/** Of a name with one consonant to hear, that and how many syllables it has: 卢拉 and Lula are `l2`. */
export const isShortSound = (key: string): boolean => /\d$/u.test(key);

/** Syllables of a name: its characters, a mute one (特, 尔) counted or not; its groups of vowels. */
function lengthsOf(name: string): number[] {
  if (!isHan(name)) return [name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().match(/[aeiouy]+/gu)?.length ?? 0];
  const characters = soundsOfHan(name) ?? [];
  const mute = characters.filter((alternatives) => alternatives.some((sounds) => !/[aeiou]/u.test(sounds))).length;
  return [...new Set([characters.length, characters.length - mute])];
}

const isHan = (name: string): boolean => /\p{Script=Han}/u.test(name);

/** Every vowel spoken; the sounds' letters spelled as Latin names spell them. */
const voiced = (name: string): string =>
  soundKey((soundsOfHan(name) ?? []).map(([first = '']) => first).join('').toLowerCase().replaceAll('c', 'ch').replaceAll('x', 'sh'));

/** Skeletons that both names have. */
export function sharedSounds(left: string, right: string): string[] {
  const theirs = soundKeysOf(right);
  return soundKeysOf(left).filter((key) => theirs.includes(key));
}
