import type { Agreement } from './event-agreement.ts';
import type { EventProfile } from './event-profile.ts';
import { storyOf } from './event-story.ts';
import { startOf } from './event-window.ts';
import { same, type Finding } from './judging.ts';
import { dayNumber } from './time-interval.ts';

/** Days in which a meeting is held after it was announced without its day, and is named again after it was held; and in which one body meets once. */
const [SOON_DAYS, RETOLD_DAYS, NEXT_DAY] = [5, 7, 1];

/** Who takes part: whether each report names others, and whether both name one body alone. */
interface Attending {
  readonly areOthers: boolean;
  readonly isOfOneBody: boolean;
}

/** A meeting of one story of which one report gives no day: of one city, announced before it or named after it by who tells of no other meeting; or of one body that meets by itself.
 *  Null where that does not make the two one. */
export function judgeGatherings(left: EventProfile, right: EventProfile, place: Agreement, { areOthers, isOfOneBody }: Attending): Finding | null {
  if (left.article === right.article || areOthers) return null;
  const [timed, untimed] = startOf(left) === null ? [right, left] : [left, right];
  const day = startOf(timed);
  if (day === null || untimed.time !== null || untimed.day === null || storyOf(left, right) === 'none') return null;
  const after = dayNumber(untimed.day) - dayNumber(day);
  if (isOfOneBody && place !== 'conflict' && left.trigger === right.trigger && Math.abs(after) <= NEXT_DAY) return same(0.7, 'a meeting of one body');
  if (place !== 'equal') return null;
  if (isDone(timed) && untimed.modality === 'planned') return after <= 0 && after >= -SOON_DAYS ? same(0.7, 'a meeting of one city, announced and held') : null;
  const isAlone = untimed.others.length === 0 && timed.others.every((other) => other.startsWith(day));
  return isDone(timed) && isDone(untimed) && isAlone && after >= 0 && after <= RETOLD_DAYS ? same(0.7, 'a meeting of one city, named again') : null;
}

const isDone = ({ modality }: EventProfile): boolean => modality === 'actual' || modality === 'ongoing';
