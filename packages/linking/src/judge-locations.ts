import { nameKey } from '@dateline/gazetteer';
import { different, same, unsure, type Finding } from './judging.ts';
import type { Persona } from './persona.ts';

/** Two places by the gazetteer's row; where one has none, by name and country. */
export function judgeLocations(left: Persona, right: Persona): Finding {
  if (left.place !== null && right.place !== null) return left.place === right.place ? same(0.98, 'the same place of the gazetteer') : different(0.95, 'two places of the gazetteer');
  if (nameKey(left.name) !== nameKey(right.name)) return different(0.8, 'names differ');
  if (left.nation === null || right.nation === null) return unsure('name equal, nothing else shared');
  return left.nation === right.nation ? same(0.8, 'name and country equal') : different(0.8, 'name equal, in other countries');
}
