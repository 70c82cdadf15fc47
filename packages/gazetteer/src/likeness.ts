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

/** One step over a sound: from the row of least costs before it to the one after it, in its place. */
function step(costs: number[], sound: number, other: Sounds): void {
  const left = OMISSIONS[sound] ?? 0;
  let diagonal = costs[0] as number;
  let before = diagonal + left;
  costs[0] = before;
  for (let index = 1; index <= other.length; index++) {
    const theirs = other.charCodeAt(index - 1);
    const above = costs[index] as number;
    before = Math.min(diagonal + (SUBSTITUTIONS[sound * LETTERS + theirs] ?? 0), above + left, before + (OMISSIONS[theirs] ?? 0));
    diagonal = above;
    costs[index] = before;
  }
}

/** Turns a row into the one after a character, over the cheapest of its alternatives at each place. `least` and `costs` are rows to work in. */
function after(row: number[], alternatives: readonly Sounds[], other: Sounds, least: number[], costs: number[]): void {
  for (let index = 0; index <= other.length; index++) least[index] = Infinity;
  for (const alternative of alternatives) {
    for (let index = 0; index <= other.length; index++) costs[index] = row[index] as number;
    for (let at = 0; at < alternative.length; at++) step(costs, alternative.charCodeAt(at), other);
    for (let index = 0; index <= other.length; index++) least[index] = Math.min(least[index] as number, costs[index] as number);
  }
  for (let index = 0; index <= other.length; index++) row[index] = least[index] as number;
}

/** How well a Latin spelling sounds like a Chinese transliteration: 1 for sound by sound, about 0.8 for a good match, below 0.6 for another name.
 *  0 where the Chinese name has a character that never transliterates. */
export const soundLikeness = (han: string, latin: string): number => likenessTo(soundsOfHan(han))(soundsOfLatin(latin));

/** `soundLikeness` of one name, for whoever compares it with thousands whose sounds are known; 0 where it is clear on the way that it stays below `enough`. */
export function likenessTo(characters: readonly (readonly Sounds[])[] | undefined): (other: Sounds, enough?: number) => number {
  if (characters === undefined) return () => 0;
  let own = 0;
  for (const alternatives of characters) own += Math.min(...alternatives.map(weight));
  // Rows of costs for all that the name is compared with: to make them costs more than to fill them.
  const [row, least, costs]: [number[], number[], number[]] = [[], [], []];
  return (other, enough = 0) => {
    if (other === '') return 0;
    const whole = Math.max(own, weight(other));
    row[0] = 0;
    for (let at = 0; at < other.length; at++) row[at + 1] = (row[at] as number) + (OMISSIONS[other.charCodeAt(at)] ?? 0);
    for (const alternatives of characters) {
      after(row, alternatives, other, least, costs);
      if (lowest(row, other.length) > (1 - enough) * whole) return 0;
    }
    return Math.max(0, 1 - (row[other.length] as number) / whole);
  };
}

/** Of the first cells of a row, up to the one that is told. */
function lowest(row: readonly number[], last: number): number {
  let found = Infinity;
  for (let index = 0; index <= last; index++) found = Math.min(found, row[index] as number);
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
