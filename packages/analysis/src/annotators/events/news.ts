import type { EventTime } from '@dateline/document';
import { daysFrom } from './days.ts';
import type { EventLayers } from './event-layers.ts';

/** Days between a day that is news and the reading of it. */
const NEWS = 7;
/** Whether a time is a day, or a part of it, of the days before the article. */
export function isRecent({ article: { reference } }: Pick<EventLayers, 'article'>, { value }: EventTime): boolean {
  if (reference.day === null || !/^\d{4}-\d\d-\d\d(?:T|$)/u.test(value) || value.includes('/')) return false;
  const days = daysFrom(value, reference.day);
  return days >= 0 && days <= NEWS;
}

/** The same of what took a few days. */
export function isNews(layers: Pick<EventLayers, 'article'>, time: EventTime): boolean {
  const [first = '', last] = time.value.split('/');
  if (last === undefined) return isRecent(layers, time);
  return isRecent(layers, { ...time, value: last }) && daysFrom(first, last) <= NEWS;
}
