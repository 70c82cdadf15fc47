import type { EventKind } from '@dateline/document';
import { agentsAgree, fillersOf, quantitiesAgree, type Agreement } from './event-agreement.ts';
import type { EventProfile } from './event-profile.ts';
import { sitesAgree, sitesOf } from './event-sites.ts';
import { storyOf } from './event-story.ts';
import { COUNTED_DAYS, isLong, LONG_COUNTED_DAYS, windowsApart } from './event-window.ts';
import { areNamedOtherwise, befallenAgree, befallenWords, causesOf, disasterNames, isAftershock, ownCausesOf } from './event-words.ts';
import { RAINY, SUDDEN, type Cause } from './event-words.data.ts';
import { different, same, unsure, type Finding } from './judging.ts';
import { intervalOf } from './time-interval.ts';
import { countOf, falls, isOfPartOfAll, isOfTownOfMany } from './toll-counts.ts';

const TOLLS: ReadonlySet<EventKind> = new Set(['die', 'injure', 'displace']);

/** A disaster, or how many it killed, hurt or drove away, where the words or the title say which kind of disaster. */
export function isTollOrDisaster(event: EventProfile): boolean {
  if (event.kind === 'disaster') return causesOf(event).size > 0 || disasterNames(event).length > 0;
  return isToll(event) && causesOf(event).size > 0;
}

/** 1419人, but neither a named victim nor 他的母亲. */
export const isToll = (event: EventProfile): boolean =>
  TOLLS.has(event.kind) && fillersOf(event, 'patient').every(({ entity }) => entity === null) && (countOf(event) !== null || befallenWords(event).length === 0);

/** One disaster has one toll, which climbs while it is counted: numbers and days of the counts do not divide it. Null where its rules say nothing. */
export function judgeTolls(left: EventProfile, right: EventProfile, time: Agreement, place: Agreement): Finding | null {
  if (isAftershock(left) !== isAftershock(right)) return different(0.9, 'an earthquake and what followed it');
  if (isAftershock(left) && time !== 'equal') return unsure('of many aftershocks');
  const names = sharedNames(left, right);
  const shared = sharedCauses(left, right);
  const causes: Cause[] = shared.length === 0 && isOneRain(left, right, time) ? ['rain'] : shared;
  if (left.kind === 'disaster' && areNamedOtherwise(left, right)) return different(0.9, 'storms of two names');
  if (causes.length === 0 && names.length === 0) return ownCausesOf(left).length > 0 && ownCausesOf(right).length > 0 ? different(0.8, 'other causes') : unsure('other causes, as far as is told');
  if (befallenAgree(left, right) === 'unlike' || agentsAgree(left, right) === 'conflict') return null;
  // Two numbers of one article are as often those of two regions.
  if (left.kind !== 'disaster' && left.article === right.article && quantitiesAgree(left, right) !== 'equal') return null;
  if (left.kind !== 'disaster' && isPartOfOther(left, right)) return null;
  if (left.kind !== 'disaster' && falls(left, right)) return unsure('a count that falls');
  if (left.kind !== 'disaster' && (isOfTownOfMany(left, right, causes) || isOfPartOfAll(left, right))) return unsure('counted in a town, and in all');
  const story = storyOf(left, right);
  const isThere = place === 'equal' || names.length > 0 || ((place === 'compatible' || (place === 'silent' && story !== 'none' && haveOneCountry(left, right))) && (left.kind !== 'disaster' || isOfDays(left, right, time)));
  if (isRetold(left, right, place) && (windowsApart(left, right) ?? Infinity) <= SUDDEN_RETOLD_DAYS) return same(0.8, `one number of one ${[...names, ...causes].join(' and ')} in one town`);
  if (!isCountedTogether(left, right, { causes, story, time })) return null;
  // Rain and fires of a large country are many on one day.
  if (left.kind === 'disaster' && names.length === 0 && place !== 'equal' && story === 'none' && !causes.includes('quake')) return unsure(`${causes.join(' and ')} of one country`);
  const because = `one ${[...names, ...causes].join(' and ')}, place ${place}, time ${time}, story ${story}`;
  if (!isThere || (time === 'conflict' && !isOneDespiteDays(left, right, { names, causes, story }))) return unsure(because);
  return same(place === 'equal' || time === 'equal' ? 0.88 : isOfNoDay(left, right, time) && names.length === 0 ? WITHOUT_DAY : 0.82, because);
}

/** Less than what is told again of one story is worth: of two disasters of a country, the one whose day is given may be another. */
const WITHOUT_DAY = 0.66;

const isOfNoDay = (left: EventProfile, right: EventProfile, time: Agreement): boolean => left.kind === 'disaster' && right.kind === 'disaster' && time === 'silent';

/** Nurses and all who died: the one is part of the other, unless the number is one. */
const isPartOfOther = (left: EventProfile, right: EventProfile): boolean =>
  quantitiesAgree(left, right) !== 'equal' && (befallenWords(left).length > 0) !== (befallenWords(right).length > 0);

