import { TIME_WORDING } from './all-languages.ts';
import type { Scene } from './roles.ts';

/** 军方12日称，近日打死一名指挥官: whether what stands nearest before a trigger, behind the token `from`, is a time of no day. */
export function isOfLate({ layers, tokens }: Scene, at: number, from = 0): boolean {
  const last = tokens.findLast(({ class: name }, i) => i >= from && i < at && name === 'time');
  return last !== undefined && !layers.times[last.index]?.value && TIME_WORDING.lately.test(last.words);
}
