import type { Bound } from '@dateline/document';
import type { ClaimedPlace, ClaimedQuantity, ClaimProfile } from './claim-profile.ts';
import { intervalOf } from './time-interval.ts';

/** How two values of one slot go together, before it is asked who gives them when. `apart`: both cannot be so. `silent`: nothing can be said. */
export type Fit = 'coarser' | 'apart' | 'silent';

/** Looks at the two values alone; the same whichever stands left. */
export function fitOf(left: ClaimProfile, right: ClaimProfile): Fit {
  if (left.slot === 'time') return timesFit(left.value, right.value);
  if (left.slot === 'modality') return 'apart';
  if (left.quantity && right.quantity) return numbersFit(left.quantity, right.quantity);
  if (left.entity === null || right.entity === null) return 'silent';
  if (left.place && right.place) return placesFit(left.place, right.place);
  // Whoever acts for a state is named as often as the state: 美国, 拜登.
  return left.place || right.place ? 'silent' : 'apart';
}

/** 8月 and 8月12日 are one time told more and less exactly. */
function timesFit(left: string, right: string): Fit {
  const [a, b] = [intervalOf(left), intervalOf(right)];
  if (a === null || b === null) return 'silent';
  const isWithin = (inner: typeof a, outer: typeof a): boolean => (outer.start ?? '') <= (inner.start ?? '') && (inner.end ?? '~') <= (outer.end ?? '~');
  if (isWithin(a, b) || isWithin(b, a)) return 'coarser';
  const overlap = (a.start ?? '') <= (b.end ?? '~') && (b.start ?? '') <= (a.end ?? '~');
  return overlap ? 'silent' : 'apart';
}

/** About 3,000 may be 2,700 or 3,300; how far "more than" reaches is nowhere said, and a number twice as high is another number. */
const REACH = { exact: [1, 1], about: [0.9, 1.1], 'at-least': [1, 1.5], 'more-than': [1, 1.5], 'at-most': [0.67, 1], 'less-than': [0.67, 1] } as const satisfies Record<Bound, readonly [number, number]>;

/** A number that ends in zeros is a round one: 3000 for 3,012. */
const ROUND = 0.02;

function reachOf({ value, upper, bound }: ClaimedQuantity): readonly [number, number] {
  const [low, high] = REACH[bound];
  const round = bound === 'exact' && upper === null && value >= 100 && value % 100 === 0 ? ROUND : 0;
  return [value * (low - round), (upper ?? value) * (high + round)];
}

function numbersFit(left: ClaimedQuantity, right: ClaimedQuantity): Fit {
  const [[a, b], [c, d]] = [reachOf(left), reachOf(right)];
  return a <= d && c <= b ? 'coarser' : 'apart';
}

/** A province and its city are one place told more and less exactly. */
function placesFit(left: ClaimedPlace, right: ClaimedPlace): Fit {
  if (left.id === null || right.id === null) return 'silent';
  if (left.within.includes(right.id) || right.within.includes(left.id)) return 'coarser';
  const isCountryOf = (outer: ClaimedPlace, inner: ClaimedPlace): boolean => outer.kind === 'country' && outer.country !== null && outer.country === inner.country;
  if (isCountryOf(left, right) || isCountryOf(right, left)) return 'coarser';
  if (mayStandIn(left, right) || mayStandIn(right, left)) return 'silent';
  return left.country === null || right.country === null || left.kind === 'region' || right.kind === 'region' ? 'silent' : 'apart';
}

/** Of an airport or a camp it is known in which division it stands, and not in which town of it. */
const mayStandIn = (facility: ClaimedPlace, town: ClaimedPlace): boolean => facility.kind === 'facility' && town.kind === 'city' && facility.within.filter((id) => town.within.includes(id)).length > 1;
