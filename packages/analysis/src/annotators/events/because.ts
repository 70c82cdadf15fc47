import { contains, type EventArgument } from '@dateline/document';
import type { Choice } from './readings.ts';
import type { Scene } from './roles.ts';
import type { Surroundings } from './surroundings.ts';

/** Which row of the trigger table made an event, and how its parts were found. */
export function becauseOf({ tokens }: Scene, { reading: { trigger, form }, nominal }: Choice, around: Surroundings, given: readonly EventArgument[], inherited: boolean): string {
  const { objects, subjects, context, follows } = trigger;
  const from = tokens[around.clause.from];
  const to = tokens[around.clause.to - 1];
  const place = given.find(({ role }) => role === 'place')?.filler.span;
  const elsewhere = place !== undefined && from !== undefined && to !== undefined && !contains({ start: from.start, end: to.end }, place);
  const parts = [
    `trigger that ${trigger.frame}, as a ${nominal ? 'noun' : form && form !== 'noun' ? `verb (${form})` : 'verb'}`,
    objects && `with a noun of ${objects} about it`, subjects && `after a noun of ${subjects}`, context && `in an article about ${context}`, follows && `before a ${follows}`,
    around.passive && 'passive', around.carrier && `held by a verb that ${around.carrier === 'light' ? 'does' : around.carrier} it`, around.helper && 'with somebody helped',
    around.subject && !around.ownSubject && 'subject of an earlier clause', around.relative && 'relative clause', elsewhere && 'place from outside the clause', inherited && 'time of what it follows from',
  ];
  return parts.filter((part): part is string => typeof part === 'string').join('; ');
}
