import { quantitiesAgree, sharedParticipants, type Agreement } from './event-agreement.ts';
import type { EventProfile } from './event-profile.ts';
import { storyOf } from './event-story.ts';
import { startOf, windowsApart } from './event-window.ts';
import { classOf, triggersAgree } from './event-words.ts';
import { judgeGatherings } from './judge-gatherings.ts';
import { different, same, unsure, type Finding } from './judging.ts';
import { intervalOf } from './time-interval.ts';
import { ARTICLE, COME_TRUE, ENOUGH, STORY, TRIGGER, WORTH } from './weights.ts';

const isGathering = (event: EventProfile): boolean => event.kind === 'meet' && classOf(event) === 'gathering';

const isComeTrue = (left: EventProfile, right: EventProfile): boolean => (left.modality === 'planned' && right.modality === 'actual') || (left.modality === 'actual' && right.modality === 'planned');

/** Kinds that may be told from either side: who takes part decides. A conference is named by its place and days as often as by any who attend,
 *  and two reports may each name another of them. */
export function judgeMutual(left: EventProfile, right: EventProfile, time: Agreement, place: Agreement): Finding {
  const { shared, least, most, isOfOthers } = sharedParticipants(left, right);
  const gathering = isGathering(left) && isGathering(right);
  const held = gathering ? judgeGatherings(left, right, place, { areOthers: shared === 0 && least > 1, isOfOneBody: shared === 1 && most === 1 }) : null;
  if (held !== null) return held;
  if (least > 0 && shared === 0) return gathering && least === 1 ? unsure('a gathering, other participants') : different(0.8, 'other participants');
  if (gathering && isOfOthers && most <= FEW) return different(0.75, 'each with another');
  if (left.kind === 'meet' && ((isOfOthers && !gathering) || areTwoMeetings(left, right, { time, place, gathering, shared, least, most }))) return unsure('met others, or on two days');
  const story = storyOf(left, right);
  const near = story === 'none' ? 0 : left.article === right.article ? ARTICLE : STORY;
  const score = (shared >= 2 ? 0.45 : shared * 0.25) + WORTH.place[place] + WORTH.time[time] + WORTH.quantity[quantitiesAgree(left, right)]
    + (triggersAgree(left, right) ? TRIGGER : 0) + (gathering ? near : 0) + (gathering && isComeTrue(left, right) ? COME_TRUE : 0);
  const because = `${String(shared)} participants shared, place ${place}, time ${time}, story ${story}`;
  if (left.kind === 'agree' && least === 0 && place === 'equal' && time === 'equal' && story !== 'none') return same(0.7, 'a deal of one city, day and story');
  const isTied = shared >= 1 || (gathering && story !== 'none' && time !== 'silent' && (place === 'equal' || place === 'compatible'));
  return isTied && score >= ENOUGH ? same(Math.min(0.98, 0.3 + score), because) : unsure(because);
}

interface Meeting {
  readonly time: Agreement;
  readonly place: Agreement;
  readonly gathering: boolean;
  readonly shared: number;
  readonly least: number;
  readonly most: number;
}

/** Whether nothing says that two reports are of one day: who meets one on one day meets another on the next, and both among many on the day after. */
function areTwoMeetings(left: EventProfile, right: EventProfile, { time, place, gathering, shared, least, most }: Meeting): boolean {
  const isThere = place === 'equal' || place === 'compatible';
  if (time === 'silent') return shared < TWO && !isThere;
  if (time !== 'compatible') return false;
  if (shared < TWO && isAhead(left) !== isAhead(right) && isHeldBefore(left, right)) return true;
  if (least > 0 && most > TWO * least && !gathering) return true;
  if ((windowsApart(left, right) ?? 0) > 1 && !isThere) return true;
  return shared < TWO && !(gathering && isThere) && !isComeTrue(left, right);
}

const isAhead = ({ modality }: EventProfile): boolean => modality === 'planned';

/** What is held on the day before another is planned for is not that. */
function isHeldBefore(left: EventProfile, right: EventProfile): boolean {
  const [plan, deed] = isAhead(left) ? [left, right] : [right, left];
  const [planned, held] = [startOf(plan), intervalOf(deed.time)?.end ?? null];
  return planned !== null && held !== null && held < planned;
}

/** Most talks are of two; where more than so many sit at one table, each report names some. */
const [TWO, FEW] = [2, 3];
