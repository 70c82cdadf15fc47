import type { WordClass } from './clause-words.ts';
import { isNouny, type Token } from './token.ts';

/** Prepositions: what follows one is not who does it. */
export const GOVERNORS: ReadonlySet<string> = new Set<WordClass>(['by', 'at', 'from', 'to', 'toward', 'with', 'about']);

/** Past a noun phrase, with what `of` and `and` add to it. */
export function phraseEnd(tokens: readonly Token[], from: number, to: number): number {
  let end = from;
  while (end < to) {
    const token = tokens[end];
    if (token && isNouny(token) && token.class !== 'with') end++;
    else if (token?.class === 'and' && end > from && isNouny(tokens[end + 1]) && token.words !== 'but') end++;
    else break;
  }
  return end;
}
