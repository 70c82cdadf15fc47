import { CLAUSE_WORDING } from './all-languages.ts';
import type { WordClass } from './clause-words.ts';
import { CHINESE } from './lexicon.ts';
import type { Phrase } from './surroundings.ts';
import { isNouny, isVerbal, type Token } from './token.ts';

/** A preposition (`at` is its token) with the noun that a clause between the two describes. */
interface Described {
  readonly at: number;
  readonly by: WordClass;
  readonly phrase: Phrase;
}

/** 警员本周三越境逃往: a word between the day and the verb that names nobody says how. */
export const isManner = (tokens: readonly Token[], { from, to }: Phrase): boolean =>
  to === from + 1 && tokens[from]?.class === 'word' && (tokens[from]?.words.length ?? 0) <= 3 && !CHINESE.objects.people.test(tokens[from]?.words ?? '');

/** 同来访的总统举行会谈, 对阻挠和谈的人实施制裁: the preposition (`at`) whose noun a clause with a verb (`verb`) describes. */
export function describedBy(tokens: readonly Token[], reach: Phrase | null, verb: number, from: number): Described | null {
  const of: number = reach ? tokens.findLastIndex((token, i) => i >= reach.from && i < reach.to - 1 && token.class === 'of') : -1;
  const at = tokens.findLastIndex((token, i) => i >= from && i < verb && CLAUSE_WORDING.describable.test(token.words) && !tokens.slice(i + 1, verb).some(({ class: name }) => name === 'of'));
  return reach && of >= 0 && at >= 0 ? { by: tokens[at]?.class as WordClass, phrase: { from: of + 1, to: reach.to }, at } : null;
}

/** The 在 whose bracket ends at a token, where a predicate stands in it; -1 where none does. */
export function openingOf(tokens: readonly Token[], end: number, from: number): number {
  const opening = tokens.findLastIndex((token, i) => i >= from && i < end && token.class === 'at' && CLAUSE_WORDING.brackets.test(token.words));
  return opening >= 0 && tokens.slice(opening + 1, end).some((token) => isVerbal(token) || token.class === 'trigger') ? opening : -1;
}

/** The 因 whose reason ends at a token: 因批评政府而被捕, 以故意杀人罪判处; -1 where none does. */
export const reasonOf = (tokens: readonly Token[], end: number, from: number): number =>
  isNouny(tokens[end]) && !isNouny(tokens[end + 1]) && CLAUSE_WORDING.offences.test(tokens[end]?.words ?? '') ? tokens.findLastIndex(({ words }, i) => i >= Math.max(from, end - LONGEST) && i < end && CLAUSE_WORDING.charges.test(words)) :
  CLAUSE_WORDING.hence.test(tokens[end]?.words ?? '') ? tokens.findLastIndex(({ words }, i) => i >= from && i < end && CLAUSE_WORDING.reasons.test(words)) : -1;
/** How many tokens the name of an offence may have. */
const LONGEST = 12;
