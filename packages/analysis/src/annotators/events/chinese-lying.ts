import { CLAUSE_WORDING } from './all-languages.ts';
import { GOVERNORS } from './chinese-prepositions.ts';
import type { WordClass } from './clause-words.ts';
import type { Phrase } from './surroundings.ts';
import { isNouny, type Token } from './token.ts';

/** What has been found before a trigger so far, which takes what lies there up. */
interface Found {
  subject: Phrase | null;
  readonly carrier: WordClass | null;
  readonly governed: { by: WordClass; phrase: Phrase }[];
}

/** Kinds that befall what somebody has somewhere: 工程处位于卡诺的一所学校遭到袭击; who goes there to protest is told before. */
const OWNED: ReadonlySet<string> = new Set(['attack', 'accident', 'disaster']);

/** 位于卡诺的油库遭袭, 对位于卡诺的油库发动袭击: what lies there, behind 的, is the subject, or what the preposition before it takes; where something
 *  breaks out (位于卡诺的餐厅发生火灾) it is the place. Gives back where it lies, or the phrase as it was. */
export function withoutLying(tokens: readonly Token[], left: Found, token: Token, reach: Phrase, at: number): Phrase {
  const of = CLAUSE_WORDING.lies.test(token.words) && left.carrier !== 'occurs' ? tokens.findLastIndex((other, i) => i > reach.from && i < reach.to - 1 && other.class === 'of') : -1;
  if (of < 0) return reach;
  const lying = { from: of + 1, to: reach.to };
  const taker = tokens[reach.from - 2];
  if (taker && GOVERNORS.has(taker.class)) left.governed.push({ by: taker.class as WordClass, phrase: lying });
  else if (!isNouny(taker) || OWNED.has(tokens[at]?.readings[0]?.kind ?? '')) left.subject = lying;
  return { from: reach.from, to: of };
}
