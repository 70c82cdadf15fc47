import { TIME_WORDING } from './all-languages.ts';
import type { Choice } from './choice.ts';
import { clauseAround, type Surroundings } from './surroundings.ts';
import type { Token } from './token.ts';

/** Whether a clause tells that something was done: by its verb, or by one that carries the noun (发动袭击, 遭到袭击). */
const isDone = ({ nominal }: Choice, { carrier }: Surroundings): boolean => !nominal || carrier !== null;

/** Whether a clause goes on with what was told before it, in its time. */
export const goesOn = (tokens: readonly Token[], at: number, choice: Choice, around: Surroundings): boolean => isDone(choice, around) && isTold(tokens, at, around, around.clause.to);
/** The same of who goes on to speak: what is said has its own times (她否认拆除前没有通知). */
export const goesOnSpeaking = (tokens: readonly Token[], at: number, choice: Choice, around: Surroundings): boolean => isDone(choice, around) && isTold(tokens, at, around, at);
const isTold = (tokens: readonly Token[], at: number, { background, relative, clause }: Surroundings, to: number): boolean =>
  !background && !relative && !tokens.slice(clause.from, to).some((token) => TIME_WORDING.looksBack.test(token.words) || token.class === 'after') && !opensBack(tokens, clause.from) && !tokens.slice(0, at).some((token) => token.class === 'time' && TIME_WORDING.lately.test(token.words)) && tokens[at] !== undefined;

/** 在此之前，…: whether some words that open a sentence take it out of the telling. */
function opensBack(tokens: readonly Token[], from: number): boolean {
  const { to } = clauseAround(tokens, 0);
  return to < from && to <= SHORT && tokens.slice(0, to).some(({ words }) => TIME_WORDING.looksBack.test(words));
}
/** Tokens. */
const SHORT = 3;
