import { fillersOf } from './event-agreement.ts';
import type { EventProfile } from './event-profile.ts';
import { sitesOf } from './event-sites.ts';
import { startOf, windowsApart } from './event-window.ts';
import { isOfPower } from './event-words.ts';
import { unsure, type Finding } from './judging.ts';
import { dayNumber, daysApart, intervalOf } from './time-interval.ts';

/** A war is reported every day in the words of the day before: who strikes a town, what falls. Unsure where two reports may be two of such a series; null where nothing says so. */
export function judgeSeries(left: EventProfile, right: EventProfile): Finding | null {
  if (left.article === right.article) return null;
  if (left.kind === 'meet') return isAhead(left) !== isAhead(right) && isForetoldAfter(left, right) ? unsure('announced after it was held') : null;
  if (left.kind === 'capture') return areNamelessCaptures(left, right) ? unsure('what nobody names, taken on two days') : null;
  if (left.kind !== 'attack' || (isAhead(left) && isAhead(right))) return null;
  if (isAhead(left) !== isAhead(right)) return isForetold(left, right) ? null : unsure('foretold, and done on some day');
  const [ours, theirs] = [startOf(left), startOf(right)];
  if (isOnOneFacility(left, right)) return null;
  if (ours === null || theirs === null) return (windowsApart(left, right) ?? Infinity) > NEXT_DAY || left.modality !== right.modality ? unsure('blows of a series, one of them without a day') : null;
  if (ours !== theirs) return unsure('blows of two days');
  return isSpree(left) === isSpree(right) ? null : unsure('a blow, and all since its day');
}

/** What is told without its day is told on the next. */
const NEXT_DAY = 1;

const isAhead = ({ modality }: EventProfile): boolean => modality === 'planned' || modality === 'hypothetical';

/** Two settlements here and one there: nothing says which. */
const areNamelessCaptures = (left: EventProfile, right: EventProfile): boolean =>
  [left, right].every(({ time }) => time !== null) && startOf(left) !== startOf(right) && [left, right].every(isOfNameless);

function isOfNameless(event: EventProfile): boolean {
  const patients = fillersOf(event, 'patient');
  return patients.length > 0 && patients.every(({ entity }) => entity === null) && !isOfPower(event);
}

/** Whether the day on which it was done lies in the time that it was foretold for. */
function isForetold(left: EventProfile, right: EventProfile): boolean {
  const [plan, deed] = isAhead(left) ? [left, right] : [right, left];
  const [planned, done] = [intervalOf(plan.time), intervalOf(deed.time)];
  return planned !== null && done !== null && daysApart(planned, done) <= NEXT_DAY && !isForetoldAfter(left, right);
}

/** Who still announces it announces another. */
function isForetoldAfter(left: EventProfile, right: EventProfile): boolean {
  const [plan, deed] = isAhead(left) ? [left, right] : [right, left];
  const done = startOf(deed) ?? deed.day;
  return startOf(plan) === null && plan.day !== null && done !== null && dayNumber(plan.day) > dayNumber(done);
}

/** A bridge or a plant that both name is not hit twice within the time that either gives. */
function isOnOneFacility(left: EventProfile, right: EventProfile): boolean {
  const [ours, theirs] = [intervalOf(left.time), intervalOf(right.time)];
  if (ours === null || theirs === null || daysApart(ours, theirs) > 0) return false;
  const facilities = new Set(sitesOf(left).flatMap(({ kind, id }) => (kind === 'facility' ? [id] : [])));
  return sitesOf(right).some(({ id }) => facilities.has(id));
}

/** Days of one raid, told as from one evening to the next. */
const SPREE_DAYS = 2;

function isSpree({ time }: EventProfile): boolean {
  const own = intervalOf(time);
  return own !== null && (own.start === null || own.end === null || dayNumber(own.end) - dayNumber(own.start) > SPREE_DAYS);
}
