import { contains, type Reference, type Span } from '@dateline/document';
import type { EventLayers } from './event-layers.ts';
import { isCountry, isKnown, isWithin } from './place-relations.ts';

/** Whether one place lies in another: as known, or as the text names them, one behind the other (汉堡市阿尔托纳区). */
export type Inside = (small: Reference, large: Reference) => boolean;

/** What lies in what in an article. Towns and their districts are told apart by no list; that one follows the other's name tells. */
export function insideOf({ mentions, chains }: Pick<EventLayers, 'mentions' | 'chains'>): Inside {
  const outer = new Map<number, Set<number>>();
  for (const [i, { span, chain, kind }] of mentions.entries()) {
    const inner = mentions[i + 1];
    if (kind !== 'location' || chain === null || inner?.kind !== 'location' || inner.chain === null || inner.chain === chain || inner.span.start !== span.end) continue;
    outer.set(inner.chain, (outer.get(inner.chain) ?? new Set()).add(chain));
  }
  const named = (small: number, large: number, seen: ReadonlySet<number>): boolean =>
    [...outer.get(small) ?? []].some((next) => next === large || (!seen.has(next) && named(next, large, new Set([...seen, next]))));
  return (small, large) => isWithin({ chains }, small, large) || (small.chain !== null && large.chain !== null && named(small.chain, large.chain, new Set([small.chain])));
}

const isFacility = ({ chains }: Pick<EventLayers, 'chains'>, { chain }: Reference): boolean => chain !== null && chains[chain]?.place?.kind === 'facility';

/** Keeps the one town or district in which all that an article tells of happened; null before any is told, and from where a second
 *  or a whole country is named for it. */
export function oneGround(layers: EventLayers, inside: Inside): { at: () => Reference | null; told: (place: Reference, sentence: Span) => void } {
  let ground: Reference | null = null;
  let isScattered = false;
  return {
    at: () => (isScattered ? null : ground),
    told: (place, sentence) => {
      if (isCountry(layers, place)) isScattered ||= contains(sentence, place.span);
      if (isCountry(layers, place) || !(isKnown(layers, place) || (ground === null && isFacility(layers, place)))) return;
      // Where a building stands that no list has, the town tells that is told of next.
      if (ground && isFacility(layers, ground) && !inside(ground, place)) ground = null;
      isScattered ||= ground !== null && ground.chain !== place.chain && !inside(place, ground) && !inside(ground, place);
      ground ??= place;
    },
  };
}
