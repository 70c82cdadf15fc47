import type { EventKind, EventRole } from '@dateline/document';
import type { EventProfile, ProfileArgument } from './event-profile.ts';
import { isLong } from './event-window.ts';
import { sharedParties } from './one-party.ts';
import { partiesOf, partiesShared } from './parties.ts';
import { daysApart, intervalOf, type TimeInterval } from './time-interval.ts';

/** How two reports stand to each other in one respect. */
export type Agreement = 'equal' | 'compatible' | 'silent' | 'conflict';

/** Kinds in which whoever acts is as much acted upon: who meets whom may be told from either side. */
const MUTUAL: ReadonlySet<EventKind> = new Set(['meet', 'call', 'agree', 'trade', 'sport']);

export const isMutual = (kind: EventKind): boolean => MUTUAL.has(kind);

export const fillersOf = (event: EventProfile, ...roles: readonly EventRole[]): ProfileArgument[] => event.arguments.filter(({ role }) => roles.includes(role));

/** Those that name somebody or something, each once. */
const namedOf = (fillers: readonly ProfileArgument[]): ProfileArgument[] => [...new Map(fillers.flatMap((filler) => (filler.entity === null ? [] : [[filler.entity, filler] as const]))).values()];

/** A report that lists seven cities is not the one of any single city: half of the longer list must be shared. */
export const MOSTLY = 0.5;

/** By the entities that fill a role: equal where they share most, in conflict where both name some and share none. */
export function participantsAgree(left: EventProfile, right: EventProfile, ...roles: readonly EventRole[]): Agreement {
  const [ours, theirs] = [namedOf(fillersOf(left, ...roles)), namedOf(fillersOf(right, ...roles))];
  if (ours.length === 0 || theirs.length === 0) return 'silent';
  const shared = Math.min(sharedParties(ours, theirs), sharedParties(theirs, ours));
  return shared === 0 ? 'conflict' : shared / Math.max(ours.length, theirs.length) >= MOSTLY ? 'equal' : 'compatible';
}

/** How many participants two reports of a mutual kind share, how many the one names that names fewer and the one that names more, and whether each names one of its own. */
export function sharedParticipants(left: EventProfile, right: EventProfile): { shared: number; least: number; most: number; isOfOthers: boolean } {
  const [ours, theirs] = [partiesOf(fillersOf(left, 'agent', 'patient')), partiesOf(fillersOf(right, 'agent', 'patient'))];
  const shared = Math.min(partiesShared(ours, theirs), partiesShared(theirs, ours));
  const [least, most] = [Math.min(ours.length, theirs.length), Math.max(ours.length, theirs.length)];
  return { shared, least, most, isOfOthers: shared > 0 && shared < least };
}

/** Events of one day may carry the day before or after in another time zone. */
const ZONE_DAYS = 1;

/** What was planned is done within a week of the day that the plan names, or of the day on which it was told. */
const PLAN_DAYS = 7;

/** A stretch of days that is given by its days, not by a month or a year. */
const isByDay = ({ end, precision }: TimeInterval): boolean => end === null || ['minute', 'hour', 'day'].includes(precision);

const isAhead = ({ modality }: EventProfile): boolean => modality === 'planned' || modality === 'hypothetical';

/** Silent where a stretch of months holds the other; equal for the same day (or the same longer stretch, or the same first day of stretches given by days), compatible where the stretches overlap,
 *  lie a day apart, or one was planned for what the other tells as done not long after. */
export function timesAgree(left: EventProfile, right: EventProfile): Agreement {
  const [a, b] = [intervalOf(left.time), intervalOf(right.time)];
  if (a === null || b === null) return 'silent';
  if (a.start !== null && a.start === b.start && (a.end === b.end || isByDay(a) && isByDay(b))) return 'equal';
  if (daysApart(a, b) <= ZONE_DAYS) return isLong(a) || isLong(b) ? 'silent' : 'compatible';
  if (isAhead(left) === isAhead(right) || daysApart(a, b) > PLAN_DAYS) return 'conflict';
  const [plan, deed] = isAhead(left) ? [a, b] : [b, a];
  return plan.start !== null && deed.end !== null && plan.start <= deed.end ? 'compatible' : 'conflict';
}

