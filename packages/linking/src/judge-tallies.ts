import { agentsAgree, fillersOf, isTellingNumber, type Agreement } from './event-agreement.ts';
import type { EventProfile } from './event-profile.ts';
import { storyOf } from './event-story.ts';
import { stretchesAbout, windowsApart } from './event-window.ts';
import { befallenAgree, befallenWords, isByNobody, ownCausesOf } from './event-words.ts';
import { countriesOf, haveOneCountry, isToll } from './judge-tolls.ts';
import { same, type Finding } from './judging.ts';
import { dayNumber, intervalOf, isoDay } from './time-interval.ts';
import { countOf, TIMES_AS_MANY } from './toll-counts.ts';

/** Counts that are told again after weeks or years: of what has gone on since a day (protests, a war's month), and by a number that few things have. Null where that does not make the two one. */
export function judgeTallies(left: EventProfile, right: EventProfile, place: Agreement): Finding | null {
  if (left.kind !== right.kind || left.article === right.article || !isToll(left) || !isToll(right) || place === 'conflict') return null;
  if (isOfOneNumber(left, right, place)) return same(0.75, 'one number that few things have, by one party in one country');
  if (isOneGreatToll(left, right)) return same(0.72, 'a great count that has grown by little, in one country and story');
  return areOneTally(left, right) ? same(0.72, 'counted since one day in one country') : null;
}

/** Days in which a number is told again. */
const NUMBER_DAYS = 730;

/** Smaller ones are counted too often. */
const LEAST = 100;

const numbersOf = (event: EventProfile): number[] => event.arguments.flatMap(({ quantity }) => (quantity !== null && quantity.value >= LEAST && isTellingNumber(quantity.value) ? [quantity.value] : []));

function isOfOneNumber(left: EventProfile, right: EventProfile, place: Agreement): boolean {
  const [days, theirs] = [windowsApart(left, right), numbersOf(right)];
  const shared = numbersOf(left).filter((number) => theirs.includes(number));
  if (days === null || days > NUMBER_DAYS || shared.length === 0 || storyOf(left, right) === 'none') return false;
  const agent = agentsAgree(left, right);
  return (agent === 'equal' && place !== 'silent') || (agent === 'silent' && shared.some((number) => number >= GREAT[0].least) && haveOneCountry(left, right) && befallenWords(left).length > 0 === befallenWords(right).length > 0 && befallenAgree(left, right) !== 'unlike');
}

/** So many die of what goes on for long: how many at least, how many times as many the later of two articles counts at most, and the days between the two. */
const GREAT = [{ least: 1000, grown: 1.1, days: 40 }, { least: 1000, grown: 1.5, days: 7 }] as const;

/** The dead of a war as they are counted from week to week, whatever day each article gives its count. */
function isOneGreatToll(left: EventProfile, right: EventProfile): boolean {
  if (left.day === null || right.day === null || left.modality === 'denied' || right.modality === 'denied') return false;
  const [earlier, later] = left.day <= right.day ? [left, right] : [right, left];
  const [before, after] = [countOf(earlier), countOf(later)];
  if (before === null || after === null || (left.day === right.day && before !== after)) return false;
  const apart = dayNumber(later.day ?? '') - dayNumber(earlier.day ?? '');
  const isGrown = (one: number, other: number): boolean => other >= one && GREAT.some(({ least, grown, days }) => one >= least && other <= grown * one && apart <= days);
  return isOfFittingCounts(earlier, later, isGrown) && haveOneCountry(left, right) && storyOf(left, right) !== 'none' && areOfOneSort(left, right);
}

/** What may be a count of the same, though it has grown by more than is believed. */
const FITTING = 2.25;

/** Whether the later article's count goes on from the earlier's, and no other count of either fits: where either counts the dead of two sides alike, it is not known whose are whose. */
export function isOfFittingCounts(earlier: EventProfile, later: EventProfile, isGrown: (before: number, after: number) => boolean): boolean {
  const [before, after] = [countOf(earlier), countOf(later)];
  if (before === null || after === null || !isGrown(before, after)) return false;
  const fits = (one: number, other: number): boolean => other >= one && other <= FITTING * one;
  return !earlier.counts.some((count) => count !== before && fits(count, after)) && !later.counts.some((count) => count !== after && fits(before, count));
}

