import type { EventTime } from '@dateline/document';
import { TIME_WORDING } from './all-languages.ts';
import { DAY, dayBefore } from './days.ts';
import { read } from './read-time.ts';
import { isRepelled } from './repelled.ts';
import type { Scene } from './roles.ts';
import { SCOPES, type TimeScope } from './scopes.ts';
import { lasting, severalDays, spent, tookDays } from './several-days.ts';
import { isOfLate } from './of-late.ts';
import { clauseAround, LOOK_BACK, type Surroundings } from './surroundings.ts';
import type { Dated, Timed } from './timed.ts';
import { countsFrom, isVaguer, saidAt, timesAfter, timesAround, timesBefore, timesIn } from './times-around.ts';
import { counted, revises } from './tolls.ts';

/** The calendar time that the nearest scope of the sentence gives an event. When something was said is not when it happened. */
export function timeOf(scene: Scene, at: number, around: Surroundings, dated: Dated): EventTime | null {
  const event: Timed = { scene, at, around, ...dated };
  if (countsFrom(scene.tokens, at, around)) return null;
  const before = daysBefore(event);
  if (before) return before;
  for (const scope of SCOPES[dated.kind].time) {
    const own = IN_SCOPE[scope]?.(event);
    if (own !== undefined) return own < at && isOfLate(scene, at, own) ? null : revises(event, own) || (tookDays(event) && DAY.test(read(event, own)?.value ?? '')) ? null : lasting(event, own) ?? severalDays(event, own) ?? counted(event, own);
  }
  return null;
}

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

/** 上一次有总统遇袭，是1981年: what was once before has a time of its own. */
const isLastTime = ({ scene: { tokens }, at, around: { clause } }: Timed): boolean => tokens.slice(clause.from, at).some(({ words }) => TIME_WORDING.lastTime.test(words));

/** Tokens. */
const CLOSE = 6;

/** The index of the token that gives the time, by scope; the others are read from what was told before. */
const IN_SCOPE: Readonly<Partial<Record<TimeScope, (event: Timed) => number | undefined>>> = {
  clause: (event) => timesAround(event).find((i) => !saidAt(event, i) && !(i > event.at && isVaguer(event, i))),
  sentence: (event) => (isLastTime(event) ? timesIn(event, event.around.clause.to, event.around.clause.to + CLOSE) : [...timesBefore(event), ...timesAfter(event)]).find((i) => !saidAt(event, i)),
  said: (event) => (event.done && (!event.around.relative || isRepelled(event.scene.tokens, event.at, event.around)) ? [...timesAround(event), ...timesBefore(event)].find((i) => saidAt(event, i) === 'said') : undefined),
};