/** Whether two stretches of time share no day. */
export function areDaysApart(left: EventProfile, right: EventProfile): boolean {
  const [a, b] = [intervalOf(left.time), intervalOf(right.time)];
  return a !== null && b !== null && daysApart(a, b) > 0;
}

const isState = ({ place }: ProfileArgument): boolean => place?.kind === 'country';

const statesOf = (fillers: readonly ProfileArgument[]): Set<string> => new Set(fillers.flatMap(({ state }) => state ?? []));

/** Forces of nobody knows which state: 第82空降师. */
const FORCES = /[军师旅团]$|部队$|士兵$|\b(?:troops|forces|army|division|brigade|regiment|battalion|military)$/iu;

/** By who acted. Two that act for one state are compatible (美国, 美军, 拜登), for two in conflict; a state on one side alone is silent, for whoever acts for it is
 *  named as often, as are forces of no named state. */
export function agentsAgree(left: EventProfile, right: EventProfile): Agreement {
  const agreement = participantsAgree(left, right, 'agent');
  if (agreement === 'equal' || agreement === 'compatible') return agreement;
  const [ours, theirs] = [fillersOf(left, 'agent'), fillersOf(right, 'agent')];
  const [state, other] = [statesOf(ours), statesOf(theirs)];
  if ([...state].some((each) => other.has(each))) return 'compatible';
  if (agreement === 'silent') return 'silent';
  if (ours.some(isState) !== theirs.some(isState)) return 'silent';
  return isForceOfSome(ours, other) || isForceOfSome(theirs, state) ? 'silent' : 'conflict';
}

const isForceOfSome = (fillers: readonly ProfileArgument[], states: ReadonlySet<string>): boolean =>
  states.size > 0 && fillers.some(({ words, state }) => state === null && FORCES.test(words));

/** Kinds whose agent is as often whom they befell: somebody resigned, or was made to. */
const CONCERNING: ReadonlySet<EventKind> = new Set(['resign', 'appoint', 'surrender', 'try-in-court']);

/** By whom an event befell; in kinds where that may stand as the agent, a report without a patient is of its agent. */
export function concernedAgree(left: EventProfile, right: EventProfile): Agreement {
  const agreement = participantsAgree(left, right, 'patient');
  if (agreement !== 'silent' || !CONCERNING.has(left.kind)) return agreement;
  const [ours, theirs] = [concernedOf(left), concernedOf(right)];
  return sharedParties(ours, theirs) > 0 ? 'equal' : 'silent';
}

/** Whom an event befell, as `concernedAgree` understands it. */
export function concernedOf(event: EventProfile): ProfileArgument[] {
  const patients = fillersOf(event, 'patient');
  return patients.length > 0 || !CONCERNING.has(event.kind) ? patients : fillersOf(event, 'agent').filter(({ place }) => place === null);
}

/** A number that few things have: 1,100 people, not three and not a thousand. */
export const isTellingNumber = (value: number): boolean => value >= 20 && !/^[1-9]0*$/u.test(String(value));

/** Whether both give one number that few things have. */
export const shareTellingNumber = (left: EventProfile, right: EventProfile): boolean =>
  quantitiesAgree(left, right) === 'equal' && left.arguments.some(({ quantity }) => quantity !== null && isTellingNumber(quantity.value) && right.arguments.some((other) => other.quantity?.value === quantity.value));

const quantitiesOf = (event: EventProfile): Set<string> => new Set(event.arguments.flatMap(({ quantity }) => (quantity ? [`${String(quantity.value)}–${String(quantity.upper ?? quantity.value)} ${unitOf(quantity.unit)}`] : [])));

/** Units of Chinese that count people and things, and that other languages do without. */
const COUNTERS: ReadonlySet<string> = new Set(['人', '名', '位', '口', '个', '個', '人次', 'people', 'persons', 'person']);

const unitOf = (unit: string | null): string => (unit === null || COUNTERS.has(unit) ? '' : unit);


/** Numbers that agree speak for one event; numbers that differ are what sources differ in, and say nothing. */
export const quantitiesAgree = (left: EventProfile, right: EventProfile): Agreement => {
  const theirs = quantitiesOf(right);
  return [...quantitiesOf(left)].some((quantity) => theirs.has(quantity)) ? 'equal' : 'silent';
};
