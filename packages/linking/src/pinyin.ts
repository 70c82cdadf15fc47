import { foldHan } from '@dateline/document';
import { FAMILY_READINGS, PINYIN } from './pinyin.data.ts';

const syllableOf = new Map(Object.entries(PINYIN).flatMap(([syllable, characters]) => [...characters].map((character) => [character, syllable] as const)));
const SYLLABLES: ReadonlySet<string> = new Set(Object.keys(PINYIN));

/** Readings of Chinese family names of one character, as Latin script writes them. */
const FAMILIES: ReadonlySet<string> = new Set('wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he gao lin luo zheng liang xie song tang han feng deng cao peng zeng xiao tian dong yuan pan yu jiang cai du ye cheng su wei lu lv ding ren shen yao jin shi liao jia xia fu fang bai zou meng xiong qin qiu yin xue yan duan lei hou long tao li gu mao hao gong shao wan qian dai mo kong xiang tang xi geng cong cen bo wen cui tan fan zhong ning hua yue'.split(' '));

/** Whether a word in Latin letters is read as a Chinese family name. */
export const isChineseFamily = (word: string): boolean => FAMILIES.has(word);

/** A Chinese name as read, a space after the family name of one character and between syllables: 习近平 is `xi jin ping`. Null where a character is in no table. */
export function chineseReading(name: string): string | null {
  const characters = [...foldHan(name)];
  const syllables = characters.map((character, index) => (index === 0 ? FAMILY_READINGS[character] : undefined) ?? syllableOf.get(character));
  return syllables.every((syllable) => syllable !== undefined) ? syllables.join(' ') : null;
}

/** The reading that the parts of a Latin name spell, family name first: `Xi Jinping`, `Xi Jin-ping`. Null for what is no Chinese name of two or three syllables;
 *  a name of one syllable each that English has as well (`Li Long`) is read as Chinese, since a wrong reading finds nobody. */
export function latinReading(parts: readonly string[]): string | null {
  const [family = '', ...given] = parts;
  if (!FAMILIES.has(family) || given.length === 0 || given.length > 2) return null;
  const syllables = syllablesOf(given.join(''));
  return syllables === null ? null : [family, ...syllables].join(' ');
}

/** One syllable, or two of which the first is the longest that leaves a second: jinping is jin ping, xian is xian. */
function syllablesOf(letters: string): string[] | null {
  if (SYLLABLES.has(letters)) return [letters];
  for (let cut = Math.min(6, letters.length - 1); cut > 0; cut--) {
    const [first, second] = [letters.slice(0, cut), letters.slice(cut)];
    if (SYLLABLES.has(first) && SYLLABLES.has(second)) return [first, second];
  }
  return null;
}
