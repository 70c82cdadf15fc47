import type { EventTime } from '@dateline/document';
import type { Scene } from './roles.ts';
import { clauseAround, LOOK_BACK, type Surroundings } from './surroundings.ts';
import type { Token } from './token.ts';

/** 报道 and 电 after a day say when it was reported: 12月9日电, 据新华社9日讯. */
const WIRED = /^(?:电|讯|消息|报导|电讯|综合报道|报道|报道称|报道说)/u;

/** The last calendar time before the trigger in its clause, else the first after it there, else the last before in the
 *  sentence. When something was said is not when it happened; but what is reported as done (`done`) was done by then,
 *  so that day is taken where no other is named. */
export function timeOf(scene: Scene, at: number, { clause, background }: Surroundings, done: boolean): EventTime | null {
  const before = background ? clause.from : Math.max(0, clause.from - LOOK_BACK);
  const order = [...range(at - 1, clause.from), ...range(clause.to - 1, at + 1).reverse(), ...range(clause.from - 1, before)].filter((i) => read(scene, i) !== null);
  const own = order.find((i) => !reports(scene.tokens, i, at)) ?? (done ? order.find((i) => reports(scene.tokens, i, at) === 'said') : undefined);
  return own === undefined ? null : read(scene, own);
}

/** From `high` down to `low`, both included. */
const range = (high: number, low: number): number[] => Array.from({ length: Math.max(0, high - low + 1) }, (_, i) => high - i);

function read({ layers, tokens }: Scene, i: number): EventTime | null {
  const token = tokens[i];
  const value = token?.class === 'time' ? layers.times[token.index]?.value : undefined;
  return token && value && !value.startsWith('P') ? { value, expression: token.index } : null;
}

/** 防长周四宣布，…; officials said on Thursday that …: a time beside a verb of saying, where the trigger stands in what is
 *  said; `wired` where it is the day of the dispatch. */
function reports(tokens: readonly Token[], time: number, at: number): 'said' | 'wired' | null {
  const { from, to } = clauseAround(tokens, time);
  for (let i = time + 1; i < to && i !== at; i++) {
    const within = at > i || at < from;
    if (WIRED.test(tokens[i]?.words ?? '')) return within ? 'wired' : null;
    if (tokens[i]?.class === 'report') return within ? 'said' : null;
    if (tokens[i]?.class === 'trigger') return null;
  }
  for (let i = time - 1; i >= Math.max(from, time - NEAR); i--) if (tokens[i]?.class === 'report') return at > time || at < i ? 'said' : null;
  return null;
}

/** Tokens between a verb of saying and its day: said late on Tuesday that … */
const NEAR = 3;
