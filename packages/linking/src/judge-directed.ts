import type { EventKind } from '@dateline/document';
import { agentsAgree, fillersOf, participantsAgree, quantitiesAgree, type Agreement } from './event-agreement.ts';
import type { EventProfile } from './event-profile.ts';
import { storyOf } from './event-story.ts';
import { befallenAgree, befellSeveral, classOf, triggersAgree } from './event-words.ts';
import { OCCASIONS } from './event-words.data.ts';
import { different, same, unsure, type Finding } from './judging.ts';
import { ALIKE, ARTICLE, COME_TRUE, ENOUGH, ENOUGH_OF_REPEATED, REPEATED, STORY, TRIGGER, WORTH } from './weights.ts';

/** Kinds in which one acts and another is acted upon. */
export function judgeDirected(left: EventProfile, right: EventProfile, time: Agreement, place: Agreement): Finding {
  const patient = participantsAgree(left, right, 'patient');
  if (patient === 'conflict') return different(0.85, 'befell others');
  const befallen = befallenAgree(left, right);
  if (befallen === 'unlike') return unsure('befell others, by their words');
  if (patient !== 'equal' && befellSeveral(left) !== befellSeveral(right)) return unsure('befell one, and several');
  const agent = agentsAgree(left, right);
  const quantity = quantitiesAgree(left, right);
  if (isPartOfToll(left, right) && patient !== 'equal' && befallen !== 'alike' && quantity !== 'equal') return unsure('by somebody, and of all');
  const story = storyOf(left, right);
  const because = `patient ${patient}, agent ${agent}, place ${place}, time ${time}, quantity ${quantity}, story ${story}`;
  const score = WORTH.patient[patient] + WORTH.agent[agent] + WORTH.place[place] + WORTH.time[time] + WORTH.quantity[quantity]
    + (befallen === 'alike' ? ALIKE : 0) + (triggersAgree(left, right) ? TRIGGER : 0) + nearness(left, right, time, agent);
  if (agent === 'conflict' && score < ENOUGH) return different(0.75, `other agents: ${because}`);
  const isOccasion = isOneOccasion(left, right, time);
  const sum = score + (isOccasion && left.modality !== right.modality ? COME_TRUE : 0);
  const isTied = patient === 'equal' || befallen === 'alike' || place === 'equal' || (quantity === 'equal' && agent === 'equal') || isOccasion || isOneLeaving(left, right, time);
  return isTied && sum >= (REPEATED.has(left.kind) ? ENOUGH_OF_REPEATED : ENOUGH) ? same(Math.min(0.98, 0.3 + sum), because) : unsure(because);
}

/** What happens many times a day is no surer for being told in one story, unless one party did it on one day. */
function nearness(left: EventProfile, right: EventProfile, time: Agreement, agent: Agreement): number {
  if (storyOf(left, right) === 'none' || time === 'silent' || (REPEATED.has(left.kind) && !(time === 'equal' && agent === 'equal'))) return 0;
  return left.article === right.article ? ARTICLE : STORY;
}

/** A strike, a vote or a swearing-in of one story on one day. */
function isOneOccasion(left: EventProfile, right: EventProfile, time: Agreement): boolean {
  const named = classOf(left);
  return named !== null && OCCASIONS.has(named) && named === classOf(right) && time === 'equal' && storyOf(left, right) !== 'none';
}

/** Somebody leaves once a day, whatever each report says of where from and where to. */
const LEAVING: ReadonlySet<EventKind> = new Set(['withdraw', 'displace', 'resign']);

function isOneLeaving(left: EventProfile, right: EventProfile, time: Agreement): boolean {
  if (!LEAVING.has(left.kind) || time !== 'equal' || storyOf(left, right) === 'none') return false;
  const persons = new Set(left.company.flatMap(({ entity, kind }) => (kind === 'person' ? [entity] : [])));
  const theirs = new Set(fillersOf(right, 'agent').map(({ entity }) => entity));
  return [left, right].every((report) => fillersOf(report, 'patient').length === 0) && fillersOf(left, 'agent').some(({ entity }) => entity !== null && persons.has(entity) && theirs.has(entity));
}

/** Who was killed by somebody and how many died in all are two reports, where neither the victims nor their number agree. */
const isPartOfToll = (left: EventProfile, right: EventProfile): boolean =>
  (left.kind === 'die' || left.kind === 'injure') && (fillersOf(left, 'agent').length > 0) !== (fillersOf(right, 'agent').length > 0);
