import type { Agreement } from './event-agreement.ts';
import type { EventProfile } from './event-profile.ts';
import { storyOf } from './event-story.ts';
import { startOf, stretchesAbout } from './event-window.ts';
import { areOfOneSort, isOfFittingCounts } from './judge-tallies.ts';
import { countriesOf, haveOneCountry, isToll } from './judge-tolls.ts';
import { same, type Finding } from './judging.ts';
import { dayNumber } from './time-interval.ts';
import { countOf, isOfTownOfMany } from './toll-counts.ts';

/** Days in which the sum of what goes on, and of what is over, is told again, and how many times as many it comes to. */
const TOLD = { fighting: { days: 14, grown: 5 }, blow: { days: 4, grown: 3 } } as const;

/** Of a thousand and more it grows by no more than half. */
const GREAT = { least: 1000, grown: 1.5 };

/** Fewer are counted every day. */
const LEAST = 10;

/** The dead and the hurt of one fight or one blow as two articles of one story sum them up (冲突已造成97人死亡), the later no fewer. Null where that does not make the two one. */
export function judgeSums(left: EventProfile, right: EventProfile, place: Agreement): Finding | null {
  if (left.kind !== right.kind || left.article === right.article || left.sumOf === null || left.sumOf !== right.sumOf || place === 'conflict' || !isToll(left) || !isToll(right)) return null;
  if (left.day === null || right.day === null || left.modality === 'denied' || right.modality === 'denied') return null;
  const [earlier, later] = left.day <= right.day ? [left, right] : [right, left];
  const [before, after] = [countOf(earlier), countOf(later)];
  const { days, grown } = TOLD[left.sumOf];
  if (before === null || after === null || before < LEAST || (left.day === right.day && before !== after) || dayNumber(later.day ?? '') - dayNumber(earlier.day ?? '') > days) return null;
  const isGrown = (one: number, other: number): boolean => other >= one && other <= (one >= GREAT.least ? GREAT.grown : grown) * one;
  if (!isOfFittingCounts(earlier, later, isGrown) || isOfTownOfMany(left, right, []) || (left.sumOf === 'blow' && !areOfOneBlow(left, right, place))) return null;
  return haveOneCountry(left, right) && storyOf(left, right) !== 'none' && areOfOneSort(left, right) ? same(0.72, `the sum of one ${left.sumOf}, in one country and story`) : null;
}

/** Blows of two days are two, and a country sees several. */
function areOfOneBlow(left: EventProfile, right: EventProfile, place: Agreement): boolean {
  const [ours, theirs] = [startOf(left), startOf(right)];
  return (ours === null || theirs === null || ours === theirs) && place !== 'silent' && left.others.length === 0 && right.others.length === 0;
}

/** Keys of a sum: its country, and about when its article was written. */
export const sumKeysOf = (event: EventProfile): string[] =>
  (event.sumOf === null || !isToll(event) ? [] : countriesOf(event).flatMap((country) => stretchesAbout({ time: null, day: event.day }, TOLD.fighting.days).map((time) => `${event.kind}+${event.sumOf ?? ''}:${country}@${time}`)));
