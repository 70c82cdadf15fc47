import { agentsAgree, concernedAgree, type Agreement } from './event-agreement.ts';
import type { EventProfile } from './event-profile.ts';
import { storyOf } from './event-story.ts';
import { startOf, stretchesAbout, windowsApart } from './event-window.ts';
import { befallenAgree, befallenWords, causesIn, causesOf, isAftershock, isByNobody, ownCausesOf } from './event-words.ts';
import { SUDDEN, type Cause } from './event-words.data.ts';
import { areOnOnePlace, countriesOf, haveOneCountry, isToll } from './judge-tolls.ts';
import { same, type Finding } from './judging.ts';
import { dayNumber, daysApart, intervalOf } from './time-interval.ts';
import { countOf, isOfTownOfMany } from './toll-counts.ts';

/** Days in which a story's disaster or accident is named again. */
const RETOLD_DAYS = 366;

/** The disaster or the accident that a story is about, and its dead: told with its day, and in a later article without one (*the blast*, 去年的沉船), where neither article
 *  tells of another of its kind on another day. Null where that does not make the two one. */
export function judgeRetold(left: EventProfile, right: EventProfile, place: Agreement): Finding | null {
  if (left.kind !== right.kind || left.article === right.article || place === 'conflict' || isAftershock(left) || isAftershock(right)) return null;
  const causes = retoldCauses(left).filter((cause) => retoldCauses(right).includes(cause));
  if (causes.length === 0) return null;
  const days = windowsApart(left, right);
  if (days === null || days > RETOLD_DAYS || !isRetold(left, right) || !haveOneCountry(left, right) || storyOf(left, right) === 'none') return null;
  if (concernedAgree(left, right) === 'conflict' || agentsAgree(left, right) === 'conflict' || befallenAgree(left, right) === 'unlike') return null;
  if (isToll(left) && (!isOfOneCount(left, right) || isOfTownOfMany(left, right, causes))) return null;
  // An earthquake of a country is one of many there; so is a fire, unless it is what an article is on.
  if (place !== 'equal' && !areOnOnePlace(left, right) && causes.some((cause) => !SUDDEN.has(cause))) return null;
  if (place !== 'equal' && ![left, right].some((event) => isTitled(event, causes))) return null;
  return same(0.71, `the ${causes.join(' and ')} of one story, told again`);
}

const isTitled = ({ title }: EventProfile, causes: readonly Cause[]): boolean => causesIn(title ?? '').some((cause) => causes.includes(cause));

/** What a report is found by: for accidents and disasters by their own words. */
function retoldCauses(event: EventProfile): readonly Cause[] {
  if (event.kind === 'accident' || event.kind === 'disaster') return ownCausesOf(event);
  return isToll(event) && isByNobody(event) ? [...causesOf(event)] : [];
}

/** One says the day; the other, of that day or later, says no time at all. */
function isRetold(left: EventProfile, right: EventProfile): boolean {
  const [told, retold] = startOf(left) === null ? [right, left] : [left, right];
  const day = startOf(told);
  return day !== null && retold.time === null && left.modality === right.modality && retold.day !== null
    && dayNumber(retold.day) >= dayNumber(day) && [left, right].every((event) => isAlone(event, told.time));
}

/** Days by which one article may be wrong about the day of what it tells twice. */
const ZONE_DAYS = 1;

/** Whether its article tells of no other of its kind, at another time. */
function isAlone({ others }: EventProfile, time: string | null): boolean {
  const own = intervalOf(time);
  return own !== null && others.every((other) => {
    const interval = intervalOf(other);
    return interval !== null && daysApart(own, interval) <= ZONE_DAYS;
  });
}

/** Who counts later counts no fewer. */
function isOfOneCount(left: EventProfile, right: EventProfile): boolean {
  const [earlier, later] = (left.day ?? '') <= (right.day ?? '') ? [left, right] : [right, left];
  const [before, after] = [countOf(earlier), countOf(later)];
  return before !== null && after !== null && before <= after && (befallenWords(left).length > 0) === (befallenWords(right).length > 0);
}

/** Keys of what may be told again within a year: its cause and its country. */
export const retoldKeysOf = (event: EventProfile): string[] =>
  (isAftershock(event) ? [] : retoldCauses(event).flatMap((cause) => countriesOf(event).flatMap((country) => stretchesAbout(event, RETOLD_DAYS).map((time) => `${event.kind}^${cause}:${country}@${time}`))));
