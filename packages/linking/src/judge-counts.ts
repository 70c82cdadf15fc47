import { agentsAgree, type Agreement } from './event-agreement.ts';
import type { EventProfile } from './event-profile.ts';
import { shareSeveral, storyOf } from './event-story.ts';
import { windowsApart } from './event-window.ts';
import { befallenAgree, befallenWords, isByNobody } from './event-words.ts';
import { countriesOf, haveOneCountry, isToll } from './judge-tolls.ts';
import { same, type Finding } from './judging.ts';
import { countOf, isOfTown, TIMES_AS_MANY } from './toll-counts.ts';

/** Days between two articles that count the dead of one place. */
const COUNT_DAYS = 1;

/** How many died or were hurt in one place on one day, or on one day of a country where no place is given, as two articles of one story count them, of whatever cause: null where that does not make them one. */
export function judgeCounts(left: EventProfile, right: EventProfile, time: Agreement, place: Agreement): Finding | null {
  if (left.kind !== right.kind || !isToll(left) || !isToll(right) || left.article === right.article || left.kind === 'displace') return null;
  if (isByNobody(left) !== isByNobody(right) || (befallenWords(left).length > 0) !== (befallenWords(right).length > 0) || befallenAgree(left, right) === 'unlike' || agentsAgree(left, right) === 'conflict') return null;
  const story = storyOf(left, right);
  const [ours, theirs, days] = [countOf(left), countOf(right), windowsApart(left, right)];
  if (story !== 'one' || ours === null || theirs === null || days === null || days > COUNT_DAYS || Math.max(ours, theirs) > TIMES_AS_MANY * Math.min(ours, theirs)) return null;
  const isThere = (place === 'equal' || place === 'compatible') && isOfTown(left) && isOfTown(right);
  if (isOfOneDay(left, right, time) && place !== 'conflict') return same(0.7, 'counted on one day of one story');
  return isThere && time !== 'conflict' ? same(0.7, `counted in one place in one story, place ${place}, time ${time}`) : null;
}

const isOfDay = ({ time, kind }: EventProfile): boolean => kind !== 'displace' && time !== null && /^\d{4}-\d{2}-\d{2}$/u.test(time);

/** Two that say on which day, and neither in which town. */
const isOfOneDay = (left: EventProfile, right: EventProfile, time: Agreement): boolean =>
  time === 'equal' && isOfDay(left) && isOfDay(right) && !isOfTown(left) && !isOfTown(right) && left.modality === right.modality && shareSeveral(left, right) && haveOneCountry(left, right);

/** Keys of a count of one day: its country and the day. */
export const countKeysOf = (event: EventProfile): string[] => (isToll(event) && isOfDay(event) ? countriesOf(event).map((country) => `${event.kind}=${country}@${event.time ?? ''}`) : []);
