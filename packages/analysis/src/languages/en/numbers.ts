import { matchesOf } from '../../words/matches.ts';
/** English number words; plural forms (dozens, hundreds) name no number and are not here. */
export const NUMBER_WORDS = {
  zero: 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15,
  sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90,
} as const satisfies Record<string, number>;

export const MULTIPLIERS = {
  dozen: 12, hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12, k: 1e3, m: 1e6, mn: 1e6, bn: 1e9, tn: 1e12,
} as const satisfies Record<string, number>;

const words: ReadonlyMap<string, number> = new Map(Object.entries(NUMBER_WORDS));
const multipliers: ReadonlyMap<string, number> = new Map(Object.entries(MULTIPLIERS));

/** A numeral in digits, in words, or in both (1,250 · three and a half million · 3.5bn · two dozen · a hundred); NaN where it is none. */
export function readNumeral(numeral: string): number {
  let total = 0;
  let group: number | null = null;
  const tokens = matchesOf(numeral.toLowerCase().replace(/(?<=\d),(?=\d)/gu, ''), /\d+(?:\.\d+)?|[a-z]+/gu);
  for (const [token] of tokens) {
    const multiplier = multipliers.get(token);
    const value = /^\d/u.test(token) ? Number(token) : words.get(token);
    if (token === 'and') continue;
    if (token === 'half') group = (group ?? 0) + 0.5;
    else if (token === 'a' || token === 'an') group ??= numeral.toLowerCase().includes('half') && total + (group ?? 0) > 0 ? 0 : null;
    else if (value !== undefined) group = (group ?? 0) + value;
    else if (multiplier === 100 && group !== null && group < 100) group *= 100;
    else if (multiplier !== undefined) {
      total += (group ?? 1) * multiplier;
      group = null;
    } else return NaN;
  }
  const sum = total + (group ?? 0);
  return Number(sum.toPrecision(12));
}
