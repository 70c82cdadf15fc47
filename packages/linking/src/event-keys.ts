import { fillersOf, sitesOf } from './event-agreement.ts';
import type { EventProfile } from './event-profile.ts';

/** The keys that an event mention is found by: two that `judgeEvents` could call the same share one. Sorted, without doubles;
 *  empty for a report that names nothing, which joins nothing. */
export function eventKeysOf(event: EventProfile): string[] {
  const entities = fillersOf(event, 'agent', 'patient', 'place', 'origin', 'destination').flatMap(({ entity }) => entity ?? []);
  const places = sitesOf(event).map(({ id }) => id);
  return [...new Set([...entities, ...places].map((key) => `${event.kind}:${key}`))].sort();
}
