import type { Unit } from './meaning.ts';

const ORDER: readonly Unit[] = ['decade', 'year', 'month', 'week', 'day', 'hour', 'minute', 'second'];
const DESIGNATORS: Readonly<Record<Unit, string>> = { decade: 'Y', year: 'Y', month: 'M', week: 'W', day: 'D', hour: 'H', minute: 'M', second: 'S' };
/** What half a unit is, in whole ones. */
const HALVES: Readonly<Partial<Record<Unit, readonly [number, Unit]>>> = {
  decade: [5, 'year'], year: [6, 'month'], month: [15, 'day'], week: [84, 'hour'], day: [12, 'hour'], hour: [30, 'minute'], minute: [30, 'second'],
};

export type Amount = readonly [count: number, unit: Unit];

/** `P3W1D` of amounts in any order; halves become whole numbers of the next smaller unit. */
export function isoDuration(amounts: readonly Amount[]): string {
  const sums = new Map<Unit, number>();
  const add = (unit: Unit, count: number): void => void sums.set(unit, (sums.get(unit) ?? 0) + count);
  for (const [count, unit] of amounts) {
    const half = HALVES[unit];
    if (count % 1 === 0.5 && half) {
      add(half[1], half[0]);
      if (count > 1) add(unit, Math.floor(count));
    } else add(unit, count);
  }
  const decades = sums.get('decade');
  if (decades !== undefined) add('year', decades * 10);
  const of = (units: readonly Unit[]): string =>
    units.flatMap((unit) => (sums.get(unit) ? [`${String(sums.get(unit))}${DESIGNATORS[unit]}`] : [])).join('');
  const date = of(ORDER.slice(1, 5));
  const clock = of(ORDER.slice(5));
  return clock ? `P${date}T${clock}` : `P${date || '0D'}`;
}
