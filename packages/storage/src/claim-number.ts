import type { Bound } from '@dateline/document';

/** A number as claims have it. */
export interface ClaimNumber {
  readonly value: number;
  readonly upper: number | null;
  readonly bound: Bound;
}

const BOUNDS = { '': 'exact', '~': 'about', '>=': 'at-least', '>': 'more-than', '<=': 'at-most', '<': 'less-than' } as const satisfies Record<string, Bound>;

/** What precedes a number of each bound. */
export const SIGNS = Object.fromEntries(Object.entries(BOUNDS).map(([sign, bound]) => [bound, sign])) as Readonly<Record<Bound, string>>;

/** Reads `3000`, `~3500`, `>=359000`, `3-5`; null for what is no number. */
export function readNumber(text: string): ClaimNumber | null {
  const [, sign = '', value = '', upper] = /^(~|>=|>|<=|<|)(-?\d+(?:\.\d+)?)(?:-(\d+(?:\.\d+)?))?$/u.exec(text) ?? [];
  if (value === '' || (upper !== undefined && Number(upper) <= Number(value))) return null;
  return { value: Number(value), upper: upper === undefined ? null : Number(upper), bound: BOUNDS[sign as keyof typeof BOUNDS] };
}
