import { cluster } from './cluster.ts';
import { eventKeysOf } from './event-keys.ts';
import type { EventProfile } from './event-profile.ts';
import { judgeEvents } from './judge-events.ts';
import { LINKING } from './judging.ts';

/** Ids of reports that are one event, as they are found: those that share no key are not judged. */
export function eventsOf(reports: readonly EventProfile[]): string[][] {
  const judgements = reports.flatMap((left, index) => reports.slice(index + 1).flatMap((right) => {
    const keys = new Set(eventKeysOf(left));
    return eventKeysOf(right).some((key) => keys.has(key)) ? [{ left: left.id, right: right.id, by: LINKING, ...judgeEvents(left, right) }] : [];
  }));
  return cluster(reports.map(({ id }) => id), judgements);
}
