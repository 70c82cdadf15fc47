import { foldHan, type Reference } from '@dateline/document';
import { PLACE_WORDING } from './all-languages.ts';
import type { EventLayers } from './event-layers.ts';

/** Whether a place is known as a town, region or country, or is called so (罗湖区); a house or a field alone tells none. */
export const isKnown = ({ chains }: Pick<EventLayers, 'chains'>, { chain }: Pick<Reference, 'chain'>): boolean => {
  const named = chain === null ? undefined : chains[chain];
  return Boolean(named?.place) && named?.place?.kind !== 'facility' && (named?.place?.kind !== 'other' || PLACE_WORDING.divisions.test(foldHan(named.name)));
};

/** Whether `small` is known to lie in `large`, a country or one of its divisions. */
export function isWithin({ chains }: Pick<EventLayers, 'chains'>, small: Reference, large: Reference): boolean {
  const [inner, outer] = [small, large].map(({ chain }) => (chain === null ? null : chains[chain]?.place));
  if (!inner || !outer || inner.kind === 'country' || inner.country !== outer.country) return false;
  return outer.kind === 'country' || (outer.kind === 'admin1' && inner.kind !== 'admin1' && inner.admin1 === outer.admin1);
}

/** Whether `small` is a town or ground and `large` a division or land of the same country, which may hold it. */
export function isNarrower({ chains }: Pick<EventLayers, 'chains'>, small: Reference, large: Reference): boolean {
  const [inner, outer] = [small, large].map(({ chain }) => (chain === null ? null : chains[chain]?.place));
  return Boolean(inner && outer) && inner?.country === outer?.country && (outer?.kind === 'admin1' || outer?.kind === 'region') && inner?.kind !== 'admin1' && inner?.kind !== 'region' && inner?.kind !== 'country';
}

/** Whether a location is known to be a whole country. */
export const isCountry = ({ chains }: Pick<EventLayers, 'chains'>, { chain }: Pick<Reference, 'chain'>): boolean =>
  chain !== null && chains[chain]?.place?.kind === 'country';

/** Whether `small` is known to lie in the country `large`. */
export const liesIn = (layers: Pick<EventLayers, 'chains'>, small: Reference, large: Reference): boolean => isCountry(layers, large) && isWithin(layers, small, large);

/** Whether a location is a place where things happen rather than a country that acts. */
export function isPlace({ chains }: Pick<EventLayers, 'chains'>, { chain }: Pick<Reference, 'chain'>): boolean {
  const place = chain === null ? null : chains[chain]?.place;
  return place ? place.kind !== 'country' : false;
}
