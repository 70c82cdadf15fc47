import { soundKey, soundsOfHan } from '@dateline/gazetteer';
import { remembered } from './remembered.ts';

/** The skeletons of consonants under which a name in either script is found: mostly one; a second where a rendering may carry a consonant by a mute vowel
 *  (勒 in 法勒 is Faller's l), or where ng may be two sounds (Lungu, 伦古). Empty where a name has no transliterating reading. */
export const soundKeysOf = remembered((name: string): readonly string[] => {
  const keys = [soundKey(name), isHan(name) ? voiced(name) : soundKey(name.replace(/ng(?=[aeiou])/giu, 'nk'))];
  return [...new Set(keys)].filter((key) => key !== '');
});

const isHan = (name: string): boolean => /\p{Script=Han}/u.test(name);

/** Every vowel spoken; the sounds' letters spelled as Latin names spell them. */
const voiced = (name: string): string =>
  soundKey((soundsOfHan(name) ?? []).map(([first = '']) => first).join('').toLowerCase().replaceAll('c', 'ch').replaceAll('x', 'sh'));

/** Skeletons that both names have. */
export function sharedSounds(left: string, right: string): string[] {
  const theirs = soundKeysOf(right);
  return soundKeysOf(left).filter((key) => theirs.includes(key));
}
