import { nameKey, soundKey } from '@dateline/gazetteer';
import type { EntityKind } from '@dateline/document';
import { institutionOf } from './office.ts';
import { personName } from './person-name.ts';
import type { Profile } from './profile.ts';

/** What stands for an entity where another is judged by its company: the same for both scripts and, where sounds tell, for both languages. */
export function companionKey(kind: EntityKind, name: string, placeId: string | null): string {
  if (kind === 'location') return `l:${placeId ?? nameKey(name)}`;
  if (kind === 'organization') return `o:${institutionOf(name).key ?? nameKey(name)}`;
  const { family } = personName(name);
  const sounds = soundKey(family);
  return `p:${sounds.length > 2 ? sounds : family}`;
}

/** What two profiles share beside their names. */
export interface SharedContext {
  /** People and organizations that both articles speak of. */
  readonly companions: readonly string[];
  /** Places below countries that both articles speak of. */
  readonly places: readonly string[];
  /** Whether the country that one article speaks of most is among the first three of the other's. */
  readonly country: boolean;
}

export function sharedContext(left: Profile, right: Profile): SharedContext {
  const theirs = new Set(right.company);
  const both = [...new Set(left.company)].filter((key) => theirs.has(key)).sort();
  const [home, otherHome] = [left.countries[0], right.countries[0]];
  const country = (home !== undefined && right.countries.slice(0, 3).includes(home)) || (otherHome !== undefined && left.countries.slice(0, 3).includes(otherHome));
  return { companions: both.filter((key) => !key.startsWith('l:')), places: both.filter((key) => key.startsWith('l:')), country };
}

/** The weight of the company: two for each person or organization up to two of them, one for a place, one for the country. */
export const contextWeight = ({ companions, places, country }: SharedContext): number => Math.min(companions.length, 2) * 2 + Math.min(places.length, 1) + Number(country);

export const contextWords = ({ companions, places, country }: SharedContext): string =>
  [companions.length > 0 && `${String(companions.length)} companions shared`, places.length > 0 && `${String(places.length)} places shared`, country && 'country shared'].filter(Boolean).join(', ') || 'nothing else shared';
