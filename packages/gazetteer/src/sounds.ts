import { foldHan } from '@dateline/document';
import { SYLLABLES } from './syllables.data.ts';

/** The sounds of a name, one letter each as in `syllables.data.ts`; a capital is a vowel that may be mute. */
export type Sounds = string;

const soundsOfCharacter = new Map<string, Sounds[]>();
for (const [sound, characters] of Object.entries(SYLLABLES)) {
  for (const character of characters) soundsOfCharacter.set(character, [...(soundsOfCharacter.get(character) ?? []), sound]);
}

/** For each character of a transliterated name the sounds it may stand for; undefined where one never transliterates. */
export function soundsOfHan(name: string): readonly (readonly Sounds[])[] | undefined {
  const characters = [...foldHan(name.normalize('NFKC')).replace(/[^\p{Script=Han}]/gu, '')];
  const sounds = characters.map((character) => soundsOfCharacter.get(character));
  return sounds.every((each) => each !== undefined) && sounds.length > 0 ? sounds : undefined;
}

/** Spellings to sounds, the longest that fits first: an English reader's view of names from any language. */
const SPELLINGS: Readonly<Record<string, Sounds>> = {
  tsch: 'c', tch: 'c', sch: 'x', sh: 'x', ch: 'c', dzh: 'j', zh: 'j', dj: 'j', kh: 'h', gh: 'g', ph: 'f', th: 't', ck: 'k', ts: 'z', tz: 'z', qu: 'kv', q: 'k',
  ce: 'se', ci: 'si', cy: 'si', c: 'k', x: 'ks', w: 'v', y: 'i', oo: 'u', ou: 'u', ee: 'i', ea: 'i', ng: 'n', r: 'l',
};
const SPELLING = new RegExp(Object.keys(SPELLINGS).sort((a, b) => b.length - a.length).join('|'), 'gu');

export const soundsOfLatin = (name: string): Sounds =>
  name.normalize('NFD').toLowerCase().replace(/[^a-z]/gu, '')
    .replace(/(?<letter>[^aeiou])\k<letter>/gu, '$1')
    .replace(SPELLING, (spelling) => SPELLINGS[spelling] ?? spelling);
