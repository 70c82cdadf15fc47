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

@ObjectType('Difference', { simpleResolvers: true, description: 'A slot of an event for which the reports give values that do not go together.' })
export class Difference {
  @Field(() => String, { description: 'What the values are of: quantity:人, time, place, agent.' })
  slot!: string;
  @Field(() => [ClaimedValue], { description: 'The values, two or more, in the order of the claims.' })
  values!: ClaimedValue[];
}

/** Slots that take one value: two are at odds whoever gives them. Others, such as agent, take several at once. */
const takesOne = (slot: string): boolean => slot === 'time' || slot.startsWith('quantity');

/** An article in its own voice, or somebody whom it cites. */
const sourceOf = ({ articleId, attribution }: ClaimRecord): string => `${articleId} ${attribution?.entityId ?? attribution?.exact ?? ''}`;

/** Whether two sources have no value in common: to name three participants where another names one of them is no difference. */
function atOdds(claims: readonly ClaimRecord[]): boolean {
  const given = [...groupedBy(claims, sourceOf).values()].map((ofSource) => new Set(ofSource.map(({ value }) => value)));
  return given.some((values, index) => given.slice(index + 1).some((others) => [...values].every((value) => !others.has(value))));
}

/** Slots for which the reports give values that do not go together, in the order in which the claims first name them. */
export function differences(claims: readonly ClaimRecord[]): Difference[] {
  return [...groupedBy(claims, ({ slot }) => slot)].flatMap(([slot, ofSlot]) => {
    const values = [...groupedBy(ofSlot, ({ value }) => value)].map(([value, same]) => ({ value, claims: same }));
    return values.length > 1 && (takesOne(slot) || atOdds(ofSlot)) ? [{ slot, values }] : [];
  });
}
