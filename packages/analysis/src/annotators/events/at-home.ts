import { foldHan, type EventKind, type Reference } from '@dateline/document';
import { PLACE_WORDING } from './all-languages.ts';
import type { EventLayers } from './event-layers.ts';
import { isKnown, isWithin } from './place-relations.ts';
import { locationAt } from './places.ts';
import type { Token } from './token.ts';
import type { Unplaced } from './unplaced.ts';

/** 泰国警方拘留四人 told after news from elsewhere: what people and police do at home happened in their country, not in
 *  another that was spoken of; null where the place that was found may stand. */
export function homeInstead(event: Unplaced, place: Reference): Reference | null {
  const { layers } = event.scene;
  const home = homeOf(event);
  if (!home || !isKnown(layers, place) || place.chain === home.chain || isWithin(layers, place, home) || isWithin(layers, home, place)) return null;
  return lastIn(event, home) ?? home;
}

/** 曼谷 where that is the last place in their country of which was told. */
const lastIn = ({ scene: { layers }, told: { narrative: { events } } }: Unplaced, home: Reference): Reference | null =>
  events.flatMap(({ arguments: all }) => all.filter(({ role, filler }) => role === 'place' && isWithin(layers, filler, home))).at(-1)?.filler ?? null;

/** Kinds that whoever does them does at home. */
export const OF_PEOPLE: ReadonlySet<EventKind> = new Set<EventKind>(['protest']);
/** Kinds that the police do there, or tell of. */
const OF_POLICE: ReadonlySet<EventKind> = new Set<EventKind>(['arrest', 'die', 'injure', 'aid', 'try-in-court']);

/** The country or town with which the words for who acts begin. */
function homeOf({ scene: { layers, tokens }, kind, given }: Unplaced): Reference | null {
  for (const { role, filler: { span } } of given) {
    if (role !== 'agent' || !(OF_PEOPLE.has(kind) || (OF_POLICE.has(kind) && PLACE_WORDING.police.test(foldHan(layers.article.text.slice(span.start, span.end)))))) continue;
    const home = lastOfRun(layers, tokens, firstNamed(tokens, span));
    if (home && isKnown(layers, home)) return home;
  }
  return null;
}

/** 汉堡 of 德国汉堡警方: the last of the places that follow each other from a name on. */
function lastOfRun(layers: EventLayers, tokens: readonly Token[], first: Token | undefined): Reference | null {
  let at = first ? tokens.indexOf(first) : -1;
  while (at >= 0 && locationAt(layers, tokens[at]) && locationAt(layers, tokens[at + 1])) at++;
  return locationAt(layers, tokens[at]);
}

/** The first name in a stretch, behind no more than a number: 数千德国民众. */
const firstNamed = (tokens: readonly Token[], { start, end }: Reference['span']): Token | undefined =>
  tokens.find((token) => token.start >= start && token.end <= end && token.class !== 'quantity');
