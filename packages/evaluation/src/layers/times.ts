import { sumOf, verdict, type Counts } from '../counts.ts';
import { sameValue } from '../calendar-value.ts';
import { wordsAt, type Fault, type Layer } from '../judged.ts';
import { pair } from '../pairing.ts';
import { surfaceOf } from '../surface.ts';

/** Distinct expressions, of which one may hold the other, and of those found the values. */
export const times: Layer = ({ gold, analysis }) => {
  const wanted = valuesBySurface(gold.times.map(({ text, value }) => [surfaceOf(text), value]));
  const found = valuesBySurface(analysis.times.map(({ span, value }) => [wordsAt(analysis, span), value]));
  const pairs = pair(wanted, found, ([left], [right]) => likeness(left, right));
  const values: Counts[] = [];
  const faults: Fault[] = [];
  for (const [i, j] of pairs) {
    const [words, days] = wanted[i] ?? ['', []];
    const got = found[j]?.[1] ?? [];
    for (const day of days) {
      if (day === null) continue;
      const isRight = got.some((each) => sameValue(day, each));
      values.push(verdict(isRight));
      if (!isRight) faults.push({ article: gold.id, measure: 'times.value', gold: `${words} ${day}`, found: got.join(' ') });
    }
  }
  wanted.forEach(([words], index) => { if (!pairs.some(([i]) => i === index)) faults.push({ article: gold.id, measure: 'times missed', gold: words }); });
  found.forEach(([words], index) => { if (!pairs.some(([, j]) => j === index)) faults.push({ article: gold.id, measure: 'times wrong', found: words }); });
  return { counts: { times: { right: pairs.length, found: found.length, gold: wanted.length }, 'times.value': sumOf(values) }, faults };
};

type Valued = readonly [words: string, values: readonly (string | null)[]];

function valuesBySurface(entries: readonly (readonly [string, string | null])[]): Valued[] {
  const values = new Map<string, (string | null)[]>();
  for (const [words, value] of entries) values.set(words, [...(values.get(words) ?? []), value]);
  return [...values];
}

function likeness(left: string, right: string): number {
  if (left === right) return 2;
  return left.includes(right) || right.includes(left) ? Math.min(left.length, right.length) / Math.max(left.length, right.length) : 0;
}
