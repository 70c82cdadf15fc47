import type { EventProfile } from './event-profile.ts';
import { rememberedBy } from './remembered.ts';
import { dayNumber, intervalOf, isoDay, type TimeInterval } from './time-interval.ts';

/** That a day lies in a year says nothing of what happened on it. */
const LONG_DAYS = 31;
export const isLong = ({ start, end }: TimeInterval): boolean => start !== null && end !== null && dayNumber(end) - dayNumber(start) > LONG_DAYS;

/** The first day of what a report says of its own time; null where it says none, or a long stretch. */
export const startOf = ({ time }: Pick<EventProfile, 'time'>): string | null => {
  const own = intervalOf(time);
  return own === null || isLong(own) ? null : own.start;
};

/** Days on which a report's event may have been, as day numbers, both inclusive: its own time where that is told by days; where it has none, or a long stretch, the
 *  day of its article. Null where neither is known. */
export interface EventWindow {
  readonly first: number;
  readonly last: number;
}

export const windowOf = rememberedBy(({ time, day }: Pick<EventProfile, 'time' | 'day'>) => `${time ?? ''}|${day ?? ''}`, ({ time, day }): EventWindow | null => {
  const own = intervalOf(time);
  const interval = own === null || isLong(own) ? intervalOf(day) : own;
  const [start, end] = [interval?.start ?? interval?.end, interval?.end ?? interval?.start];
  return start && end ? { first: dayNumber(start), last: dayNumber(end) } : null;
});

/** Days between two windows: 0 where they touch or overlap; null where one is not known. */
export function windowsApart(left: Pick<EventProfile, 'time' | 'day'>, right: Pick<EventProfile, 'time' | 'day'>): number | null {
  const [a, b] = [windowOf(left), windowOf(right)];
  return a === null || b === null ? null : Math.max(0, a.first - b.last, b.first - a.last);
}

/** News of one happening is told within so many days: a week after it was planned, two while a toll climbs. */
export const TOLD_DAYS = 7;
export const COUNTED_DAYS = 14;

/** The toll of what went on for weeks is told again as it climbs. */
export const LONG_COUNTED_DAYS = 40;

/** First days of the stretches of `days` that a window, half as long again on either side, touches: two windows that lie no more than `days` apart have one in common. */
export function stretchesAbout(event: Pick<EventProfile, 'time' | 'day'>, days: number): string[] {
  const window = windowOf(event);
  if (window === null) return [];
  const reach = Math.ceil(days / 2);
  const stretches: string[] = [];
  for (let each = Math.floor((window.first - reach) / days); each * days <= window.last + reach; each++) stretches.push(isoDay(each * days));
  return stretches;
}
