import { CLAUSE_WORDING, PARTICIPANT_WORDING, SENSE_WORDING } from './all-languages.ts';
import { GOVERNORS } from './chinese-prepositions.ts';
import type { Phrase } from './surroundings.ts';
import { isNouny, isPredicate, phraseStart, phraseStop, type Token } from './token.ts';
import { FRAMES, type Frame } from './trigger.ts';

const isActor = (token: Token | undefined): boolean => token?.class === 'mention' || (token?.class === 'noun' && SENSE_WORDING.people.test(token.words));
/** Whether a number waits for its noun: 3名, 多名. */
export const waits = (token: Token | undefined): boolean => (token?.class === 'quantity' || token?.class === 'word') && CLAUSE_WORDING.classifiers.test(token.words);

/** The subject of a trigger in a clause before a noun, or the noun that such a clause describes: `i` is the token before the phrase. */
export function describedSubject(tokens: readonly Token[], reach: Phrase, i: number, at: number, least: number): Phrase | null {
  const token = tokens[i];
  if (!token || token.class === 'suffers') return null;
  if (isNextToll(tokens, reach, i, at)) return reach;
  if (isPredicate(token)) return ownSubject(tokens, reach, at) ?? countedHead(tokens, reach, i, least);
  return GOVERNORS.has(token.class) ? countedHead(tokens, reach, i - 1, least) : null;
}

/** 3人死亡2人受伤: behind those who suffered one thing, those who suffer another. */
const isNextToll = (tokens: readonly Token[], { from, to }: Phrase, i: number, at: number): boolean =>
  to === at && tokens[from]?.class === 'quantity' && tokens[i]?.class === 'trigger' && isNouny(tokens[i - 1]) && tokens[i]?.readings.every(({ trigger }) => trigger.as === 'verb' && (FRAMES[trigger.frame] as Frame).object === null) === true;

/** 拦截两枚叛军向港口发射的导弹: before a verb and 的 stands who does it, whatever took the words before. */
function ownSubject(tokens: readonly Token[], reach: Phrase, at: number): Phrase | null {
  if (tokens[at + 1]?.class !== 'of' || !isNouny(tokens[at + 2]) || !isActor(tokens[reach.to - 1])) return null;
  if (reach.to < at && (!GOVERNORS.has(tokens[reach.to]?.class ?? '') || tokens.slice(reach.to, at).some((token) => isPredicate(token) || token.class === 'and' || token.class === 'of'))) return null;
  const from = waits(tokens[reach.from]) ? reach.from + 1 : reach.from;
  return from < reach.to && tokens[from]?.class !== 'of' ? { from, to: reach.to } : null;
}

/** 在白宫同外长举行会谈: behind 在 and a place, 同 before somebody is no 'and' of places. */
export function meetsThere(tokens: readonly Token[], i: number, phrase: Phrase | null, at: number): boolean {
  const last = phrase && tokens[phrase.to - 1];
  if (!CLAUSE_WORDING.alongside.test(tokens[i]?.words ?? '') || !last || last.town || !isActor(last) || tokens[i - 1]?.class !== 'mention') return false;
  const first = phraseStart(tokens, i);
  return tokens[first - 1]?.class === 'at' && tokens[at]?.readings.some(({ trigger }) => (FRAMES[trigger.frame] as Frame).mutual) === true;
}

/** 3名在矿井下作业的工人: from the number that waits for its noun to that noun; `verb` is the token before the phrase with it. */
function countedHead(tokens: readonly Token[], { from, to }: Phrase, verb: number, least: number): Phrase | null {
  const of = tokens.findLastIndex((token, i) => i >= from && i < to - 1 && token.class === 'of');
  if (of < 0) return null;
  for (let i = verb; i >= Math.max(least, verb - LONGEST); i--) {
    if (waits(tokens[i]) && !isNouny(tokens[i + 1])) return isTakenThere(tokens[i - 1]) ? null : { from: i, to };
    if (tokens[i]?.class === 'of' || tokens[i]?.class === 'list') return null;
  }
  return null;
}
/** 对两艘前往港口的船发射导弹, 救出3名被困在井下的人: what a preposition or a verb takes is no subject. */
const isTakenThere = (token: Token | undefined): boolean => token?.class === 'verb' || token?.class === 'trigger' || GOVERNORS.has(token?.class ?? '');
/** How many tokens a clause before its noun may have. */
const LONGEST = 12;

/** 摧毁美国制造的战车: where the phrase behind a verb has a verb and 的 behind it, the noun that follows is meant. */
export function throughGap(tokens: readonly Token[], start: number, end: number, to: number): number {
  if (end === start || !isActor(tokens[end - 1]) || !isPredicate(tokens[end]) || tokens[end]?.class === 'pivot' || tokens[end]?.class === 'report') return end;
  let of = end + 1;
  while (of < to && (tokens[of]?.class === 'adverb' || tokens[of]?.class === 'aspect')) of++;
  if (tokens[of]?.class !== 'of' || !isNouny(tokens[of + 1])) return end;
  return phraseStop(tokens, of + 1, to);
}

/** 打击位于边境的据点: what lies somewhere, behind the verb that takes it. */
export function lyingObject(tokens: readonly Token[], start: number, to: number): Phrase | null {
  if (!CLAUSE_WORDING.lies.test(tokens[start]?.words ?? '')) return null;
  const of = tokens.findIndex((token, i) => i > start && i < to && token.class === 'of');
  if (of < 0 || !tokens.slice(start + 1, of).every(isNouny)) return null;
  const reach = phraseStop(tokens, of + 1, to);
  return reach > of + 1 ? { from: of + 1, to: reach } : null;
}

/** 针对乌军三次袭击港口, 对哈马斯袭击以色列表示谴责: before a verb with an object of its own a preposition takes the whole clause, and the phrase is its subject. */
export function turnedOn(tokens: readonly Token[], governed: { readonly phrase: Phrase }, at: number, object: Phrase | null, to: number): boolean {
  const { from, to: end } = governed.phrase;
  const word = tokens[from - 1]?.words ?? '';
  if (!object || !CLAUSE_WORDING.turns.test(word) || !isActor(tokens[end - 1])) return false;
  if (!tokens.slice(end, at).every(({ class: name }) => name === 'time' || name === 'adverb' || name === 'quantity')) return false;
  const takes = tokens.slice(object.from, object.to).some(({ class: name }) => name === 'mention');
  return takes && (word.length > 1 || object.to < to);
}

/** 包括被扣押者家属在内的民众, 逃离家园的难民: behind examples that hold a verb, or a verb's clause and 的, those who are meant; not 使用包括导弹在内的武器. */
export function wholeOf(tokens: readonly Token[], { from, to }: Phrase, nominal: boolean): Phrase | null {
  if (!nominal && tokens[from]?.class === 'of' && to > from + 1) return { from: from + 1, to };
  const of = tokens.findIndex((token, i) => i > from && i < to - 1 && token.class === 'of' && PARTICIPANT_WORDING.included.test(tokens[i - 1]?.words ?? ''));
  const opening = of < 0 ? -1 : tokens.findLastIndex((token, i) => i < of && PARTICIPANT_WORDING.including.test(token.words));
  return of < 0 || isPredicate(tokens[opening - 1]) ? null : { from: of + 1, to };
}
