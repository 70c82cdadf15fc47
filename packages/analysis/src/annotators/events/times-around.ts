import { foldHan, isChinese, type EventKind } from '@dateline/document';
import { TIME_WORDING } from './all-languages.ts';
import { DAY } from './days.ts';
import { read } from './read-time.ts';
import { reportAround } from './report-frame.ts';
import { TOGETHER } from './several-days.ts';
import { SPEECH } from './speech-kinds.ts';
import { clauseAround, LOOK_BACK, setsScene, type Surroundings } from './surroundings.ts';
import type { Timed } from './timed.ts';
import { isNouny, isPredicate, isVerbal, phraseStop, type Token } from './token.ts';

/** Kinds that are counted up to a day. */
export const TOLLS: ReadonlySet<EventKind> = new Set<EventKind>(['die', 'injure', 'displace', 'disaster', 'accident']);

/** 2021年2月军方接管政权以来，…: whether what is counted began with what the clause of a time tells. */
export const sinceThen = (tokens: readonly Token[], i: number): boolean => TIME_WORDING.since.test(tokens[clauseAround(tokens, i).to - 1]?.words ?? '');

/** Whether a time is that of a telling, and the trigger what is told. */
export const saidAt = ({ scene, at }: Timed, i: number): ReturnType<typeof reportAround> => reportAround(scene.tokens, i, at);

/** Times of the clause: those before the trigger, the nearest first, then those after it. In Chinese those behind a word of speech
 *  belong to what is said: 指控总统在2016年大选前后伪造记录. */
export function timesAround(event: Timed): number[] {
  const { at, kind, scene, around: { clause } } = event;
  const isOfCharge = kind === 'try-in-court' && TIME_WORDING.charges.test(scene.tokens[at]?.words ?? '');
  const behind = (SPEECH.has(kind) || isOfCharge) && isChinese(scene.layers.article.language) ? [] : timesIn(event, at + 1, clause.to);
  return [...timesIn(event, clause.from, at).filter((i) => !describes(event, i) && !isOfReaction(event, i)).reverse(), ...behind.filter((i) => !isOtherDay(event, i))];
}

/** 爆炸前一天, 开战次日: the day before or after an event is that of something else. */
const isOtherDay = ({ scene: { tokens }, at, around: { clause } }: Timed, i: number): boolean =>
  TIME_WORDING.away.test(tokens[i]?.words ?? '') && (i === at + 1 || i + 1 === clause.to);

/** Whether an event is only told of as that before or after which something else was. */
export const countsFrom = (tokens: readonly Token[], at: number, { clause }: Surroundings): boolean =>
  TIME_WORDING.away.test(tokens[at + 1]?.words ?? '') || (clause.to - 1 > at && TIME_WORDING.away.test(tokens[clause.to - 1]?.words ?? ''));

/** Times of the clauses before, the nearest first. What is planned by somebody else has none of theirs; what happened in a
 *  month before (8月接管…后) is no time of what followed. */
export function timesBefore(event: Timed): number[] {
  const { scene: { tokens }, around: { clause, background, ownSubject, modifier }, modality } = event;
  if (background) return timesOfBracket(event);
  if (((ownSubject || modifier) && modality === 'planned') || describesAnother(event)) return [];
  return timesIn(event, Math.max(0, clause.from - LOOK_BACK), clause.from).reverse().filter((i) => !describes(event, i) && !isOfReaction(event, i) && !(setsScene(tokens, i) && !(TOLLS.has(event.kind) && sinceThen(tokens, i)) && !DAY.test(read(event, i)?.value ?? '') && !(read(event, i)?.value ?? '').endsWith('/..')));
}

/** 29日客机冲出跑道，撞上围墙后起火; 同一天，双方会面时…: the day of a bracket that goes on with the subject of the clause before it, or that tells what
 *  went on at a time that stands alone before it. */
function timesOfBracket(event: Timed): number[] {
  const { scene: { tokens }, at, around: { clause: { from, to }, ownSubject } } = event;
  const before = clauseAround(tokens, from - 2);
  if (from < 2 || !isChinese(event.scene.layers.article.language)) return [];
  const isAlone = tokens.slice(before.from, before.to).every(({ class: name }) => name === 'time' || name === 'and');
  const isOfOne = !ownSubject && tokens.slice(before.from, before.to).some(isPredicate);
  return (isAlone ? tokens.slice(at, to).some(({ words }) => TIME_WORDING.atOnce.test(words)) : isOfOne) ? timesIn(event, before.from, before.to).reverse().filter((i) => !describes(event, i) && DAY.test(read(event, i)?.value ?? '')) : [];
}

/** Searched on Thursday for a helicopter that went missing: what describes somebody, and no event, happened before. */
function describesAnother({ scene: { tokens, layers }, around: { relative, clause } }: Timed): boolean {
  if (!relative || isChinese(layers.article.language) || !TIME_WORDING.relatives.test(tokens[clause.from]?.words ?? '') || tokens[clause.from - 1]?.class === 'stop') return false;
  const { from } = clauseAround(tokens, clause.from);
  return !tokens.slice(from, clause.from).some((token) => token.class === 'trigger');
}

