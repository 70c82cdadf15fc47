import { nameKey } from '@dateline/gazetteer';
import { isShortSound, soundKeysOf } from './name-sounds.ts';
import { personName } from './person-name.ts';
import { personasOf } from './personas-of.ts';
import type { Profile } from './profile.ts';

/** What stands for an entity where a report names it or where another is judged by its company: from the article alone, so that nothing follows from what else is
 *  known; the same for both scripts and, where sounds tell, for both languages. Of persons the family name: two of one name in one story are rare. */
export function companionKey(profile: Profile): string {
  const { kind, name, place } = profile;
  if (kind === 'location') return `l:${place?.id ?? nameKey(name)}`;
  if (kind === 'organization') return `o:${personasOf(profile)[0]?.key.slice(2) ?? nameKey(name)}`;
  const { family, known, reading } = personName(name);
  const sounds = soundKeysOf(family).find((key) => !isShortSound(key)) ?? '';
  return `p:${known ?? reading?.replaceAll(' ', '') ?? (sounds.length >= 2 ? sounds : family)}`;
}