/** Keys of a great count: its size on a scale of which two that are one lie no more than a step apart. */
function greatKeysOf(event: EventProfile): string[] {
  const count = countOf(event);
  if (count === null) return [];
  return GREAT.filter(({ least }) => count >= least).flatMap(({ least, grown, days }) => {
    const step = Math.floor(Math.log(count) / Math.log(grown));
    return countriesOf(event).flatMap((country) => stretchesAbout({ time: null, day: event.day }, days).flatMap((time) => [step, step + 1].map((size) => `${event.kind}≥${String(least)}/${String(days)}/${String(size)}:${country}@${time}`)));
  });
}

/** What is of one day is told on the next or the one after; who counts later counts what has happened since. */
const SINCE_DAYS = 4;

/** Days by which two sources differ in when it began. */
const BEGUN_DAYS = 16;

interface Tally { readonly since: string; readonly isStretch: boolean }

function tallyOf({ time, day }: EventProfile): Tally | null {
  const own = intervalOf(time);
  const [since, until] = [own?.start ?? null, own?.end === own?.start ? day : own?.end ?? day];
  if (since === null || until === null || dayNumber(until) - dayNumber(since) < SINCE_DAYS) return null;
  return { since, isStretch: own?.start !== own?.end };
}

/** Two that count since one day, the later no fewer; since July is since some day of July. */
function areOneTally(left: EventProfile, right: EventProfile): boolean {
  const [ours, theirs] = [tallyOf(left), tallyOf(right)];
  if (ours === null || theirs === null || left.modality === 'denied' || right.modality === 'denied' || !areBegunTogether(ours, theirs)) return false;
  if (!haveOneCountry(left, right) || storyOf(left, right) === 'none' || !areOfOneSort(left, right)) return false;
  const [one, other] = [countOf(left), countOf(right)];
  return one !== null && other !== null && Math.max(one, other) <= TIMES_AS_MANY * Math.min(one, other) && left.day !== null && right.day !== null && (left.day <= right.day ? one <= other : other <= one) && (left.day !== right.day || one === other);
}

function areBegunTogether(left: Tally, right: Tally): boolean {
  const days = Math.abs(dayNumber(left.since) - dayNumber(right.since));
  if (days <= 1) return true;
  const isOfMonth = [left, right].some(({ since, isStretch }) => isStretch && since.endsWith('-01')) && left.since.slice(0, 7) === right.since.slice(0, 7);
  return isOfMonth || (left.isStretch && right.isStretch && days <= BEGUN_DAYS);
}

/** Whether nothing of what both say speaks against their counting one sort of people. */
export function areOfOneSort(left: EventProfile, right: EventProfile): boolean {
  const [ours, theirs] = [ownCausesOf(left), ownCausesOf(right)];
  if (ours.length > 0 && theirs.length > 0 && !ours.some((cause) => theirs.includes(cause))) return false;
  return isByNobody(left) === isByNobody(right) && befallenWords(left).length > 0 === befallenWords(right).length > 0 && befallenAgree(left, right) !== 'unlike' && agentsAgree(left, right) !== 'conflict';
}

/** Keys of counts that may be told again after long: the number with its party, and the country with about the day since which is counted. */
export function tallyKeysOf(event: EventProfile): string[] {
  if (!isToll(event)) return [];
  const agents = fillersOf(event, 'agent').flatMap(({ entity }) => entity ?? []);
  const numbers = numbersOf(event).flatMap((number) => [...agents, ...countriesOf(event)].map((part) => `${event.kind}#${String(number)}:${part}`));
  const tally = tallyOf(event);
  if (tally === null) return [...numbers, ...greatKeysOf(event)];
  const since = Math.floor(dayNumber(tally.since) / BEGUN_DAYS);
  return [...numbers, ...greatKeysOf(event), ...countriesOf(event).flatMap((country) => [since - 1, since, since + 1].map((stretch) => `${event.kind}/${country}@${isoDay(stretch * BEGUN_DAYS)}`))];
}
