import { foldHan, isChinese, type EventKind, type Reference } from '@dateline/document';
import { PLACE_WORDING } from './all-languages.ts';
import type { EventLayers } from './event-layers.ts';
import { free, isMoved } from './free-places.ts';
import { isKnown, isPlace } from './place-relations.ts';
import { locationAt } from './places.ts';
import { scenesIn } from './scenes.ts';
import { townInNames, townOfState } from './seats.ts';
import { indexAt, tokenBefore, type Token } from './token.ts';
import type { Unplaced } from './unplaced.ts';

/** Kinds whose patient, where it is a place, is where they happen. */
const ON_THE_SPOT: ReadonlySet<EventKind> = new Set<EventKind>(['attack', 'capture', 'surrender', 'disaster', 'accident', 'sanction']);

/** Kinds that a country does at home: Thailand held an election. */
const AT_HOME: ReadonlySet<EventKind> = new Set<EventKind>(['elect', 'legislate']);

/** A captured city is where it was captured; 喀布尔机场的守军 are struck in Kabul. */
export function placeOfCast(event: Unplaced): Reference | null {
  const { scene: { layers, tokens }, kind, at, given } = event;
  if (kind === 'other') return PLACE_WORDING.visits.test(tokens[at]?.words ?? '') ? visited(layers, given) : null;
  for (const { role, filler } of given) {
    if (role !== 'patient' && role !== 'agent') continue;
    const mention = filler.chain === null ? undefined : layers.mentions.find(({ span }) => span.start === filler.span.start && span.end === filler.span.end);
    // 多座佛塔: what is counted is no name of a place.
    if (mention?.kind === 'location' && !isKnown(layers, filler) && PLACE_WORDING.counters.test(tokenBefore(tokens, filler.span.start)?.words ?? '')) continue;
    if (role === 'patient' && mention?.kind === 'location' && ON_THE_SPOT.has(kind)) return kind === 'disaster' ? regionBefore(layers, tokens, filler) : filler;
    if (role === 'agent' && mention?.kind === 'location' && AT_HOME.has(kind)) return filler;
    const seat = role === 'patient' && kind === 'attack' && free(event, event.around.clause).length === 0 ? townOfState(layers, layers.article.text.slice(filler.span.start, filler.span.end), event.told.narrative.home ?? event.told.narrative.scene) : null;
    if (seat) return seat;
    if (filler.chain !== null) continue;
    const from = tokens.findIndex(({ start }) => start >= filler.span.start);
    const to = tokens.findLastIndex(({ end }) => end <= filler.span.end) + 1;
    const inside = from >= 0 && to > from ? scenesIn(layers, tokens, { from, to }).findLast(({ span }) => !isMoved(tokens, span.start)) : undefined;
    if (inside) return inside;
    const country = role === 'patient' && ON_THE_SPOT.has(kind) ? locationAt(layers, tokens[from]) : null;
    if (country && PLACE_WORDING.grounds.test(foldHan(layers.article.text.slice(country.span.end, filler.span.end)))) return country;
    const town = role === 'patient' ? townInNames(layers, tokens.slice(from, to)) : null;
    if (town) return town;
  }
  return null;
}

/** 北京 of 访问北京: whoever visits a place is there. */
const visited = ({ mentions }: EventLayers, given: Unplaced['given']): Reference | null =>
  given.find(({ role, filler }) => role === 'patient' && mentions.some(({ kind, span }) => kind === 'location' && span.start === filler.span.start && span.end === filler.span.end))?.filler ?? null;

/** 西苏门答腊省 of 西苏门答腊省的马拉皮火山喷发: what erupts or bursts its banks is no place for those who suffer; the division that it is named with is. */
function regionBefore(layers: EventLayers, tokens: readonly Token[], filler: Reference): Reference {
  const at = indexAt(tokens, filler.span.start);
  const before = locationAt(layers, tokens[tokens[at - 1]?.class === 'of' ? at - 2 : at - 1]);
  const kind = layers.chains[filler.chain ?? -1]?.place?.kind;
  return before && isChinese(layers.article.language) && kind !== 'city' && kind !== 'admin1' && isPlace(layers, before) ? before : filler;
}
