import type { EventTime } from '@dateline/document';
import type { Scene } from './roles.ts';
import { reportAround } from './report-frame.ts';
import { LOOK_BACK, type Surroundings } from './surroundings.ts';

/** The last calendar time before the trigger in its clause, else the first after it there, else the last before in the
 *  sentence. When something was said is not when it happened; but what is done by telling (`done`) was done by then,
 *  so that day is taken where no other is named. */
export function timeOf(scene: Scene, at: number, { clause, background }: Surroundings, { settled, done, toll }: { readonly settled: boolean; readonly done: boolean; readonly toll: boolean }): EventTime | null {
  const before = background ? clause.from : Math.max(0, clause.from - LOOK_BACK);
  const times: number[] = [];
  for (let i = before; i < clause.to; i++) if (read(scene, i, settled)) times.push(i);
  if (times.length === 0) return null;
  const order = [...times.filter((i) => i < at && i >= clause.from).reverse(), ...times.filter((i) => i > at), ...times.filter((i) => i < clause.from).reverse()];
  const own = order.find((i) => !reportAround(scene.tokens, i, at)) ?? (done ? order.find((i) => reportAround(scene.tokens, i, at) === 'said') : undefined);
  const time = own === undefined ? null : read(scene, own, settled);
  // 5日通报，月底以来的洪水已造成78人死亡: counted up to the day of the report.
  const counted = time?.value.endsWith('/..') && toll ? order.find((i) => reportAround(scene.tokens, i, at) === 'said') : undefined;
  const day = counted === undefined ? undefined : DAY.exec(read(scene, counted, settled)?.value ?? '')?.[0];
  return time && day ? { ...time, value: time.value.replace('..', day) } : time;
}

const DAY = /^\d{4}-\d\d-\d\d/u;

/** 截至6日 dates a count, not what was done before. */
function read({ layers, tokens }: Scene, i: number, done: boolean): EventTime | null {
  const token = tokens[i];
  const value = token?.class === 'time' ? layers.times[token.index]?.value : undefined;
  return token && value && !value.startsWith('P') && !(done && value.startsWith('../')) ? { value, expression: token.index } : null;
}
