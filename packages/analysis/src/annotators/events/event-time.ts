import { foldHan, isChinese, type EventKind, type EventTime } from '@dateline/document';
import { TIME_WORDING } from './all-languages.ts';
import { DAY, dayBefore } from './days.ts';
import { read } from './read-time.ts';
import { reportAround } from './report-frame.ts';
import type { Scene } from './roles.ts';
import { SCOPES, type TimeScope } from './scopes.ts';
import { lasting, severalDays, spent, TOGETHER, tookDays } from './several-days.ts';
import { SPEECH } from './speech-kinds.ts';
import { clauseAround, LOOK_BACK, setsScene, type Surroundings } from './surroundings.ts';
import type { Dated, Timed } from './timed.ts';
import { isNouny, isVerbal, type Token } from './token.ts';

/** The calendar time that the nearest scope of the sentence gives an event. When something was said is not when it happened. */
export function timeOf(scene: Scene, at: number, around: Surroundings, dated: Dated): EventTime | null {
  const event: Timed = { scene, at, around, ...dated };
  const before = daysBefore(event);
  if (before) return before;
  for (const scope of SCOPES[dated.kind].time) {
    const own = IN_SCOPE[scope]?.(event);
    if (own !== undefined) return revises(event, own) || (tookDays(event) && DAY.test(read(event, own)?.value ?? '')) ? null : lasting(event, own) ?? severalDays(event, own) ?? counted(event, own);
  }
  return null;
}

/** 2021年2月军方接管政权以来，…: whether what is counted began with what the clause of a time tells. */
const sinceThen = (tokens: readonly Token[], i: number): boolean => TIME_WORDING.since.test(tokens[clauseAround(tokens, i).to - 1]?.words ?? '');

/** Searched on Thursday, two days after a quake killed 96: counted back from the day before it in the sentence. */
function daysBefore(event: Timed): EventTime | null {
  const { scene: { tokens }, at, around: { clause } } = event;
  const from = clauseAround(tokens, at).from;
  const after = tokens.findLastIndex((token, i) => i >= from && i < at && TIME_WORDING.after.test(token.words));
  const counted = tokens[after - 1];
  const days = spent(event, counted);
  if (!counted || days === null || tokens.slice(after, at).some(({ class: name }) => name === 'time')) return null;
  const base = timesIn(event, Math.max(0, clause.from - LOOK_BACK), after - 1).reverse().map((i) => DAY.exec(read(event, i)?.value ?? '')?.[0]).find((day) => day !== undefined);
  return base === undefined ? null : { value: dayBefore(base, days), expression: counted.index };
}

/** The index of the token that gives the time, by scope; the others are read from what was told before. */
const IN_SCOPE: Readonly<Partial<Record<TimeScope, (event: Timed) => number | undefined>>> = {
  clause: (event) => timesAround(event).find((i) => !saidAt(event, i) && !(i > event.at && isVaguer(event, i))),
  sentence: (event) => [...timesBefore(event), ...timesAfter(event)].find((i) => !saidAt(event, i)),
  said: (event) => (event.done ? [...timesAround(event), ...timesBefore(event)].find((i) => saidAt(event, i) === 'said') : undefined),
};

const saidAt = ({ scene, at }: Timed, i: number): ReturnType<typeof reportAround> => reportAround(scene.tokens, i, at);

/** Times of the clause: those before the trigger, the nearest first, then those after it. In Chinese those behind a word of speech
 *  belong to what is said: 指控总统在2016年大选前后伪造记录. */
function timesAround(event: Timed): number[] {
  const { at, kind, scene, around: { clause } } = event;
  const behind = SPEECH.has(kind) && isChinese(scene.layers.article.language) ? [] : timesIn(event, at + 1, clause.to);
  return [...timesIn(event, clause.from, at).filter((i) => !describes(event, i) && !isOfReaction(event, i)).reverse(), ...behind];
}

/** Times of the clauses before, the nearest first. What is planned by somebody else has none of theirs; what happened in a
 *  month before (8月接管…后) is no time of what followed. */
function timesBefore(event: Timed): number[] {
  const { scene: { tokens }, around: { clause, background, ownSubject, modifier }, modality } = event;
  if (background || ((ownSubject || modifier) && modality === 'planned') || describesAnother(event)) return [];
  return timesIn(event, Math.max(0, clause.from - LOOK_BACK), clause.from).reverse().filter((i) => !describes(event, i) && !isOfReaction(event, i) && !(setsScene(tokens, i) && !(TOLLS.has(event.kind) && sinceThen(tokens, i)) && !DAY.test(read(event, i)?.value ?? '') && !(read(event, i)?.value ?? '').endsWith('/..')));
}

