import type { Reference } from '@dateline/document';
import type { EventLayers } from './event-layers.ts';
import { isMoved } from './free-places.ts';
import { isOfAnother } from './place-guards.ts';
import { locationsIn, placeInName } from './places.ts';
import { LOOK_BACK } from './surroundings.ts';
import type { Unplaced } from './unplaced.ts';

/** 马来西亚首相辞职: whose office it is; else whose name opens that of the court or council (赞比亚选举委员会). */
export function placeOfOffice(event: Unplaced): Reference | null {
  const { scene: { layers, tokens }, kind, around: { clause }, given } = event;
  const seat = kind === 'try-in-court' ? placeInName(layers, tokens, clause) : ofOffice(layers, given);
  if (seat) return seat;
  return locationsIn(layers, tokens, clause).find((location) => !given.some(({ filler }) => filler.span.start === location.span.start) && !isMoved(tokens, location.span.start) && !isOfAnother(event, location)) ?? placeInName(layers, tokens, { from: Math.max(0, clause.from - LOOK_BACK), to: clause.to });
}

/** 乍得总统 in 祝贺他当选乍得总统: the place whose name opens that of the office. */
const ofOffice = ({ mentions }: EventLayers, given: Unplaced['given']): Reference | null => {
  const office = given.find(({ role }) => role === 'topic')?.filler.span.start;
  const place = mentions.find(({ kind, form, span }) => kind === 'location' && form === 'name' && span.start === office);
  return place ? { span: place.span, chain: place.chain } : null;
};
