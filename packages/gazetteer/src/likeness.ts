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

const weightOf = (sound: string): number => (sound !== sound.toLowerCase() ? 0.1 : isVowel(sound) ? 0.4 : 1);

/** Costs by pairs of letters, so that the steps below only look them up. */
const LETTERS = 128;
const letters = Array.from({ length: LETTERS }, (_, code) => String.fromCharCode(code));
const OMISSIONS = Float64Array.from(letters, omission);
const WEIGHTS = Float64Array.from(letters, weightOf);
const SUBSTITUTIONS = Float64Array.from(letters.flatMap((a) => letters.map((b) => substitution(a, b))));

function weight(sounds: Sounds): number {
  let sum = 0;
  for (let at = 0; at < sounds.length; at++) sum += WEIGHTS[sounds.charCodeAt(at)] ?? 0;
  return sum;
}

/** One step over a sound: from the row of least costs before it to the one after it. Plain arrays, which are many times cheaper to make than typed ones. */
function step(costs: readonly number[], sound: number, other: Sounds): number[] {
  const left = OMISSIONS[sound] ?? 0;
  let before = (costs[0] ?? 0) + left;
  const next = [before];
  for (let index = 1; index < costs.length; index++) {
    const theirs = other.charCodeAt(index - 1);
    before = Math.min((costs[index - 1] ?? 0) + (SUBSTITUTIONS[sound * LETTERS + theirs] ?? 0), (costs[index] ?? 0) + left, before + (OMISSIONS[theirs] ?? 0));
    next.push(before);
  }
  return next;
}

/** The row after a character, over the cheapest of its alternatives at each place. */
function after(row: readonly number[], alternatives: readonly Sounds[], other: Sounds): readonly number[] {
  let least: number[] | undefined;
  for (const alternative of alternatives) {
    let costs = row;
    for (let at = 0; at < alternative.length; at++) costs = step(costs, alternative.charCodeAt(at), other);
    if (least === undefined) least = [...costs];
    else for (let index = 0; index < row.length; index++) least[index] = Math.min(least[index] ?? 0, costs[index] ?? 0);
  }
  return least ?? row;
}

/** How well a Latin spelling sounds like a Chinese transliteration: 1 for sound by sound, about 0.8 for a good match, below 0.6 for another name.
 *  0 where the Chinese name has a character that never transliterates. */
export const soundLikeness = (han: string, latin: string): number => likenessTo(soundsOfHan(han))(soundsOfLatin(latin));

/** `soundLikeness` of one name, for whoever compares it with thousands whose sounds are known; 0 where it is clear on the way that it stays below `least`. */
export function likenessTo(characters: readonly (readonly Sounds[])[] | undefined): (other: Sounds, least?: number) => number {
  if (characters === undefined) return () => 0;
  let own = 0;
  for (const alternatives of characters) own += Math.min(...alternatives.map(weight));
  return (other, least = 0) => {
    if (other === '') return 0;
    const whole = Math.max(own, weight(other));
    const first = [0];
    for (let at = 0; at < other.length; at++) first.push((first[at] ?? 0) + (OMISSIONS[other.charCodeAt(at)] ?? 0));
    let row: readonly number[] = first;
    for (const alternatives of characters) {
      row = after(row, alternatives, other);
      if (lowest(row) > (1 - least) * whole) return 0;
    }
    return Math.max(0, 1 - (row.at(-1) ?? 0) / whole);
  };
}

function lowest(row: readonly number[]): number {
  let found = Infinity;
  for (const cost of row) found = Math.min(found, cost);
  return found;
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
