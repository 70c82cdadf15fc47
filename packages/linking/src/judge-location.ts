import { nameKey } from '@dateline/gazetteer';
import { contextWeight, contextWords, sharedContext } from './company.ts';
import { different, same, unsure, type Finding } from './judging.ts';
import type { Profile } from './profile.ts';

/** Two places by the gazetteer's row; where one has none, by name and company. */
export function judgeLocations(left: Profile, right: Profile): Finding {
  if (left.place !== null && right.place !== null) {
    return left.place.id === right.place.id ? same(0.98, 'the same place of the gazetteer') : different(0.95, 'two places of the gazetteer');
  }
  if (nameKey(left.name) !== nameKey(right.name)) return different(0.8, 'names differ');
  const context = sharedContext(left, right);
  return contextWeight(context) >= 1 ? same(0.8, `name equal, ${contextWords(context)}`) : unsure(`name equal, ${contextWords(context)}`);
}
