import type { EventKind } from '@dateline/document';
import { agentsAgree, concernedOf, fillersOf, type Agreement } from './event-agreement.ts';
import type { EventProfile, ProfileArgument } from './event-profile.ts';
import { storyOf } from './event-story.ts';
import { startOf, stretchesAbout, windowsApart } from './event-window.ts';
import { classOf } from './event-words.ts';
import { same, type Finding } from './judging.ts';
import { soundKeysOf } from './name-sounds.ts';
import { areOneByFamilyName, areOneByWholeName, areOneParty, isPerson, isTellingKey } from './one-party.ts';
import { personKey, personName } from './person-name.ts';
import { spokenWholes } from './spoken.ts';
import { dayNumber } from './time-interval.ts';

/** Days in which what befalls a person once is told of again: who resigned in March is in April's news of the successor. */
const RETOLD_DAYS: Partial<Record<EventKind, number>> = { die: 366, resign: 180, elect: 120, appoint: 120, arrest: 366 };

/** What may befall somebody again, in another story. */
const OF_A_STORY: ReadonlySet<EventKind> = new Set(['arrest']);

/** Days between the news of a takeover and its end. */
const TAKEOVER_DAYS = 730;

/** What happens to somebody once, told again long after: by whole names, since of one family name there are several in half a year. Null where that does not make the two one. */
export function judgeOnce(left: EventProfile, right: EventProfile, time: Agreement): Finding | null {
  if (left.article === right.article) return null;
  if (isOneKilling(left, right)) return same(0.78, 'one killed by one, both by whole names');
  const [days, most] = [windowsApart(left, right), RETOLD_DAYS[left.kind]];
  if (days === null) return null;
  if (isOneTakeover(left, right, days)) return same(0.8, 'one takeover of one company');
  if (most === undefined || days > most || !isOfOnePerson(left, right)) return null;
  if (OF_A_STORY.has(left.kind) && (storyOf(left, right) === 'none' || !areDone(left, right) || !isByWholeName(left, right))) return null;
  if (time === 'conflict' && left.kind === 'die') return same(0.75, 'one person died');
  if (agentsAgree(left, right) === 'conflict') return null;
  if (isComeTrue(left, right)) return same(0.7, `of one person by whole name, foreseen ${String(days)} days before`);
  return time !== 'equal' && isRetold(left, right) ? same(0.74, `of one person by whole name, told again ${String(days)} days after`) : null;
}

/** Whom somebody killed is told again for as long as he is tried, years after, with the day and without. */
const isOneKilling = (left: EventProfile, right: EventProfile): boolean =>
  left.kind === 'die' && isByWholeName(left, right) && fillersOf(left, 'agent').some((one) => fillersOf(right, 'agent').some((other) => areOneByWholeName(one, other)));

const isOfOnePerson = (left: EventProfile, right: EventProfile): boolean =>
  concernedOf(left).some((one) => concernedOf(right).some((other) => areOneByWholeName(one, other) || (areOneByFamilyName(one, other) && storyOf(left, right) !== 'none')));

const isByWholeName = (left: EventProfile, right: EventProfile): boolean => concernedOf(left).some((one) => concernedOf(right).some((other) => areOneByWholeName(one, other)));

/** One says the day, and the other, in an article of that day or later, does not. */
function isRetold(left: EventProfile, right: EventProfile): boolean {
  const [told, retold] = startOf(left) === null ? [right, left] : [left, right];
  const day = startOf(told);
  return day !== null && startOf(retold) === null && (left.modality === right.modality || areDone(left, right)) && retold.day !== null && dayNumber(retold.day) >= dayNumber(day) - 1;
}

const areDone = (...events: readonly EventProfile[]): boolean => events.every(({ modality }) => modality === 'actual' || modality === 'ongoing');

const isAhead = ({ modality }: EventProfile): boolean => modality === 'planned' || modality === 'hypothetical';

/** Foreseen in an earlier article, done in a later. */
function isComeTrue(left: EventProfile, right: EventProfile): boolean {
  if (isAhead(left) === isAhead(right)) return false;
  const [plan, deed] = isAhead(left) ? [left, right] : [right, left];
  return deed.modality !== 'denied' && plan.day !== null && deed.day !== null && plan.day < deed.day;
}

/** A company is bought once in a while, however long it takes. */
function isOneTakeover(left: EventProfile, right: EventProfile, days: number): boolean {
  if (left.kind !== 'trade' || days > TAKEOVER_DAYS || ![left, right].every((event) => classOf(event) === 'takeover')) return false;
  if (!companiesOf(left).some((one) => companiesOf(right).some((other) => areOneParty(one, other)))) return false;
  const agent = agentsAgree(left, right);
  return agent === 'equal' || (agent === 'silent' && storyOf(left, right) !== 'none');
}

const companiesOf = (event: EventProfile): ProfileArgument[] => fillersOf(event, 'patient').filter(({ entity }) => entity?.startsWith('o:'));

/** Keys of reports that may be told again long after: whole names and companies, with stretches of a year or two. */
export function onceKeysOf(event: EventProfile): string[] {
  if (event.kind === 'trade') {
    return classOf(event) === 'takeover' ? companiesOf(event).flatMap(({ entity }) => stretchesAbout(event, TAKEOVER_DAYS).map((time) => `trade!${entity ?? ''}@${time}`)) : [];
  }
  const most = RETOLD_DAYS[event.kind];
  if (most === undefined) return [];
  const forms = concernedOf(event).filter(isPerson).flatMap(({ entity, words }) => [...wholeForms(words), ...(entity !== null && isTellingKey(entity) ? [entity] : [])]);
  const killers = event.kind === 'die' ? fillersOf(event, 'agent').filter(isPerson).flatMap(({ words }) => wholeForms(words)) : [];
  return [...forms.flatMap((form) => stretchesAbout(event, most).map((time) => `${event.kind}!${form}@${time}`)), ...killers.flatMap((killer) => forms.map((form) => `die!${form}!${killer}`))];
}

function wholeForms(name: string): string[] {
  const { known, reading, bare, family, given: [first = ''] } = personName(name);
  if (reading !== null) return [`r:${reading.replaceAll(' ', '')}`];
  const sounds = bare ? [] : [...soundKeysOf(first).flatMap((given) => soundKeysOf(family).map((key) => `${given}.${key}`)), ...spokenWholes(name)];
  return [...(known === null ? [] : [`=${known}`]), ...(sounds.length === 0 && !bare ? [`f:${personKey(name)}`] : sounds)];
}
