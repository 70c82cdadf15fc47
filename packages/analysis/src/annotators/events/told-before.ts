import { isChinese, type Reference } from '@dateline/document';
import { daysFrom, LONG_AGO } from './days.ts';
import { isNarrower } from './place-relations.ts';
import type { Unplaced } from './unplaced.ts';

/** The place of the sentence before, in another paragraph; none that lies long ago, where this is news. */
export function placeBefore(event: Unplaced): Reference | null {
  const { scene: { layers: { article } }, told: { time, narrative: { before, placeTime } } } = event;
  const past = placeTime !== null && article.reference.day !== null && daysFrom(placeTime.value, article.reference.day) > LONG_AGO;
  return isChinese(article.language) || !past || time !== null ? before : null;
}

/** The place of the sentence before where it lies in a larger one that the title names: papers that give each sentence a paragraph tell on. */
export function placeInside(event: Unplaced, larger: Reference): Reference | null {
  const { scene: { layers }, told: { narrative: { inside } } } = event;
  const before = isChinese(layers.article.language) ? null : placeBefore(event);
  return before && (inside(before, larger) || isNarrower(layers, before, larger)) ? before : null;
}
