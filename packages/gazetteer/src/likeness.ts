import { soundsOfHan, soundsOfLatin, type Sounds } from './sounds.ts';

const isVowel = (sound: string): boolean => 'aeiou'.includes(sound.toLowerCase());

/** Sounds that transliteration confuses, each with its neighbours. */
const NEAR: Readonly<Record<string, string>> = { b: 'pv', p: 'bf', d: 'tz', t: 'dc', g: 'khj', k: 'ghc', f: 'vph', v: 'fbu', s: 'zxc', z: 'sjdcx', j: 'zcigx', c: 'jxzkst', x: 'scjhz', h: 'xkgf', m: 'n', n: 'm', l: '', i: 'j', u: 'v' };

const substitution = (a: string, b: string): number => {
  const [left, right] = [a.toLowerCase(), b.toLowerCase()];
  if (left === right) return 0;
  if (isVowel(left) && isVowel(right)) return a !== left || b !== right ? 0.15 : 0.25;
  return NEAR[left]?.includes(right) || NEAR[right]?.includes(left) ? 0.35 : 1.2;
};

/** What it costs that one name has a sound and the other none: mute vowels nothing much, h and r little. */
const omission = (sound: string): number => (sound !== sound.toLowerCase() ? 0.03 : isVowel(sound) ? 0.3 : sound === 'h' ? 0.3 : sound === 'l' || sound === 'v' ? 0.6 : 0.9);

const weight = (sounds: Sounds): number => [...sounds].reduce((sum, sound) => sum + (sound !== sound.toLowerCase() ? 0.1 : isVowel(sound) ? 0.4 : 1), 0);

/** One step over an alternative of a character: the row of least costs after it. */
function stepped(row: readonly number[], alternative: Sounds, other: Sounds): number[] {
  let costs = [...row];
  for (const sound of alternative) {
    const next = [(costs[0] ?? 0) + omission(sound)];
    for (let index = 1; index <= other.length; index++) {
      const theirs = other.charAt(index - 1);
      next.push(Math.min(
        (costs[index - 1] ?? 0) + substitution(sound, theirs),
        (costs[index] ?? 0) + omission(sound),
        (next[index - 1] ?? 0) + omission(theirs),
      ));
    }
    costs = next;
  }
  return costs;
}

/** How well a Latin spelling sounds like a Chinese transliteration: 1 for sound by sound, about 0.8 for a good match, below 0.6 for another name.
 *  0 where the Chinese name has a character that never transliterates. */
export function soundLikeness(han: string, latin: string): number {
  const characters = soundsOfHan(han);
  const other = soundsOfLatin(latin);
  if (characters === undefined || other === '') return 0;
  let row = [0];
  for (const sound of other) row.push((row.at(-1) ?? 0) + omission(sound));
  let own = 0;
  for (const alternatives of characters) {
    const rows = alternatives.map((alternative) => stepped(row, alternative, other));
    row = row.map((_, index) => Math.min(...rows.map((costs) => costs[index] ?? Infinity)));
    own += Math.min(...alternatives.map(weight));
  }
  return Math.max(0, 1 - (row.at(-1) ?? 0) / Math.max(own, weight(other)));
}

const CLASSES: Readonly<Record<string, string>> = { b: 'p', p: 'p', d: 't', t: 't', g: 'k', k: 'k', f: 'f', v: 'f', s: 's', z: 's', j: 's', c: 's', x: 's', l: 'l', m: 'm', n: 'm' };

/** What transliteration leaves out or writes in several ways says nothing: r and l before a consonant, h, and s or sh before i (希 is hi, shi and si). */
const skeleton = (sounds: Sounds): string =>
  [...sounds.replace(/l(?![aeiou])|h|[sx](?=i)/gu, '')].map((sound) => CLASSES[sound] ?? '').join('').replace(/(?<sound>.)\k<sound>+/gu, '$<sound>');

/** The consonants of a name in classes, alike for a transliteration and its original: 穆贾希德 and Mujahid are both `mst`.
 *  For finding candidates, not for judging. Empty where a name has no transliterating reading. */
export function soundKey(name: string): string {
  if (!/\p{Script=Han}/u.test(name)) return skeleton(soundsOfLatin(name));
  return skeleton((soundsOfHan(name) ?? []).map(([first = '']) => first).join(''));
}
