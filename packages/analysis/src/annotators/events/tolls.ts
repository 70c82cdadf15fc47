import type { EventKind, EventTime } from '@dateline/document';
import { TIME_WORDING } from './all-languages.ts';
import { DAY } from './days.ts';
import type { EventLayers } from './event-layers.ts';
import { read } from './read-time.ts';
import type { Scene } from './roles.ts';
import type { Surroundings } from './surroundings.ts';
import type { Timed } from './timed.ts';
import type { Token } from './token.ts';
import { SUFFERED } from './harm.ts';
import { saidAt, sinceThen, timesAround, timesBefore, TOLLS } from './times-around.ts';

/** 截至16日的统计，地震已造成17人死亡: of what is counted up to a day some may have happened until then. */
export function countedUpTo({ layers, tokens }: Scene, at: number, kind: EventKind, time: EventTime | null): EventTime | null {
  if (time === null || !SUFFERED.has(kind) || !DAY.test(time.value) || time.value.includes('/')) return time;
  const day = dayOfCount(layers, tokens, at);
  return day !== null && day > time.value.slice(0, day.length) ? { ...time, value: `${time.value.slice(0, day.length)}/${day}` } : time;
}

/** The day up to which a sentence counts what stands behind it. */
function dayOfCount({ times }: EventLayers, tokens: readonly Token[], at: number): string | null {
  for (let i = at - 1; i >= 0; i--) {
    const day = tokens[i]?.class === 'time' ? UP_TO.exec(times[tokens[i]?.index ?? -1]?.value ?? '')?.[1] : undefined;
    if (day !== undefined) return day;
  }
  return null;
}
const UP_TO = /^\.\.\/(\d{4}-\d\d-\d\d)/u;

/** 5日通报，月底以来的洪水已造成78人死亡: counted up to the day of the report, else to that of the article. */
export function counted(event: Timed, own: number): EventTime | null {
  const time = read(event, own);
  const { scene: { layers, tokens }, kind } = event;
  const since = time !== null && (time.value.endsWith('/..') || (time.value.includes('/') && TIME_WORDING.countedFrom.test(tokens[own + 1]?.words ?? '')));
  if (time !== null && !time.value.includes('/') && TOLLS.has(kind) && own < event.around.clause.from && sinceThen(tokens, own)) return { ...time, value: `${time.value}/..` };
  if (!since || !TOLLS.has(kind) || event.modality !== 'actual') return time;
  const said = [...timesAround(event), ...timesBefore(event)].find((i) => saidAt(event, i) === 'said');
  const day = dayOfCount(layers, tokens, event.at) ?? DAY.exec(said === undefined ? '' : read(event, said)?.value ?? '')?.[0] ?? layers.article.reference.day;
  return day === null ? time : { ...time, value: `${time.value.split('/')[0] ?? ''}/${day}` };
}

/** 17日将死亡人数上调至…: the day on which a toll was raised is not that on which they died. */
export const revises = ({ scene: { tokens, layers }, at, kind, around: { clause } }: Timed, own: number): boolean =>
  (kind === 'die' || kind === 'injure') && layers.times[tokens[own]?.index ?? -1]?.precision === 'day' && TIME_WORDING.raised.test(tokens.slice(at + 1, clause.to).filter(({ class: name }) => name !== 'time').map(({ words }) => words).join('')) && TIME_WORDING.tolls.test(tokens[at]?.words ?? '');

/** have died since the unrest began; 骚乱发生以来，已有…: whether an event is counted over days that nothing dates. */
export const isCountedSince = (tokens: readonly Token[], at: number, { clause }: Surroundings): boolean =>
  tokens.slice(at + 1, at + 1 + CLOSE).some(({ words }) => TIME_WORDING.sinceBefore.test(words)) || tokens.slice(Math.max(0, clause.from - CLOSE), at).some(({ words }) => TIME_WORDING.since.test(words));
/** Tokens. */
const CLOSE = 3;
