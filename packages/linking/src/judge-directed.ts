import type { EventKind } from '@dateline/document';
import { agentsAgree, concernedAgree, fillersOf, quantitiesAgree, shareTellingNumber, type Agreement } from './event-agreement.ts';
import type { EventProfile } from './event-profile.ts';
import { storyOf } from './event-story.ts';
import { startOf, windowsApart } from './event-window.ts';
import { befallenAgree, befellSeveral, classOf, isByNobody, isOfPower, triggersAgree } from './event-words.ts';
import { OCCASIONS } from './event-words.data.ts';
import { isToll } from './judge-tolls.ts';
import { different, same, unsure, type Finding } from './judging.ts';
import { isPerson, sharedParties } from './one-party.ts';
import { countOf, TIMES_AS_MANY } from './toll-counts.ts';
import { ALIKE, ARTICLE, BEFELL_ONCE, COME_TRUE, ENOUGH, ENOUGH_OF_REPEATED, ONCE, ONCE_TO_A_PERSON, REPEATED, SOON, STORY, TELLING_NUMBER, TRIGGER, WORTH } from './weights.ts';

/** How two reports stand to each other in every respect. */
interface Respects {
  readonly patient: Agreement;
  readonly agent: Agreement;
  readonly place: Agreement;
  readonly time: Agreement;
  readonly quantity: Agreement;
  readonly story: ReturnType<typeof storyOf>;
}

/** Kinds in which one acts and another is acted upon. */
export function judgeDirected(left: EventProfile, right: EventProfile, time: Agreement, place: Agreement): Finding {
  const respects: Respects = { patient: concernedAgree(left, right), agent: agentsAgree(left, right), place, time, quantity: quantitiesAgree(left, right), story: storyOf(left, right) };
  const { patient, agent, quantity, story } = respects;
  if (patient === 'conflict') return different(0.85, 'befell others');
  const befallen = befallenAgree(left, right);
  if (befallen === 'unlike') return unsure('befell others, by their words');
  if (patient !== 'equal' && befellSeveral(left) !== befellSeveral(right)) return unsure('befell one, and several');
  if (isPartOfToll(left, right) && patient !== 'equal' && befallen !== 'alike' && quantity !== 'equal') return unsure('by somebody, and of all');
  if (story === 'copy' && isOfOtherNumbers(left, right)) return unsure('other numbers in two prints of one text');
  if (befellOthers(left, right, respects, befallen)) return unsure('other people, as far as is told');
  const because = `patient ${patient}, agent ${agent}, place ${place}, time ${time}, quantity ${quantity}, story ${story}`;
  const isOfOne = isBefallenOnce(left, right, respects);
  const score = worthOf(respects) + (befallen === 'alike' ? ALIKE : 0) + (triggersAgree(left, right) ? TRIGGER : 0) + nearness(left, right, respects) + (isOfOne && time !== 'equal' ? BEFELL_ONCE : 0)
    + (shareTellingNumber(left, right) ? TELLING_NUMBER : 0);
  const isOccasion = isOneOccasion(left, right, respects);
  // Whose strike it is, and whom it hits, are told alike.
  if (agent === 'conflict' && score < ENOUGH && !isOccasion) return different(0.75, `other agents: ${because}`);
  const sum = score + (isOccasion && left.modality !== right.modality ? COME_TRUE : 0);
  const isTied = patient === 'equal' || befallen === 'alike' || place === 'equal' || isOccasion || isTiedByNumber(left, right, respects) || isOneLeaving(left, right, respects) || isOneSeizure(left, right, respects);
  return isTied && sum >= (REPEATED.has(left.kind) && !isOfOne ? ENOUGH_OF_REPEATED : ENOUGH) ? same(Math.min(0.98, 0.3 + sum), because) : unsure(because);
}

/** Counts of one day and town differ by what sources differ in, of one sort of people by as much as they grow in days. */
const [AS_MANY, GROWN] = [1.5, 3];

/** Of the dead and the hurt a place and a day say nothing: somebody by name and twenty, two officers and some civilians, six at noon and seventy by night are others. */
function befellOthers(left: EventProfile, right: EventProfile, { patient, quantity, time }: Respects, befallen: string): boolean {
  if (patient === 'equal' || quantity === 'equal' || [left, right].some((event) => fillersOf(event, 'patient').length === 0)) return false;
  const [ours, theirs] = [countOf(left), countOf(right)];
  const apart = ours === null || theirs === null ? null : Math.max(ours, theirs) / Math.max(1, Math.min(ours, theirs));
  if (!CASUALTIES.has(left.kind)) return left.kind === 'displace' && apart !== null && apart > TIMES_AS_MANY;
  if (befallen === 'alike' || left.article === right.article) return apart !== null && apart > GROWN;
  return !isToll(left) || !isToll(right) || apart === null || apart > AS_MANY || (time !== 'silent' && startOf(left) !== startOf(right));
}

