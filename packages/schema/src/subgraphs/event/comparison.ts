import type { ClaimRecord, ClaimRelation, ComparisonRecord } from '@dateline/storage';
import { Field, ObjectType } from 'type-graphql';
import { connectionOf } from '../../shared/connection.ts';
import { From } from '../../shared/from.ts';
import { Stub } from '../../shared/stub.ts';
import { Claim } from './claim.ts';
import { ClaimRelationEnum } from './enums.ts';
import { Event } from './event.ts';

@ObjectType('ClaimedValue', { simpleResolvers: true, description: 'A value, and everybody who claims it.' })
export class ClaimedValue {
  @Field(() => String, { description: 'The value, as the first of them gives it.' })
  value!: string;
  @Field(() => [Claim], { description: 'Who claims it, and where; earliest first.' })
  claims!: readonly ClaimRecord[];
}

/** Claims of one value, shown by the first of them. */
export const claimedValue = (claims: readonly ClaimRecord[]): ClaimedValue => ({ value: claims[0]?.value ?? '', claims });

@ObjectType('Comparison', { simpleResolvers: true, description: 'Two values that one slot of an event was given, side by side with those who give each.' })
export class Comparison {
  @Field(() => Event, { description: 'The event.' })
  @From(({ eventId }: ComparisonRecord) => new Stub('Event', eventId))
  event!: Stub;
  @Field(() => String, { description: 'What the values are of, the same in all languages: quantity:person, time, place, agent, modality.' })
  slot!: string;
  @Field(() => ClaimRelationEnum, { description: 'How they stand to each other.' })
  relation!: ClaimRelation;
  @Field(() => String, { description: 'Why so, in words.' })
  because!: string;
  @Field(() => ClaimedValue, { description: 'The value that was told first.' })
  @From(({ left }: ComparisonRecord) => claimedValue(left))
  left!: ClaimedValue;
  @Field(() => ClaimedValue, { description: 'The other.' })
  @From(({ right }: ComparisonRecord) => claimedValue(right))
  right!: ClaimedValue;
}

export const ComparisonConnection = connectionOf('Comparison', () => Comparison);
