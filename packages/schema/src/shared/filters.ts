import { DatelineError } from '@dateline/document';
import { Field, InputType } from 'type-graphql';
import { enumeration } from './enumeration.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** @throws DatelineError `ARGUMENT_INVALID` where it is no ISO calendar day. */
export function isoDay(name: string, day: string | null | undefined): string | null {
  if (day === null || day === undefined) return null;
  if (!DAY.test(day) || Number.isNaN(Date.parse(day))) {
    throw new DatelineError('ARGUMENT_INVALID', `${name} is ${JSON.stringify(day)}: it is an ISO day such as "2021-08-13".`);
  }
  return day;
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