/** 一名康姓住户 and 17人: of whom one report speaks is one of those whom another counts, in whatever town and on whatever day. */
export const isOneOfMany = (left: EventProfile, right: EventProfile): boolean =>
  left.kind === right.kind && isToll(left) && isToll(right) && isPartOfOther(left, right) && [[left, right], [right, left]].some(([one, all]) => one !== undefined && all !== undefined && countOf(one) === 1 && befallenWords(one).length > 0 && (countOf(all) ?? 0) > 1);

const sharedCauses = (left: EventProfile, right: EventProfile): Cause[] => {
  const theirs = causesOf(right);
  return [...causesOf(left)].filter((cause) => theirs.has(cause));
};

/** A disaster that is heavy rain here and the storm or the flood there, of one day and in one story. */
const isOneRain = (left: EventProfile, right: EventProfile, time: Agreement): boolean =>
  left.kind === 'disaster' && [...causesOf(left), ...causesOf(right)].includes('rain') && [left, right].every((event) => [...causesOf(event)].some((cause) => RAINY.has(cause)))
  && (time === 'equal' || time === 'compatible') && storyOf(left, right) !== 'none';

const sharedNames = (left: EventProfile, right: EventProfile): string[] => {
  const theirs = disasterNames(right);
  return left.kind === 'disaster' ? disasterNames(left).filter((name) => theirs.includes(name)) : [];
};

/** A storm that has a name goes on for days; a toll climbs, what happens in an hour does not. */
function isOneDespiteDays(left: EventProfile, right: EventProfile, { names, causes, story }: { names: readonly string[]; causes: readonly Cause[]; story: string }): boolean {
  if (left.kind === 'disaster') return names.length > 0;
  return story !== 'none' && causes.some((cause) => !SUDDEN.has(cause)) && climbs(left, right);
}

/** What happened in an hour is counted for some days. */
const SUDDEN_DAYS = 4;

/** Days in which its toll is told again, by its number in its town, in news of what came after. */
const SUDDEN_RETOLD_DAYS = 8;

/** Fewer are counted in a town every week. */
const MANY = 10;

/** A number of dead, of one town and cause: another outlet's day for it may be that of the next attack. */
const isRetold = (left: EventProfile, right: EventProfile, place: Agreement): boolean =>
  left.kind !== 'disaster' && place === 'equal' && left.article !== right.article && quantitiesAgree(left, right) === 'equal' && (countOf(left) ?? 0) >= MANY && storyOf(left, right) !== 'none';

function isCountedTogether(left: EventProfile, right: EventProfile, { causes, story, time }: { causes: readonly Cause[]; story: string; time: Agreement }): boolean {
  const days = windowsApart(left, right);
  if (days === null) return false;
  if (causes.length > 0 && causes.every((cause) => SUDDEN.has(cause))) return days <= SUDDEN_DAYS;
  const isToldAgain = left.kind === 'disaster' ? time === 'silent' : climbs(left, right);
  return days <= (story !== 'none' && isToldAgain ? LONG_COUNTED_DAYS : COUNTED_DAYS);
}

/** Whether two disasters of one country may be one: of the same days, or told of without a day where their articles name one place. What is said of years (the worst since 1999) has no day. */
function isOfDays(left: EventProfile, right: EventProfile, time: Agreement): boolean {
  if (time !== 'silent') return true;
  // An island and a coast: where neither is known to lie in the other, something else must tie them.
  if (sitesAgree(left, right) === 'silent' && [...sitesOf(left), ...sitesOf(right)].some(({ kind }) => kind === 'region')) return false;
  return [left, right].every((event) => !isOfYears(event)) && areOnOnePlace(left, right);
}

const isOfYears = ({ time }: EventProfile): boolean => {
  const own = intervalOf(time);
  return own !== null && isLong(own);
};

/** Whether their articles name one place that is no country. */
export const areOnOnePlace = ({ company: ours }: EventProfile, { company: theirs }: EventProfile): boolean =>
  ours.some(({ entity, kind }) => kind === 'location' && theirs.some((other) => other.entity === entity));

/** Whether both were in one country, or their articles are on it. */
export const haveOneCountry = (left: EventProfile, right: EventProfile): boolean => countriesOf(left).some((country) => countriesOf(right).includes(country));

/** Where an event was, and what its article is on: what one disaster is looked for in. */
export const countriesOf = (event: EventProfile): string[] => [...new Set([...sitesOf(event).flatMap(({ country }) => country ?? []), ...event.countries])];

/** Whether the later report counts no fewer: by the days that both tell of, and by the days of their articles. */
function climbs(left: EventProfile, right: EventProfile): boolean {
  const [ours, theirs] = [countOf(left), countOf(right)];
  if (ours === null || theirs === null) return false;
  const orders = [[left.day, right.day], [intervalOf(left.time)?.start ?? left.day, intervalOf(right.time)?.start ?? right.day]] as const;
  return orders.every(([one, other]) => typeof one === 'string' && typeof other === 'string' && (one === other || (one < other ? ours <= theirs : theirs <= ours))) && left.day !== right.day;
}
