import { fillersOf } from './event-agreement.ts';
import type { EventProfile } from './event-profile.ts';
import { sitesOf } from './event-sites.ts';
import { SUDDEN, type Cause } from './event-words.data.ts';

/** How many a report counts. */
export const countOf = (event: EventProfile): number | null => fillersOf(event, 'quantity', 'patient').flatMap(({ quantity }) => (quantity ? [quantity.value] : []))[0] ?? null;

/** Of so many a part is taken back; who counts fewer counts others. */
const TAKEN_BACK = 0.5;

/** Whether the article of a later day counts far fewer. */
export function falls(left: EventProfile, right: EventProfile): boolean {
  const [ours, theirs] = [countOf(left), countOf(right)];
  if (ours === null || theirs === null || left.day === null || right.day === null || left.day === right.day) return false;
  return left.day < right.day ? theirs < TAKEN_BACK * ours : ours < TAKEN_BACK * theirs;
}

/** Counts so far apart are of two happenings. */
export const TIMES_AS_MANY = 10;

/** What lies below this scale is where something happened, not all that it befell. */
export const isOfTown = (event: EventProfile): boolean => sitesOf(event).some(({ kind }) => kind === 'city' || kind === 'facility' || kind === 'other');

/** What befell a country is counted in each of its towns, too: how many died in one, and many times as many with no such place. */
export function isOfTownOfMany(left: EventProfile, right: EventProfile, causes: readonly Cause[]): boolean {
  if (isOfTown(left) === isOfTown(right) || causes.every((cause) => SUDDEN.has(cause))) return false;
  const [town, all] = isOfTown(left) ? [left, right] : [right, left];
  return (countOf(all) ?? 0) > TIMES_AS_MANY * (countOf(town) ?? Infinity);
}

/** Whether one is counted in a part of a country and the other in all of it, and the former's article counts all as well: that count, nearer to the other, is the one it goes on from. */
export function isOfPartOfAll(left: EventProfile, right: EventProfile): boolean {
  if (isOfAll(left) === isOfAll(right)) return false;
  const [part, all] = isOfAll(left) ? [right, left] : [left, right];
  const [few, many] = [countOf(part), countOf(all)];
  return few !== null && many !== null && part.counts.some((count) => count > few && timesAs(count, many) < timesAs(few, many));
}

const isOfAll = (event: EventProfile): boolean => sitesOf(event).every(({ kind }) => kind === 'country');

const timesAs = (one: number, other: number): number => Math.max(one, other) / Math.max(1, Math.min(one, other));