/** Searched on Thursday for a helicopter that went missing: what describes somebody, and no event, happened before. */
function describesAnother({ scene: { tokens, layers }, around: { relative, clause } }: Timed): boolean {
  if (!relative || isChinese(layers.article.language) || !TIME_WORDING.relatives.test(tokens[clause.from]?.words ?? '') || tokens[clause.from - 1]?.class === 'stop') return false;
  const { from } = clauseAround(tokens, clause.from);
  return !tokens.slice(from, clause.from).some((token) => token.class === 'trigger');
}

/** In Arusha, a town, on Tuesday: a time alone between two stops belongs to the clause before it. */
function timesAfter(event: Timed): number[] {
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

function timesIn(event: Timed, from: number, to: number): number[] {
  const times: number[] = [];
  for (let i = from; i < to; i++) if (read(event, i)) times.push(i);
  return times;
}

/** 周日聚集，抗议上月的事故: Chinese says when before it says what; a month behind the verb is that of its object, where a clause before tells the day. */
const isVaguer = (event: Timed, i: number): boolean =>
  isChinese(event.scene.layers.article.language) && !DAY.test(read(event, i)?.value ?? '') && timesBefore(event).some((other) => !saidAt(event, other) && DAY.test(read(event, other)?.value ?? ''));

/** 上世纪70年代修建的防洪墙: a time whose verb stands before 的 belongs to the noun after it, unless that is the trigger. */
function describes({ scene: { tokens }, at, kind }: Timed, time: number): boolean {
  let verbs = 0;
  for (let i = time + 1; i < at && tokens[i]?.class !== 'stop'; i++) {
    // 18日与来访的总统举行会谈: the clause describes with whom, not when.
    if (TOGETHER.has(kind) && verbs === 0 && tokens[i]?.class === 'with') return false;
    // 聚集在首都的广场: there 的 belongs to the place
    if ((verbs > 0 && tokens[i]?.class === 'at') || (isVerbal(tokens[i]) && TIME_WORDING.endsInAt.test(tokens[i]?.words ?? ''))) return false;
    if (isVerbal(tokens[i]) || (tokens[i]?.class === 'trigger' && i !== at)) verbs++;
    // 14日视察古晋的灾区时呼吁: the clause before 时 tells when.
    // 当天对驻有外军的基地发动袭击: the clause describes what it is done to.
    else if (tokens[i]?.class === 'of') return verbs > 0 && !(tokens.slice(time, i).some((token) => token.class === 'toward') && tokens.slice(i, at).some(isVerbal)) && !tokens.slice(i, at).some((token) => token.class === 'after') && !tokens.slice(i, at).every(isNouny);
  }
  return false;
}

/** 5日致电祝贺他当选, 5日就地震致慰问电: the day of what is said about an event is not that of the event. */
function isOfReaction({ scene: { tokens, layers: { article } }, at, around: { clause } }: Timed, time: number): boolean {
  const [from, start, end] = [tokens[time]?.end ?? 0, tokens[at]?.start ?? 0, tokens[at]?.end ?? 0];
  const between = foldHan(article.text.slice(from, start));
  return TIME_WORDING.congratulates.test(between) || (TIME_WORDING.about.test(between) && TIME_WORDING.writes.test(foldHan(article.text.slice(end, tokens[clause.to - 1]?.end ?? end))));
}

/** Kinds that are counted up to a day. */
const TOLLS: ReadonlySet<EventKind> = new Set<EventKind>(['die', 'injure', 'displace', 'disaster', 'accident']);

/** 5日通报，月底以来的洪水已造成78人死亡: counted up to the day of the report, else to that of the article. */
function counted(event: Timed, own: number): EventTime | null {
  const time = read(event, own);
  const { scene: { layers, tokens }, kind } = event;
  const since = time !== null && (time.value.endsWith('/..') || (time.value.includes('/') && TIME_WORDING.countedFrom.test(tokens[own + 1]?.words ?? '')));
  if (time !== null && !time.value.includes('/') && TOLLS.has(kind) && own < event.around.clause.from && sinceThen(tokens, own)) return { ...time, value: `${time.value}/..` };
  if (!since || !TOLLS.has(kind) || event.modality !== 'actual') return time;
  const said = [...timesAround(event), ...timesBefore(event)].find((i) => saidAt(event, i) === 'said');
  const day = DAY.exec(said === undefined ? '' : read(event, said)?.value ?? '')?.[0] ?? layers.article.reference.day;
  return day === null ? time : { ...time, value: `${time.value.split('/')[0] ?? ''}/${day}` };
}

/** 17日将死亡人数上调至…: the day on which a toll was raised is not that on which they died. */
const revises = ({ scene: { tokens, layers }, at, kind, around: { clause } }: Timed, own: number): boolean =>
  (kind === 'die' || kind === 'injure') && layers.times[tokens[own]?.index ?? -1]?.precision === 'day' && TIME_WORDING.raised.test(tokens.slice(at + 1, clause.to).filter(({ class: name }) => name !== 'time').map(({ words }) => words).join('')) && TIME_WORDING.tolls.test(tokens[at]?.words ?? '');
