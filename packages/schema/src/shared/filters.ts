import { calendarDay, DatelineError } from '@dateline/document';
import { Field, InputType } from 'type-graphql';
import { enumeration } from './enumeration.ts';

/** @throws DatelineError `ARGUMENT_INVALID` where it is no ISO calendar day. */
export const isoDay = (name: string, day: string | null | undefined): string | null => (day === null || day === undefined ? null : calendarDay(name, day));

export const isGiven = <Value>(value: Value | null | undefined): value is Value => value !== null && value !== undefined;

/** The words of a search.
 *  @throws DatelineError `ARGUMENT_INVALID` where there are none, or more than anybody types. */
export function wordsOf(name: string, text: string): string {
  const words = text.trim();
  if (words === '' || words.length > 200) throw new DatelineError('ARGUMENT_INVALID', `${name} has ${String(words.length)} characters: a search takes 1 to 200.`);
  return words;
}

@InputType('NameFilter', { description: 'Narrows a list by name.' })
export class NameFilterInput {
  @Field(() => String, { nullable: true, description: 'Words that a name contains; either script of Chinese finds both.' })
  name?: string | null;
}

export const NameOrder = enumeration('NameOrder', 'The order of a list of entities.', {
  mentions: 'Most mentioned first.',
  name: 'By name.',
});
