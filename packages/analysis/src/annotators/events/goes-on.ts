import { TIME_WORDING } from './all-languages.ts';
import type { Choice } from './choice.ts';
import { isRepelled } from './repelled.ts';
import { clauseAround, type Surroundings } from './surroundings.ts';
import type { Token } from './token.ts';

/** Whether a clause tells that something was done: by its verb, by one that carries the noun (发动袭击, 遭到袭击), or by one that repels it (击退进攻). */
const isDone = (tokens: readonly Token[], at: number, { nominal }: Choice, around: Surroundings): boolean => !nominal || around.carrier !== null || isRepelled(tokens, at, around);

/** Whether a clause goes on with what was told before it, in its time. */
export const goesOn = (tokens: readonly Token[], at: number, choice: Choice, around: Surroundings): boolean => isDone(tokens, at, choice, around) && isTold(tokens, at, around, around.clause.to);
/** The same of who goes on to speak: what is said has its own times (她否认拆除前没有通知). */
export const goesOnSpeaking = (tokens: readonly Token[], at: number, choice: Choice, around: Surroundings): boolean => isDone(tokens, at, choice, around) && isTold(tokens, at, around, at);
const isTold = (tokens: readonly Token[], at: number, { background, relative, clause }: Surroundings, to: number): boolean =>
  !background && !relative && !looksBack(tokens, at, clause.from, to) && !opensBack(tokens, clause.from) && !tokens.slice(0, at).some((token) => token.class === 'time' && TIME_WORDING.lately.test(token.words)) && tokens[at] !== undefined;

/** Whether some words of a clause take it out of the telling; not 发动多次空袭, where they count what was done. */
function looksBack(tokens: readonly Token[], at: number, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token?.class === 'after' || (token && TIME_WORDING.looksBack.test(token.words) && !(i < at && TIME_WORDING.counts.test(token.words) && isCarried(tokens, from, i, at)))) return true;
  }
  return false;
}

/** Whether the last verb before the trigger that carries a noun stands before a token. */
function isCarried(tokens: readonly Token[], from: number, i: number, at: number): boolean {
  const carrier = tokens.findLastIndex(({ class: name }, k) => k >= from && k < at && (name === 'light' || name === 'suffers' || name === 'verb'));
  return carrier >= 0 && i > carrier;
}

/** 在此之前，…: whether some words that open a sentence take it out of the telling. */
function opensBack(tokens: readonly Token[], from: number): boolean {
  const { to } = clauseAround(tokens, 0);
  return to < from && to <= SHORT && tokens.slice(0, to).some(({ words }) => TIME_WORDING.looksBack.test(words));
}
/** Tokens. */
const SHORT = 3;
