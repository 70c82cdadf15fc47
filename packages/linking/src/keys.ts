import { nameKey, soundKey } from '@dateline/gazetteer';
import { institutionOf, withoutNation } from './office.ts';
import { personName } from './person-name.ts';
import type { Profile } from './profile.ts';

/** Shorter skeletons are shared by too many names to be worth looking at. */
const TELLING = 2;

const personKeys = (name: string): string[] => {
  const { family } = personName(name);
  const sounds = soundKey(family);
  return [`p:${family}`, ...(sounds.length >= TELLING ? [`p~${sounds}`] : [])];
};

const organizationKeys = (name: string): string[] => [`o:${institutionOf(name).key ?? nameKey(name)}`, `o:${nameKey(withoutNation(name).rest)}`];

/** The keys that a profile is found by: two profiles that `judge` could call the same share one. To be kept with the profile and asked for with an index.
 *  Sorted, without doubles. */
export function keysOf({ kind, name, names, place }: Profile): string[] {
  const all = names.length === 0 ? [] : [name, ...names];
  const keys = kind === 'person' ? all.flatMap(personKeys) : kind === 'organization' ? all.flatMap(organizationKeys) : [...(place ? [`l:${place.id}`] : []), ...all.map((each) => `l:${nameKey(each)}`)];
  return [...new Set(keys)].filter((key) => key.length > 2).sort();
}
