import { ACROSS, GOES_ON, GOES_ON_BEHIND, SEA } from '../../languages/zh-Hans/across-words.ts';
import { nameForms } from '../../languages/zh-Hans/name-forms.ts';

/** 美国人 and 德语 name a people and a language, not the country; 越南海域 has no 南海 in it. */
export const isPartOfWord = (text: string, end: number): boolean =>
  GOES_ON.test(text.slice(end, end + 4)) || nameForms.tongue.test(text.slice(end, end + 2)) || (BEHIND.get(text.charCodeAt(end - 1))?.test(text.slice(end, end + 2)) === true && !SEA.test(text.slice(end - 3, end)));

/** By code: a character cut from a text is no key that the engine knows. */
const BEHIND: ReadonlyMap<number, RegExp> = new Map(Object.entries(GOES_ON_BEHIND).flatMap(([last, words]) => (words ? [[last.charCodeAt(0), words]] : [])));

/** Whether a known name is made of the ends of two words. */
export const isAcrossWords = (text: string, start: number, end: number): boolean => {
  const rule = end - start <= LONGEST ? ACROSS[text.slice(start, end)] : undefined;
  return rule !== undefined && ((rule.before?.includes(text.charAt(start - 1)) ?? false) || (rule.after?.test(text.slice(end, end + 3)) ?? false)) && (start > 0 || rule.after !== undefined);
};
const LONGEST = Math.max(...Object.keys(ACROSS).map((name) => name.length));
