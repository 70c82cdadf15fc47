import type { Choice } from './choice.ts';
import type { PlaceScope } from './scopes.ts';
import type { Surroundings } from './surroundings.ts';

/** Which row of the trigger table made an event, and how its parts were found. */
export function becauseOf({ reading: { trigger, form }, nominal }: Choice, around: Surroundings, { place, inherited }: { readonly place: PlaceScope | null; readonly inherited: boolean }): string {
  const { objects, subjects, context, follows } = trigger;
  const parts = [
    `trigger that ${trigger.frame}, as a ${nominal ? 'noun' : form && form !== 'noun' ? `verb (${form})` : 'verb'}`,
    objects && `with a noun of ${objects} about it`, subjects && `after a noun of ${subjects}`, context && `in an article about ${context}`, follows === 'end' ? 'where its clause ends' : follows && `before a ${follows}`,
    around.passive && 'passive', around.carrier && `held by a verb that ${around.carrier === 'light' ? 'does' : around.carrier} it`, around.helper && 'with somebody helped',
    around.subject && !around.ownSubject && 'subject of an earlier clause', around.relative && 'relative clause', place && place !== 'clause' && `place of the ${place}`, inherited && 'time of what it follows from',
  ];
  return parts.filter((part): part is string => typeof part === 'string').join('; ');
}
