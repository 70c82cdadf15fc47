import { gathered } from '../gathered.ts';
import { NATIONS } from '../languages/en/nations.ts';
import { matchesOf } from './matches.ts';
import { alternatives } from './alternatives.ts';

/** A word for a country's people or things as an English text has it: Kenyan, Israelis. */
export interface NationTold {
  /** ISO 3166-1. */
  readonly code: string;
  readonly word: string;
  /** Where it begins, in code units. */
  readonly start: number;
}

const WORDS = new RegExp(`(?<!\\p{L})(?:${alternatives(Object.keys(NATIONS))})s?(?!\\p{L})`, 'giu');

/** Such words with a capital letter, in reading order. */
export const nationsTold = (text: string): NationTold[] => gathered(matchesOf(text, WORDS), ({ 0: word, index: start }) => {
  const bare = word.toLowerCase();
  const code = /^\p{Lu}/u.test(word) ? NATIONS[bare] ?? NATIONS[bare.slice(0, -1)] : undefined;
  return code === undefined ? [] : [{ code, word, start }];
});
