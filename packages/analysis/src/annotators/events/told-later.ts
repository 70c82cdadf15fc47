import { exact, isChinese, type EventKind, type EventMention, type Reference } from '@dateline/document';
import { gathered } from '../../gathered.ts';
import { PLACE_WORDING } from './all-languages.ts';
import { daysFrom, LONG_AGO } from './days.ts';
import type { EventLayers } from './event-layers.ts';
import type { Inside } from './one-ground.ts';
import { isCountry, isPlace } from './place-relations.ts';
import { sameFiller } from './roles.ts';

/** Kinds that one tale is made of: who was hurt where something struck. */
const TALE: ReadonlySet<EventKind> = new Set<EventKind>(['attack', 'die', 'injure', 'accident']);
/** Sentences of a lead. */
const LEAD = 4;

/** English news names the country first and the town where the tale goes on: nine were killed in a city in Nigeria; the shooting took place in
 *  Jos. What the lead tells of takes that town, where it is the only one; `sites` only say where something told before took place. */
export function withTownsBelow(layers: EventLayers, events: readonly EventMention[], sites: readonly EventMention[], inside: Inside): EventMention[] {
  const end = layers.sentences[LEAD]?.start ?? Infinity;
  // A quake or a storm strikes more than the one town that is named of it.
  if (isChinese(layers.article.language) || events.some(({ kind }) => kind === 'disaster') || !events.some((event) => event.trigger.start < end && isVague(layers, event))) return [...events];
  const told = [...events, ...sites].filter((event) => TALE.has(event.kind) && event.modality === 'actual');
  return events.map((event) => {
    if (event.trigger.start >= end || !isVague(layers, event)) return event;
    const town = townFor(layers, event, { told, sites: told.filter((other) => sites.includes(other)), inside });
    const others = event.arguments.filter(({ role }) => role !== 'place');
    return town ? { ...event, arguments: [...others, { role: 'place', filler: town, quantity: null }] } : event;
  });
}

const placeOf = ({ arguments: all }: EventMention): Reference | undefined => all.find(({ role }) => role === 'place')?.filler;

/** Whether an event of the news has for a place no more than its country, or a town that it only lies north of or near. */
function isVague(layers: EventLayers, event: EventMention): boolean {
  const place = placeOf(event);
  const { reference: { day } } = layers.article;
  if (!TALE.has(event.kind) || event.modality !== 'actual' || (isSeveral(layers, event) && !(place && isNear(layers, place)))) return false;
  if (event.time !== null && (event.time.value.includes('/') || (day !== null && daysFrom(event.time.value, day) > LONG_AGO))) return false;
  return !place || isCountry(layers, place) || isNear(layers, place);
}

/** Attacks, which may lie in more towns than one. */
const isSeveral = ({ article: { text } }: EventLayers, { kind, trigger }: EventMention): boolean => kind === 'attack' && /s$/u.test(exact(text, trigger));

/** North of Jos, near Jos. */
const isNear = ({ article: { text } }: EventLayers, { span }: Reference): boolean => PLACE_WORDING.aloof.test(text.slice(Math.max(0, span.start - 24), span.start));

interface Tale {
  readonly told: readonly EventMention[];
  readonly sites: readonly EventMention[];
  readonly inside: Inside;
}

/** The one town of the tale for an event that it tells of before; null where that is several, or where another number died there. */
function townFor(layers: EventLayers, event: EventMention, { told, sites, inside }: Tale): Reference | null {
  const place = placeOf(event);
  const there = told.filter((other) => { const at = placeOf(other); return at !== undefined && liesIn(layers, at, place, inside); });
  const towns = gathered(place ? there : sites, (other) => { const at = placeOf(other); return at ? [at] : []; });
  const [town] = towns;
  if (!town || !towns.every((other) => sameFiller(other, town) || inside(other, town) || inside(town, other))) return null;
  return there.some((other) => other.trigger.start > event.trigger.start && isSameTale(event, other)) && !there.some((other) => differ(layers, event, other)) ? town : null;
}

/** Whether a town lies in the country that an event has for a place, or may be what that lies north of. */
const liesIn = (layers: EventLayers, town: Reference, place: Reference | undefined, inside: Inside): boolean =>
  isPlace(layers, town) && !LARGE_OR_SMALL.has(layers.chains[town.chain ?? -1]?.place?.kind ?? '') && (!place || (!sameFiller(town, place) && (isCountry(layers, place) ? inside(town, place) : !isNear(layers, town) && isBeside(layers, town, place))));
/** Kinds of places that are no town: what is said to lie in the West Bank or at a bar tells no more. */
const LARGE_OR_SMALL: ReadonlySet<string> = new Set(['region', 'facility']);

const isBeside = ({ chains }: EventLayers, { chain }: Reference, place: Reference): boolean => chains[chain ?? -1]?.place?.country === chains[place.chain ?? -1]?.place?.country;

/** Whether two events may be told of one day. */
const isSameTale = ({ time }: EventMention, { time: other }: EventMention): boolean =>
  time === null || other === null || time.value.startsWith(other.value.slice(0, 10)) || other.value.startsWith(time.value.slice(0, 10));

/** Whether both say to how many it happened, and not to as many. */
function differ({ quantities }: EventLayers, event: EventMention, other: EventMention): boolean {
  const [count, others] = [event, other].map(({ arguments: all }) => quantities[all.find(({ role }) => role === 'quantity')?.quantity ?? -1]?.value);
  return event.kind === other.kind && typeof count === 'number' && typeof others === 'number' && count !== others;
}
