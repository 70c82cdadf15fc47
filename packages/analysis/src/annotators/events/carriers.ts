import { CLAUSE_WORDING } from './all-languages.ts';
import { isNouny, isVerbal, type Token } from './token.ts';
import type { Phrase } from './surroundings.ts';

/** Whether a verb after a noun says that it takes place: 会议在日内瓦举行, 爆炸发生在下午. */
export function takesPlace(tokens: readonly Token[], at: number, to: number): boolean {
  for (let i = at + 1; i < to; i++) {
    const token = tokens[i];
    if (!token || token.class === 'of' || token.class === 'and') return false;
    if (token.class === 'light' || token.class === 'occurs' || CLAUSE_WORDING.takesPlace.test(token.words)) return true;
    if (isVerbal(token) || token.class === 'trigger') return false;
  }
  return false;
}

/** The number that a clause about a toll ends in, with the noun that it counts: 1419人 in 从300人升至1419人. */
export function tollOf(tokens: readonly Token[], at: number, to: number): Phrase | null {
  for (let i = to - 1; i > at; i--) if (tokens[i]?.class === 'quantity') {
    let end = i + 1;
    while (end < to && isNouny(tokens[end]) && tokens[end]?.class !== 'list' && tokens[end]?.class !== 'with') end++;
    return { from: i, to: end };
  }
  return null;
}