const CASUALTIES: ReadonlySet<EventKind> = new Set(['die', 'injure']);

const worthOf = ({ patient, agent, place, time, quantity }: Respects): number =>
  WORTH.patient[patient] + WORTH.agent[agent] + WORTH.place[place] + WORTH.time[time] + WORTH.quantity[quantity];

const isTiedByNumber = (left: EventProfile, right: EventProfile, { quantity, agent, place, time }: Respects): boolean =>
  quantity === 'equal' && (agent === 'equal' || (shareTellingNumber(left, right) && (time === 'equal' || time === 'compatible') && place !== 'silent'));

/** What happens many times a day is no surer for being told in one story, unless one party did it on one day; what has no day is not, unless it was planned and is done. */
function nearness(left: EventProfile, right: EventProfile, { time, agent, story }: Respects): number {
  if (story === 'none') return 0;
  if (time === 'silent') return isSoonDone(left, right) && agent !== 'conflict' && haveNoOtherPatients(left, right) ? STORY + SOON : 0;
  if (REPEATED.has(left.kind) && !(time === 'equal' && agent === 'equal')) return 0;
  return left.article === right.article ? ARTICLE : STORY;
}

/** Days in which what is planned is done. */
const SOON_DAYS = 5;

function isSoonDone(left: EventProfile, right: EventProfile): boolean {
  const [plan, deed] = left.modality === 'planned' ? [left, right] : [right, left];
  if (plan.modality !== 'planned' || (deed.modality !== 'actual' && deed.modality !== 'ongoing') || left.article === right.article) return false;
  const days = windowsApart(left, right);
  return days !== null && days <= SOON_DAYS && (plan.day ?? '') <= (deed.day ?? '');
}

/** Those whom one names are not others than those whom the other names. */
const haveNoOtherPatients = (left: EventProfile, right: EventProfile): boolean =>
  [left, right].some((event) => fillersOf(event, 'patient').length === 0) || concernedAgree(left, right) === 'equal' || befallenAgree(left, right) === 'alike';

/** What befalls one person or place once in a while, told within days. */
const isBefallenOnce = (left: EventProfile, right: EventProfile, { patient, agent }: Respects): boolean => patient === 'equal' && agent !== 'conflict' && isOnce(left, right);

/** Whether what both tell of befalls those whom it befell once in a while. */
export function isOnce(left: EventProfile, right: EventProfile): boolean {
  if (ONCE.has(left.kind)) return true;
  if (!ONCE_TO_A_PERSON.has(left.kind)) return false;
  return sharedParties(fillersOf(left, 'patient').filter(isPerson), fillersOf(right, 'patient').filter(isPerson)) > 0;
}

/** A strike, a vote or a swearing-in of one story on one day. */
function isOneOccasion(left: EventProfile, right: EventProfile, { time, story }: Respects): boolean {
  const named = classOf(left);
  return named !== null && OCCASIONS.has(named) && named === classOf(right) && time === 'equal' && story !== 'none';
}

/** Somebody leaves once a day, whatever each report says of where from and where to. */
const LEAVING: ReadonlySet<EventKind> = new Set(['withdraw', 'displace', 'resign']);

function isOneLeaving(left: EventProfile, right: EventProfile, { time, story }: Respects): boolean {
  if (!LEAVING.has(left.kind) || time !== 'equal' || story === 'none') return false;
  return [left, right].every((report) => fillersOf(report, 'patient').length === 0) && sharedParties(fillersOf(left, 'agent').filter(isPerson), fillersOf(right, 'agent').filter(isPerson)) > 0;
}

/** Power over a country is seized once: told of the power itself on one side, and by one party in days that meet. */
const isOneSeizure = (left: EventProfile, right: EventProfile, { agent, place, time, story }: Respects): boolean =>
  left.kind === 'capture' && [left, right].some(isOfPower) && agent === 'equal' && place !== 'silent' && (time === 'equal' || time === 'compatible') && story !== 'none';

/** Both tell of one time and give numbers, and none is the same. */
const isOfOtherNumbers = (left: EventProfile, right: EventProfile): boolean =>
  left.time === right.time && left.modality === right.modality && [left, right].every((event) => event.arguments.some(({ quantity }) => quantity !== null)) && quantitiesAgree(left, right) !== 'equal';

/** Who was killed by somebody and how many died in all are two reports, where neither the victims nor their number agree. */
const isPartOfToll = (left: EventProfile, right: EventProfile): boolean =>
  (left.kind === 'die' || left.kind === 'injure') && isByNobody(left) !== isByNobody(right);
