import { CLAUSE_WORDING, SENSE_WORDING } from './all-languages.ts';
import { SPEECH } from './speech-kinds.ts';
import { isNouny, isPredicate, type Token } from './token.ts';
import { FRAMES, type Frame } from './trigger.ts';

/** What a word of Chinese is where it stands, other than what its table says; null where that holds. */
export function classHere(tokens: readonly Token[], at: number): 'noun' | 'abstract' | null {
  const name = tokens[at]?.class;
  if (name !== 'trigger' && name !== 'verb' && name !== 'passive' && name !== 'adverb') return null;
  if (describesPeople(tokens, at) || countsAll(tokens, at) || describesThing(tokens, at)) return 'noun';
  return isPlan(tokens, at) ? 'abstract' : null;
}

/** 签署合作协议, 达成全面协议: behind a verb and before a noun, what elsewhere says how says of what kind. */
function describesThing(tokens: readonly Token[], at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token?.class !== 'adverb' || !CLAUSE_WORDING.kinds.test(token.words) || after?.start !== token.end) return false;
  if (CLAUSE_WORDING.deals.test(after.words)) return true;
  const taken = before?.class === 'aspect' || before?.class === 'light' || (before?.class === 'trigger' && before.readings.every(({ kind, form }) => form === null && !SPEECH.has(kind)));
  return taken && (after.class === 'noun' || after.class === 'abstract');
}

/** 任何驱逐他们的企图, 撤军的计划: behind 的 and before no verb, a word that also tells how one goes about it is a noun. */
const isPlan = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.class === 'adverb' && tokens[at - 1]?.class === 'of' && CLAUSE_WORDING.plans.test(tokens[at]?.words ?? '') && !isPredicate(tokens[at + 1]) && tokens[at + 1]?.class !== 'adverb';

/** Whether a token is a verb that only tells what befell the people behind it, or the 被 before that verb: 7名被扣押人员, 两名受伤球员. */
function describesPeople(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at]?.class === 'passive' ? at + 1 : at;
  const [before, token, people] = [tokens[verb - 1], tokens[verb], tokens[verb + 1]];
  if (!token || people?.class !== 'noun' || people.start !== token.end || !SENSE_WORDING.people.test(people.words) || tokens[verb + 2]?.class === 'quantity') return false;
  const stricken = CLAUSE_WORDING.stricken.test(token.words);
  if (token.class !== 'trigger' && !stricken) return false;
  if (stricken) return before?.class === 'quantity' || before?.class === 'of' || isPredicate(before);
  const passive = before?.class === 'passive' && before.end === token.start;
  return passive ? token.readings.every(({ form }) => form === null) : token.readings.every(undergone) && (before?.class === 'quantity' || before?.class === 'of');
}
const undergone = ({ form, trigger }: Token['readings'][number]): boolean => {
  const frame: Frame = FRAMES[trigger.frame];
  return form === null && trigger.as === 'verb' && frame.object === null && frame.subject === 'patient';
};

/** 驳回请求, 否认全部指控: what was asked for or said, behind what turns it down. */
export function isDecidedOn(tokens: readonly Token[], at: number): boolean {
  if (isNouny(tokens[at + 1]) || tokens[at]?.readings.every(({ kind, form }) => form === null && (SPEECH.has(kind) || kind === 'try-in-court')) !== true) return false;
  let first = at;
  while (isNouny(tokens[first - 1]) || CLAUSE_WORDING.whole.test(tokens[first - 1]?.words ?? '')) first--;
  return tokens[first - 1]?.readings.some(({ kind, form }) => form === null && kind === 'reject') === true;
}

/** 释放全部人质, 否认全部指控: behind a verb and before its noun it says how many, and not how. */
const countsAll = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.class === 'adverb' && CLAUSE_WORDING.whole.test(tokens[at]?.words ?? '') && (isPredicate(tokens[at - 1]) || tokens[at - 1]?.class === 'aspect') && (isNouny(tokens[at + 1]) || isDecidedOn(tokens, at + 1));
