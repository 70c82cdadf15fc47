import { CLAUSE_WORDING, SENSE_WORDING } from './all-languages.ts';
import { takesPlace, tollOf } from './carriers.ts';
import { AFTER_TRIGGER } from './chinese-prepositions.ts';
import { strikes } from './chinese-readings.ts';
import { CHINESE } from './lexicon.ts';
import { lyingObject, throughGap } from './chinese-relatives.ts';
import type { WordClass } from './clause-words.ts';
import type { Phrase, Surroundings } from './surroundings.ts';
import { isNouny, isPredicate, phraseStop, type Token } from './token.ts';
import type { Frame } from './trigger.ts';

/** What stands behind a trigger in its clause. */
interface Right {
  readonly object: Phrase | null;
  readonly governed: Surroundings['governed'];
}

/** After a noun: where it takes place, and the number of a toll. */
export const nounRight = (tokens: readonly Token[], at: number, to: number, frame: Frame): Right =>
  ({ object: frame.toll ? tollOf(tokens, at, to) : null, governed: takesPlace(tokens, at, to) ? readRight(tokens, at, to, { object: null }).governed.filter(({ by }) => by === 'at') : [] });

/** Forwards from the trigger: the object, then what prepositions after it govern. */
export function readRight(tokens: readonly Token[], at: number, to: number, { swallows, object: role }: Pick<Frame, 'swallows' | 'object'>): Right {
  let start = at + 1;
  while (start < to && (tokens[start]?.class === 'aspect' || tokens[start]?.class === 'quote')) start++;
  // 赢得12日的选举: when it was belongs to neither side.
  if (tokens[start]?.class === 'time' && tokens[start + 1]?.class === 'of') start += 2;
  // 敦促在阿美国公民: whom one urges may be named by where they are.
  let end = swallows && tokens[start]?.class === 'at' && endsInPeople(tokens, start + 1, to) ? start + 1 : start;
  while (end < to && isNouny(tokens[end]) && !opensSpeech(tokens, start, end) && !(end > start && strikes(tokens, end))) end++;
  if (swallows) end = beforeDeed(tokens, start, end);
  end = throughRelative(tokens, start, end, to);
  if (role === 'patient' && !swallows) end = throughGap(tokens, start, end, to);
  // 反对降息: what is turned down is an event itself.
  if (role === 'topic' && start === end && end + 1 === to && tokens[end]?.class === 'trigger') end++;
  // 否认美国正在关闭使馆: what is denied is the whole clause, not whom it tells of.
  if (role === 'topic' && (end > start || CLAUSE_WORDING.lies.test(tokens[start]?.words ?? '')) && tokens[at]?.readings[0]?.kind === 'reject' && tokens.slice(end, to).some(isPredicate)) end = to;
  const law = tokens[at]?.readings[0]?.kind === 'legislate';
  const described = (role === 'patient' || law) && !swallows && start === end ? lyingObject(tokens, start, to) ?? describedObject(tokens, start, to, law) : null;
  if (described) return { object: described, governed: [] };
  const governed: Right['governed'][number][] = [];
  // 要求美国对此作出赔偿, 谴责美国对港口的袭击: what is asked for or condemned is done to others than whom one asks or condemns.
  const told = swallows === true || (tokens[at]?.readings[0]?.kind === 'accuse' && tokens.slice(start, end).some(({ class: name }) => name !== 'pronoun'));
  for (let i = told && end > start ? to : end; i < to; i++) {
    const token = tokens[i];
    if (!token || token.class === 'and' || token.class === 'after' || isPredicate(token)) break;
    if (!AFTER_TRIGGER.has(token.class)) continue;
    const reach = phraseStop(tokens, i + 1, to);
    if (reach > i + 1) governed.push({ by: token.class as WordClass, phrase: { from: i + 1, to: reach } });
  }
  return { object: end > start ? { from: start, to: end } : null, governed };
}

/** 呼籲市民嚴守法規, 要求律师退出: behind whom one asks, words that no table knows are what they are to do. */
function beforeDeed(tokens: readonly Token[], start: number, end: number): number {
  const isPeople = (token: Token | undefined): boolean => (token?.class === 'noun' || token?.class === 'pronoun') && CHINESE.objects.people.test(token.words);
  if (end - start < 2 || isPeople(tokens[end - 1]) || tokens[end - 1]?.class === 'mention') return end;
  for (let i = end - 1; i > start && tokens[i]?.class !== 'of'; i--) if (tokens[i]?.class === 'word' && isPeople(tokens[i - 1])) return i;
  return end;
}

/** 敦促在阿美国公民, 敦促在缅甸的游客: whether what stands behind 在 ends in people; not 要求在加沙停火. */
function endsInPeople(tokens: readonly Token[], from: number, to: number): boolean {
  const end = phraseStop(tokens, from, to);
  const last = tokens[end - 1];
  return end > from && (last?.class === 'noun' || last?.class === 'word') && SENSE_WORDING.people.test(last.words);
}

/** 呼吁政府“化解分歧”: what is quoted after the object is not part of it, unless it is a name. */
const opensSpeech = (tokens: readonly Token[], start: number, at: number): boolean =>
  at > start && /[“「『]/u.test(tokens[at]?.words ?? '') && tokens[at + 1]?.class !== 'mention';

/** Classes of words that open a clause before the noun that it describes. */
const OPENERS: ReadonlySet<string> = new Set(['passive', 'suffers', 'verb', 'trigger', 'from', 'adverb']);

/** 拘捕遭停职的局长李明, 会见来访的总统: whom it is done to stands at the end of the clause, behind what describes him. */
function describedObject(tokens: readonly Token[], start: number, to: number, law: boolean): Phrase | null {
  if (!OPENERS.has(tokens[start]?.class ?? '')) return null;
  const of = tokens.findLastIndex((token, i) => i > start && i < to && token.class === 'of');
  const head = tokens[to - 1];
  const someone = law || head?.class === 'mention' || (head?.class === 'noun' && SENSE_WORDING.people.test(head.words));
  return someone && of > 0 && of + 1 < to && tokens.slice(of + 1, to).every(isNouny) ? { from: of + 1, to } : null;
}

/** 几个被指控与IS合作的人: what opens with a number may hold a clause before its noun. */
function throughRelative(tokens: readonly Token[], start: number, end: number, to: number): number {
  const first = tokens[start];
  if (!first || !(first.class === 'quantity' || CLAUSE_WORDING.counts.test(first.words))) return end;
  for (let i = to - 2; i >= end; i--) if (tokens[i]?.class === 'of' && isNouny(tokens[i + 1])) return phraseStop(tokens, i + 1, to);
  return end;
}
