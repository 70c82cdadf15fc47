import type { EventKind } from '@dateline/document';
import { agentsAgree, fillersOf, quantitiesAgree, type Agreement } from './event-agreement.ts';
import type { EventProfile } from './event-profile.ts';
import { storyOf } from './event-story.ts';
import { COUNTED_DAYS, windowsApart } from './event-window.ts';
import { befallenAgree, befallenWords, causesOf } from './event-words.ts';
import { different, same, unsure, type Finding } from './judging.ts';
import { intervalOf } from './time-interval.ts';

const TOLLS: ReadonlySet<EventKind> = new Set(['die', 'injure']);

/** A disaster, or how many it killed or hurt, where the words or the title say which kind of disaster. */
export function isTollOrDisaster(event: EventProfile): boolean {
  if (event.kind === 'disaster') return causesOf(event).size > 0;
  return TOLLS.has(event.kind) && isCount(event) && causesOf(event).size > 0;
}

/** 1419人, but neither a named victim nor 他的母亲. */
const isCount = (event: EventProfile): boolean =>
  fillersOf(event, 'patient').every(({ entity }) => entity === null) && (countOf(event) !== null || befallenWords(event).length === 0);

/** One disaster has one toll, which climbs while it is counted: numbers and days of the counts do not divide it. Null where its rules say nothing. */
export function judgeTolls(left: EventProfile, right: EventProfile, time: Agreement, place: Agreement): Finding | null {
  const theirs = causesOf(right);
  const shared = [...causesOf(left)].filter((cause) => theirs.has(cause));
  if (shared.length === 0) return different(0.8, 'other causes');
  if (befallenAgree(left, right) === 'unlike' || agentsAgree(left, right) === 'conflict') return null;
  // Two numbers of one article are as often those of two regions.
  if (left.kind !== 'disaster' && left.article === right.article && quantitiesAgree(left, right) !== 'equal') return null;
  const story = storyOf(left, right);
  const isThere = place === 'equal' || place === 'compatible' || (place === 'silent' && story !== 'none');
  if (!isCountedTogether(left, right)) return null;
  const because = `one ${shared.join(' and ')}, place ${place}, time ${time}, story ${story}`;
  if (!isThere || (time === 'conflict' && (left.kind === 'disaster' || !climbs(left, right)))) return unsure(because);
  return same(place === 'equal' || time === 'equal' ? 0.88 : 0.82, because);
}

function isCountedTogether(left: EventProfile, right: EventProfile): boolean {
  const days = windowsApart(left, right);
  return days !== null && days <= COUNTED_DAYS;
}

const countOf = (event: EventProfile): number | null => fillersOf(event, 'quantity').flatMap(({ quantity }) => (quantity ? [quantity.value] : []))[0] ?? null;

/** Whether the later report counts no fewer. */
function climbs(left: EventProfile, right: EventProfile): boolean {
  const [ours, theirs, leftDay, rightDay] = [countOf(left), countOf(right), intervalOf(left.time)?.start, intervalOf(right.time)?.start];
  if (ours === null || theirs === null || !leftDay || !rightDay) return false;
  return leftDay < rightDay ? ours <= theirs : theirs <= ours;
}
