import { fillersOf, isMutual, isTellingNumber } from './event-agreement.ts';
import type { EventProfile, ProfileArgument } from './event-profile.ts';
import { sitesOf } from './event-sites.ts';
import { isLong, LONG_COUNTED_DAYS, stretchesAbout, TOLD_DAYS } from './event-window.ts';
import { befallenSorts, befallenWords, causesOf, classOf, disasterNames, signatureOf } from './event-words.ts';
import { OCCASIONS, RAINY, TOLD_AGAIN } from './event-words.data.ts';
import { backgroundKeysOf } from './judge-background.ts';
import { countKeysOf } from './judge-counts.ts';
import { onceKeysOf } from './judge-once.ts';
import { retoldKeysOf } from './judge-retold.ts';
import { sumKeysOf } from './judge-sums.ts';
import { tallyKeysOf } from './judge-tallies.ts';
import { partyKeys } from './one-party.ts';
import { stateKeysOf } from './parties.ts';
import { countriesOf, isToll, isTollOrDisaster } from './judge-tolls.ts';
import { intervalOf } from './time-interval.ts';

/** The keys that a report is found by: two that `judgeEvents` could call the same share one. Each has a stretch of days or an article in it, so that few
 *  reports share one however many articles there are. Sorted, without doubles; empty for a report that names nothing, which joins nothing. */
export function eventKeysOf(event: EventProfile): string[] {
  const { kind, article } = event;
  const named = classOf(event);
  const parts = [...new Set([...partsOf(event), ...befallenWords(event).map((words) => `=${words.slice(0, 40)}`), ...befallenSorts(event).map((sort) => `=~${sort}`)])];
  const occasions = named !== null && (OCCASIONS.has(named) || TOLD_AGAIN.has(named)) ? [`~${named}`] : [];
  const causes = isTollOrDisaster(event) ? [...causesOf(event), ...(event.kind === 'disaster' && [...causesOf(event)].some((cause) => RAINY.has(cause)) ? ['rainy'] : [])] : [];
  const signature = signatureOf(event);
  const times = timesOf(event);
  return [...new Set([
    ...[...parts, ...occasions, ...numberKeys(event)].flatMap((part) => times.map((time) => `${kind}:${part}@${time}`)),
    ...namesOf(event).flatMap((name) => stretchesAbout(event, LONG_COUNTED_DAYS).map((time) => `${kind}~${name}@${time}`)),
    ...causes.flatMap((cause) => countriesOf(event).flatMap((country) => stretchesAbout(event, LONG_COUNTED_DAYS).map((time) => `${kind}~${cause}:${country}@${time}`))),
    ...(named !== null && TOLD_AGAIN.has(named) ? [`${kind}~${named}~${article}`] : []),
    ...onceKeysOf(event),
    ...countKeysOf(event),
    ...tallyKeysOf(event),
    ...sumKeysOf(event),
    ...backgroundKeysOf(event),
    ...retoldKeysOf(event),
    ...(signature === '' ? [] : times.map((time) => `${kind}"${signature}@${time}`)),
  ])].sort();
}

/** A storm that has a name is found by it, whichever countries it hit and whether any is told. */
const namesOf = (event: EventProfile): string[] => (event.kind === 'disaster' ? disasterNames(event) : []);

/** The same long stretch is itself a time that two reports may share. */
function timesOf(event: EventProfile): string[] {
  const own = intervalOf(event.time);
  return [...stretchesAbout(event, TOLD_DAYS), ...(event.time !== null && own !== null && isLong(own) ? [event.time] : [])];
}

/** Who, what and where. A country acts in too many reports of a day to find any by, unless a number goes with it. */
function partsOf(event: EventProfile): string[] {
  const named = fillersOf(event, 'agent', 'patient', 'place', 'origin', 'destination').flatMap((filler) => (filler.entity === null ? [] : [{ ...filler, entity: filler.entity }]));
  const telling = named.filter((filler) => !isCountry(filler) || filler.role === 'patient' || isMutual(event.kind)).flatMap(partyKeys);
  const numbers = event.arguments.flatMap(({ quantity }) => (quantity ? [String(quantity.value)] : []));
  const acting = named.filter(({ role }) => role === 'agent').flatMap(({ entity }) => numbers.map((number) => `${entity}#${number}`));
  const states = isMutual(event.kind) ? stateKeysOf(fillersOf(event, 'agent', 'patient')) : [];
  return [...telling, ...states, ...acting, ...sitesOf(event).filter(({ kind }) => kind !== 'country' && kind !== 'region').map(({ id }) => `l:${id}`)];
}

/** What was counted: by its number where few things have it, and the dead and hurt by the province they are counted in. */
function numberKeys(event: EventProfile): string[] {
  const numbers = event.arguments.flatMap(({ quantity }) => (quantity && isTellingNumber(quantity.value) ? [`#${String(quantity.value)}`] : []));
  const provinces = isToll(event) ? sitesOf(event).flatMap(({ admin1 }) => (admin1 === null ? [] : [`a:${admin1}`])) : [];
  return [...new Set([...numbers, ...provinces])];
}

const isCountry = ({ place }: ProfileArgument): boolean => place?.kind === 'country' || place?.kind === 'region';
