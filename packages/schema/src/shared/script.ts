import { foldHan } from '@dateline/document';

/** Scripts by the property of their letters, ISO 15924. */
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['Latn', /\p{Script=Latin}/u], ['Cyrl', /\p{Script=Cyrillic}/u], ['Arab', /\p{Script=Arabic}/u], ['Kana', /[\p{Script=Hiragana}\p{Script=Katakana}]/u], ['Hang', /\p{Script=Hangul}/u],
  ['Grek', /\p{Script=Greek}/u], ['Hebr', /\p{Script=Hebrew}/u], ['Deva', /\p{Script=Devanagari}/u], ['Thai', /\p{Script=Thai}/u],
];

/** ISO 15924 code of a name's script. Chinese that both scripts write alike is of the script of the article. */
export function scriptOf(text: string, language: string): string {
  if (/\p{Script=Han}/u.test(text)) return foldHan(text) !== text || language.endsWith('Hant') ? 'Hant' : 'Hans';
  return SCRIPTS.find(([, letters]) => letters.test(text))?.[0] ?? 'Zyyy';
}

export const SCRIPT_DESCRIPTION = 'ISO 15924 code of its script: Hans, Hant, Latn; Chinese that both scripts write alike is of the script of the articles.';
