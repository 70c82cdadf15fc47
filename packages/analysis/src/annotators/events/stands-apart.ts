import type { EventTime } from '@dateline/document';
import { PLACE_WORDING } from './all-languages.ts';
import { daysFrom, LONG_AGO } from './days.ts';
import { wordsOfClause } from './folded-clause.ts';
import type { Token } from './token.ts';
import type { Unplaced } from './unplaced.ts';

/** Days within which two things of long ago are one tale. */
const ONE_TALE = 31;

/** Whether what is told lies long before the rest, or is counted since then: it need not have happened where the tale stood. */
export function standsApart(event: Unplaced): boolean {
  const { scene: { layers: { article }, tokens }, told: { time, narrative: { placeTime } } } = event;
  const { day } = article.reference;
  if (PLACE_WORDING.since.test(wordsOfClause(event)) || isEntry(tokens)) return true;
  if (time === null || day === null || daysBetween(time, day) < LONG_AGO) return false;
  return placeTime === null || Math.abs(daysBetween(time, lastDay(placeTime))) > ONE_TALE;
}

/** 4 April 2013 - Omar is elected: one entry of a table of years tells nothing of where the one above it happened. */
const isEntry = ([day, dash]: readonly Token[]): boolean => day?.class === 'time' && dash?.class === 'stop' && DASHES.test(dash.words);
const DASHES = /^[-–—]/u;

/** The day by which a time is over, near enough to count from: the 28th of a month, that of December for a year. */
const lastDay = ({ value }: EventTime): string => (value.split('/').at(-1) ?? '').replace(/^(\d{4})$/u, '$1-12').replace(/^(\d{4}-\d\d)$/u, '$1-28').slice(0, 10);

/** Days from the end of a time to a day; 0 where either is no date. */
const daysBetween = (time: EventTime, day: string): number => {
  const days = daysFrom(lastDay(time), day);
  return Number.isNaN(days) ? 0 : days;
};
