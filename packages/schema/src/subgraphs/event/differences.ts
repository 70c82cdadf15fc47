import type { ClaimRecord, ClaimRelation, ComparisonRecord } from '@dateline/storage';
import { Field, ObjectType } from 'type-graphql';
import { groupedBy } from '../../shared/grouped.ts';
import { claimedValue, ClaimedValue, Comparison } from './comparison.ts';
import { ClaimRelationEnum } from './enums.ts';

@ObjectType('Difference', { simpleResolvers: true, description: 'A slot of an event for which the reports give values that are not the same.' })
export class Difference {
  @Field(() => String, { description: 'What the values are of, the same in all languages: quantity:person, time, place, agent, modality.' })
  slot!: string;
  @Field(() => ClaimRelationEnum, { description: 'The gravest of how any two of the values stand to each other: conflict before update before different precision.' })
  relation!: ClaimRelation;
  @Field(() => [ClaimedValue], { description: 'The values, two or more, the one that was told first first.' })
  values!: ClaimedValue[];
  @Field(() => [Comparison], { description: 'How every two of them stand to each other.' })
  comparisons!: readonly ComparisonRecord[];
}

const GRAVEST_FIRST: readonly ClaimRelation[] = ['conflict', 'update', 'different-precision', 'agreement'];

/** Comparisons slot by slot, with all values that are compared. */
export const differences = (comparisons: readonly ComparisonRecord[]): Difference[] =>
  [...groupedBy(comparisons, ({ slot }) => slot)].map(([slot, ofSlot]) => ({
    slot,
    relation: GRAVEST_FIRST.find((relation) => ofSlot.some((each) => each.relation === relation)) ?? 'agreement',
    values: valuesOf(ofSlot).map(claimedValue),
    comparisons: ofSlot,
  }));

/** Each value once: a value is on the left of all that were told later. */
function valuesOf(comparisons: readonly ComparisonRecord[]): readonly (readonly ClaimRecord[])[] {
  const values = new Map<string, { claims: readonly ClaimRecord[]; earlier: number }>();
  for (const { leftValue, rightValue, left, right } of comparisons) {
    values.set(leftValue, { claims: left, earlier: values.get(leftValue)?.earlier ?? 0 });
    values.set(rightValue, { claims: right, earlier: (values.get(rightValue)?.earlier ?? 0) + 1 });
  }
  return [...values.values()].sort((a, b) => compared(a.claims[0]?.day, b.claims[0]?.day) || a.earlier - b.earlier).map(({ claims }) => claims);
}

const compared = (a: string | null | undefined, b: string | null | undefined): number => ((a ?? '~') < (b ?? '~') ? -1 : (a ?? '~') > (b ?? '~') ? 1 : 0);
