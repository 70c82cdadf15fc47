import type { EventKind } from '@dateline/document';
import { isMutual, participantsAgree, quantitiesAgree, sharedParticipants, sitesAgree, timesAgree, type Agreement } from './event-agreement.ts';
import type { EventProfile } from './event-profile.ts';
import { different, same, unsure, type Finding } from './judging.ts';
import { daysApart, intervalOf } from './time-interval.ts';

// What each agreement is worth; chosen so that a participant, the place and the day, or two of them with an acting party, make one event.
const WORTH = {
  patient: { equal: 0.35, compatible: 0, silent: 0, conflict: 0 },
  agent: { equal: 0.2, compatible: 0, silent: 0, conflict: -0.3 },
  place: { equal: 0.25, compatible: 0.1, silent: 0, conflict: 0 },
  time: { equal: 0.25, compatible: 0.12, silent: 0, conflict: 0 },
  quantity: { equal: 0.25, compatible: 0, silent: 0, conflict: 0 },
} as const satisfies Record<string, Record<Agreement, number>>;

const TRIGGER = 0.1;
const ENOUGH = 0.6;

/** Who said what to whom happens many times a day: only more than usual makes two reports of it one. */
const REPEATED: ReadonlySet<EventKind> = new Set(['demand', 'threaten', 'accuse', 'reject', 'call', 'aid', 'other', 'attack', 'arrest']);
const ENOUGH_OF_REPEATED = 0.75;

/** What happens to one patient once in a while: told twice in one article it is one, even without times. */
const ONCE: ReadonlySet<EventKind> = new Set(['capture', 'surrender', 'resign', 'elect', 'appoint']);

/** An event without a time is one of about the day of its article. */
const NEWS_DAYS = 4;

/** Whether two reports are of one happening. Looks at the two alone and gives the same whichever stands left. Modality does not divide:
 *  planned on the 10th, done on the 12th is one event; nor do numbers, which are what sources differ in. */
export function judgeEvents(left: EventProfile, right: EventProfile): Finding {
  if (left.kind !== right.kind) return different(0.9, 'kinds differ');
  const time = timesAgree(left, right);
  if (time === 'conflict') return different(0.9, 'times apart');
  const place = sitesAgree(left, right);
  if (place === 'conflict') return different(0.9, 'places apart');
  if (time === 'silent' && !aboutOneDay(left, right)) return unsure('no times that meet');
  // What one article tells twice without saying when is as often two events of a kind: two orders, two raids.
  if (time === 'silent' && left.article === right.article && quantitiesAgree(left, right) !== 'equal' && !(ONCE.has(left.kind) && participantsAgree(left, right, 'patient') === 'equal')) return unsure('one article, no times');
  return isMutual(left.kind) ? judgeMutual(left, right, time, place) : judgeDirected(left, right, time, place);
}

function judgeMutual(left: EventProfile, right: EventProfile, time: Agreement, place: Agreement): Finding {
  const { shared, least } = sharedParticipants(left, right);
  if (least > 0 && shared === 0) return different(0.8, 'other participants');
  const score = (shared >= 2 ? 0.45 : shared * 0.25) + WORTH.place[place] + WORTH.time[time] + WORTH.quantity[quantitiesAgree(left, right)] + trigger(left, right);
  const because = `${String(shared)} participants shared, place ${place}, time ${time}`;
  return score >= ENOUGH && shared >= 1 ? same(Math.min(0.98, 0.3 + score), because) : unsure(because);
}

function judgeDirected(left: EventProfile, right: EventProfile, time: Agreement, place: Agreement): Finding {
  const patient = participantsAgree(left, right, 'patient');
  if (patient === 'conflict') return different(0.85, 'befell others');
  const agent = participantsAgree(left, right, 'agent');
  const quantity = quantitiesAgree(left, right);
  const because = `patient ${patient}, agent ${agent}, place ${place}, time ${time}, quantity ${quantity}`;
  const score = WORTH.patient[patient] + WORTH.agent[agent] + WORTH.place[place] + WORTH.time[time] + WORTH.quantity[quantity] + trigger(left, right);
  if (agent === 'conflict' && score < ENOUGH) return different(0.75, `other agents: ${because}`);
  const isTied = patient === 'equal' || place === 'equal' || (quantity === 'equal' && agent === 'equal');
  return isTied && score >= (REPEATED.has(left.kind) ? ENOUGH_OF_REPEATED : ENOUGH) ? same(Math.min(0.98, 0.3 + score), because) : unsure(because);
}

const trigger = (left: EventProfile, right: EventProfile): number => (left.trigger.toLowerCase() === right.trigger.toLowerCase() ? TRIGGER : 0);

/** Where a time is missing the articles' days stand for it. */
function aboutOneDay(left: EventProfile, right: EventProfile): boolean {
  const [a, b] = [left, right].map(({ time, day }) => intervalOf(time) ?? intervalOf(day));
  if (!a || !b) return false;
  return daysApart(a, b) <= NEWS_DAYS;
}
