import { fillersOf, sitesOf } from './event-agreement.ts';
import type { EventProfile } from './event-profile.ts';
import { befallenWords, causesOf, classOf, signatureOf } from './event-words.ts';
import { OCCASIONS, TOLD_AGAIN } from './event-words.data.ts';
import { COUNTED_DAYS, isTollOrDisaster } from './judge-tolls.ts';
import { dayNumber, intervalOf, isoDay } from './time-interval.ts';

/** The keys that an event mention is found by: two that `judgeEvents` could call the same share one. Sorted, without doubles;
 *  empty for a report that names nothing, which joins nothing. */
export function eventKeysOf(event: EventProfile): string[] {
  const { kind, article } = event;
  const named = classOf(event);
  const entities = fillersOf(event, 'agent', 'patient', 'place', 'origin', 'destination').flatMap(({ entity }) => entity ?? []);
  const places = sitesOf(event).map(({ id }) => id);
  const occasions = [...(isTollOrDisaster(event) ? causesOf(event) : []), ...(named !== null && (OCCASIONS.has(named) || TOLD_AGAIN.has(named)) ? [named] : [])];
  const signature = signatureOf(event);
  return [...new Set([
    ...[...entities, ...places].map((key) => `${kind}:${key}`),
    ...befallenWords(event).map((words) => `${kind}=${words.slice(0, 40)}`),
    ...occasions.flatMap((occasion) => monthsAbout(event).map((month) => `${kind}~${occasion}~${month}`)),
    ...(named !== null && TOLD_AGAIN.has(named) ? [`${kind}~${named}~${article}`] : []),
    ...(signature === '' ? [] : [`${kind}"${signature}`]),
  ])].sort();
}

/** Stretches longer than this are of no one occasion. */
const LONGEST = 400;

/** Months of the event's days, or else of its article's, and of those on which it may still be told. */
function monthsAbout({ time, day }: EventProfile): string[] {
  const interval = intervalOf(time) ?? intervalOf(day);
  const start = interval?.start ?? interval?.end;
  if (interval === null || !start) return [];
  const first = dayNumber(start) - COUNTED_DAYS / 2;
  const last = Math.min(dayNumber(interval.end ?? start), dayNumber(start) + LONGEST) + COUNTED_DAYS / 2;
  const months = new Set<string>();
  for (let each = first; each < last; each += COUNTED_DAYS) months.add(isoDay(each).slice(0, 7));
  return [...months.add(isoDay(last).slice(0, 7))];
}
