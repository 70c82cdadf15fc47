import type { ClaimRecord } from '@dateline/storage';
import { Field, ObjectType } from 'type-graphql';
import { groupedBy } from '../../shared/grouped.ts';
import { Claim } from './claim.ts';

@ObjectType('ClaimedValue', { simpleResolvers: true, description: 'A value, and everybody who claims it.' })
export class ClaimedValue {
  @Field(() => String, { description: 'The value.' })
  value!: string;
  @Field(() => [Claim], { description: 'Who claims it, and where.' })
  claims!: ClaimRecord[];
}

@ObjectType('Difference', { simpleResolvers: true, description: 'A slot of an event for which the reports give several values.' })
export class Difference {
  @Field(() => String, { description: 'What the values are of: quantity:人, time, place, agent.' })
  slot!: string;
  @Field(() => [ClaimedValue], { description: 'The values, two or more, in the order of the claims.' })
  values!: ClaimedValue[];
}

/** Slots with more than one value, in the order in which the claims first name them. */
export function differences(claims: readonly ClaimRecord[]): Difference[] {
  return [...groupedBy(claims, ({ slot }) => slot)]
    .map(([slot, ofSlot]) => ({ slot, values: [...groupedBy(ofSlot, ({ value }) => value)].map(([value, same]) => ({ value, claims: same })) }))
    .filter(({ values }) => values.length > 1);
}