/** In Arusha, a town, on Tuesday: a time alone between two stops belongs to the clause before it. */
export function timesAfter(event: Timed): number[] {
  const { scene: { tokens, layers }, around: { clause } } = event;
  if (isChinese(layers.article.language)) return [];
  for (let i = clause.to + 1; i < tokens.length; i++) {
    const token = tokens[i];
    if (token?.class === 'time' && read(event, i)) return [i];
    if (!token || isVerbal(token) || token.class === 'trigger' || token.class === 'and' || i - clause.to > ASIDE) return [];
  }
  return [];
}
/** Tokens. */
const ASIDE = 8;

export function timesIn(event: Timed, from: number, to: number): number[] {
  const times: number[] = [];
  for (let i = from; i < to; i++) if (read(event, i)) times.push(i);
  return times;
}

/** 周日聚集，抗议上月的事故: Chinese says when before it says what; a month behind the verb is that of its object, where a clause before tells the day. */
export const isVaguer = (event: Timed, i: number): boolean =>
  isChinese(event.scene.layers.article.language) && !DAY.test(read(event, i)?.value ?? '') && timesBefore(event).some((other) => !saidAt(event, other) && DAY.test(read(event, other)?.value ?? ''));

/** 上世纪70年代修建的防洪墙: a time whose verb stands before 的 belongs to the noun after it, unless that is the trigger. */
function describes({ scene: { tokens }, at, kind, around: { carrier } }: Timed, time: number): boolean {
  let verbs = 0;
  for (let i = time + 1; i < at && tokens[i]?.class !== 'stop'; i++) {
    // 当天一艘悬挂外旗的货轮遇袭: of the one that is counted the clause tells more.
    if (verbs === 0 && tokens[i]?.class === 'quantity') return false;
    // 18日与来访的总统举行会谈: the clause describes with whom, not when.
    if (TOGETHER.has(kind) && verbs === 0 && tokens[i]?.class === 'with') return false;
    // 聚集在首都的广场: there 的 belongs to the place
    if ((verbs > 0 && tokens[i]?.class === 'at' && !goesOnToVerb(tokens, i, at)) || (isVerbal(tokens[i]) && TIME_WORDING.endsInAt.test(tokens[i]?.words ?? ''))) return false;
    if (isVerbal(tokens[i]) || (tokens[i]?.class === 'trigger' && i !== at)) verbs++;
    // 14日视察古晋的灾区时呼吁: the clause before 时 tells when.
    // 当天对驻有外军的基地发动袭击: the clause describes what it is done to.
    // 他同日宣布自己是合法的总统，并呼吁…: what ends the clause is the verb's.
    // 26日召开关于冲突的特别会议: the verb that carries the trigger stands before what describes it.
    else if (tokens[i]?.class === 'of') return verbs > 0 && !((carrier !== null || tokens.slice(i + 1, at).every(({ class: name }) => name === 'adverb')) && isCarried(tokens, time, i, at)) && !(isNouny(tokens[time - 1]) && tokens[time - 1]?.class !== 'list' && endsClause(tokens, i, at)) && !(tokens.slice(time, i).some((token) => token.class === 'toward') && tokens.slice(i, at).some(isVerbal)) && !tokens.slice(i, at).some((token) => token.class === 'after') && !tokens.slice(i, at).every(isNouny);
  }
  return false;
}

/** 报称在街上遭人掳走的成员: whether what a preposition opens goes on to another verb before its 的. */
function goesOnToVerb(tokens: readonly Token[], from: number, at: number): boolean {
  for (let i = from + 1; i < at && tokens[i]?.class !== 'stop' && tokens[i]?.class !== 'of'; i++) if (isPredicate(tokens[i])) return true;
  return false;
}

/** Whether the only verb between a time and a 的 carries the noun that is the trigger. */
const isCarried = (tokens: readonly Token[], time: number, of: number, at: number): boolean =>
  tokens.slice(time, of).find(isPredicate)?.class === 'light' && !tokens.slice(time, of).some(({ class: name }) => name === 'verb') && !tokens.slice(of, at).some(isVerbal);

/** Whether the noun behind a 的 ends its clause, before another one that holds the trigger. */
function endsClause(tokens: readonly Token[], of: number, at: number): boolean {
  const end = phraseStop(tokens, of, at);
  return end < at && tokens[end]?.class === 'stop';
}

/** 5日致电祝贺他当选, 5日就地震致慰问电: the day of what is said about an event is not that of the event. */
function isOfReaction({ scene: { tokens, layers: { article } }, at, around: { clause } }: Timed, time: number): boolean {
  const [from, start, end] = [tokens[time]?.end ?? 0, tokens[at]?.start ?? 0, tokens[at]?.end ?? 0];
  const between = foldHan(article.text.slice(from, start));
  return TIME_WORDING.congratulates.test(between) || (TIME_WORDING.about.test(between) && TIME_WORDING.writes.test(foldHan(article.text.slice(end, tokens[clause.to - 1]?.end ?? end))));
}
