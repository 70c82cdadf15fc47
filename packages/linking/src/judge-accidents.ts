import { agentsAgree, participantsAgree, type Agreement } from './event-agreement.ts';
import type { EventProfile } from './event-profile.ts';
import { sitesOf } from './event-sites.ts';
import { storyOf } from './event-story.ts';
import { windowsApart } from './event-window.ts';
import { ownCausesOf } from './event-words.ts';
import { same, type Finding } from './judging.ts';
import { dayNumber, intervalOf } from './time-interval.ts';

/** Days between two reports of one accident of which one does not say when it was. */
const ACCIDENT_DAYS = 2;

/** A day more for time zones. */
const ZONE_DAYS = 1;

/** An explosion, a wreck or a crash of one town (or of one division, on one day) in one story: whether each names what was hit or none does. Null where that does not make the two one. */
export function judgeAccidents(left: EventProfile, right: EventProfile, time: Agreement, place: Agreement): Finding | null {
  if (left.kind !== 'accident' || right.kind !== 'accident' || left.article === right.article || storyOf(left, right) === 'none') return null;
  const days = windowsApart(left, right);
  const causes = ownCausesOf(left).filter((cause) => ownCausesOf(right).includes(cause));
  if (causes.length === 0 || days === null || days > ACCIDENT_DAYS || participantsAgree(left, right, 'patient') === 'conflict' || agentsAgree(left, right) === 'conflict') return null;
  if (isToldBefore(left, right) || isToldBefore(right, left)) return null;
  const isThere = place === 'equal' || (place === 'compatible' && (time === 'equal' || time === 'compatible') && [left, right].every((event) => sitesOf(event).some(({ kind }) => kind !== 'country')));
  return isThere ? same(0.75, `one ${causes.join(' and ')} of one place and story`) : null;
}

/** Whether one was told of before the day on which the other was. */
const isToldBefore = (untimed: EventProfile, timed: EventProfile): boolean => {
  const start = intervalOf(timed.time)?.start ?? null;
  return untimed.time === null && untimed.day !== null && start !== null && dayNumber(untimed.day) < dayNumber(start) - ZONE_DAYS;
};
