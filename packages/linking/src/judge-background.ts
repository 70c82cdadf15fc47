import type { EventKind } from '@dateline/document';
import { agentsAgree, concernedAgree, concernedOf, fillersOf, type Agreement } from './event-agreement.ts';
import type { EventProfile } from './event-profile.ts';
import { storyOf } from './event-story.ts';
import { befallenAgree, befellSeveral, classOf, isAftershock, isByNobody, isOfPower, ownCausesOf } from './event-words.ts';
import { countriesOf, haveOneCountry, isToll } from './judge-tolls.ts';
import { same, type Finding } from './judging.ts';
import { partyKeys } from './one-party.ts';
import { dayNumber, daysApart, intervalOf, type TimeInterval } from './time-interval.ts';
import { countOf } from './toll-counts.ts';

/** Days before its article from which on what a report tells of is its story's past. */
const PAST_DAYS = 30;

/** What is said of the past is said every day. */
const SAID: ReadonlySet<EventKind> = new Set(['demand', 'threaten', 'accuse', 'reject', 'call', 'meet', 'other']);

/** What one party does once in a year, as far as news remembers it. */
const ONCE_A_YEAR: ReadonlySet<EventKind> = new Set(['withdraw', 'surrender', 'sanction']);

/** Of what a story has one on a day, whoever is named: also on a day of this week. */
const ONE_A_DAY: ReadonlySet<EventKind> = new Set(['legislate', 'try-in-court']);

/** Days before its article that what a report tells of must lie at least. */
const leastOf = (kind: EventKind): number => (ONE_A_DAY.has(kind) ? 0 : PAST_DAYS);

/** What two articles of one story both tell of its past, by the time alone that both give it: of one day long ago there is one happening of a kind, however little is said of it
 *  (*the October 7 attack*); within a year or a month that the other one only names, what befell one party, or what it did once. Null where that does not make the two one. */
export function judgeBackground(left: EventProfile, right: EventProfile, place: Agreement): Finding | null {
  if (left.kind !== right.kind || SAID.has(left.kind) || left.article === right.article || place === 'conflict') return null;
  const least = leastOf(left.kind);
  const [ours, theirs] = [pastOf(left, least), pastOf(right, least)];
  if (ours === null || theirs === null || daysApart(ours, theirs) > 0 || left.modality !== right.modality) return null;
  if (!haveOneCountry(left, right) || storyOf(left, right) === 'none' || !areAlike(left, right)) return null;
  if (isDay(ours) && isDay(theirs)) return same(0.72, 'one day of one story');
  return isTiedInYear(left, right, place) && [ours, theirs].every(({ end }) => isPast(left, end) && isPast(right, end)) ? same(0.7, 'of one party and one time of the past of one story') : null;
}

const isPast = ({ day }: EventProfile, end: string, least = PAST_DAYS): boolean => day !== null && dayNumber(day) - dayNumber(end) >= least;

/** When it was, of what was long enough before its article. */
function pastOf(event: EventProfile, least: number): (TimeInterval & { readonly start: string; readonly end: string }) | null {
  const own = intervalOf(event.time);
  const [start, end] = [own?.start ?? null, own?.end ?? null];
  if (own === null || start === null || end === null) return null;
  return isPast(event, end, least) && dayNumber(end) - dayNumber(start) <= 366 ? { ...own, start, end } : null;
}

const isDay = ({ start, end }: TimeInterval): boolean => start === end;

/** Counts of one day of the past differ by what sources differ in. */
const AS_MANY = 1.5;

/** Whether nothing of what both say speaks against their being one; whom only one of them names may be anybody. */
function areAlike(left: EventProfile, right: EventProfile): boolean {
  const [ours, theirs] = [ownCausesOf(left), ownCausesOf(right)];
  if (isAftershock(left) !== isAftershock(right) || (ours.length > 0 && theirs.length > 0 && !ours.some((cause) => theirs.includes(cause)))) return false;
  const concerned = concernedAgree(left, right);
  // A vote, and who won it.
  if (left.kind === 'elect' && (classOf(left) === 'election') !== (classOf(right) === 'election')) return false;
  if (concerned === 'conflict' || agentsAgree(left, right) === 'conflict' || befellSeveral(left) !== befellSeveral(right)) return false;
  const befallen = befallenAgree(left, right);
  if (befallen === 'unlike' || isToll(left) !== isToll(right)) return false;
  if (isToll(left)) return isByNobody(left) === isByNobody(right) && areCountsAlike(left, right);
  return concerned === 'equal' || befallen === 'alike' || [left, right].some((event) => fillersOf(event, 'patient').length === 0);
}

function areCountsAlike(left: EventProfile, right: EventProfile): boolean {
  const [ours, theirs] = [countOf(left), countOf(right)];
  return ours !== null && theirs !== null && Math.max(ours, theirs) <= AS_MANY * Math.min(ours, theirs);
}

function isTiedInYear(left: EventProfile, right: EventProfile, place: Agreement): boolean {
  if (isOfPower(left) && isOfPower(right)) return true;
  if (isToll(left)) return false;
  if (concernedAgree(left, right) === 'equal' && concernedOf(left).some(({ place: where }) => where?.kind !== 'country')) return true;
  const agent = agentsAgree(left, right);
  return ONCE_A_YEAR.has(left.kind) && (place === 'equal' || place === 'compatible' ? agent === 'equal' || agent === 'compatible' : agent === 'equal' && [left, right].every(isOfMonth));
}

const isOfMonth = ({ time }: EventProfile): boolean => time !== null && /^\d{4}-\d{2}(?:-\d{2})?$/u.test(time);

/** Keys of what lies in the past of its article: by the country and the day; by who is concerned, or by the country of what a party does once, and the year. */
export function backgroundKeysOf(event: EventProfile): string[] {
  const past = SAID.has(event.kind) ? null : pastOf(event, leastOf(event.kind));
  if (past === null) return [];
  const countries = countriesOf(event);
  const years = [...new Set([past.start.slice(0, 4), past.end.slice(0, 4)])];
  const parts = [...concernedOf(event).flatMap(partyKeys), ...(ONCE_A_YEAR.has(event.kind) || isOfPower(event) ? countries : [])];
  return [...(isDay(past) ? countries.map((country) => `${event.kind}<${country}@${past.start}`) : []), ...parts.flatMap((part) => years.map((year) => `${event.kind}<${part}@${year}`))];
}
