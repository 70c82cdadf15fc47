import { Field, ID, InputType } from 'type-graphql';

const REASON = 'Why: stands in the log, 1 to 2,000 characters.';

@InputType('MergeEntitiesInput', { description: 'Entities that are one.' })
export class MergeEntitiesInput {
  @Field(() => ID, { description: 'Global id of the entity that survives.' })
  into!: string;
  @Field(() => [ID], { description: 'Global ids of the entities that become it, of the same type.' })
  from!: string[];
  @Field(() => String, { description: REASON })
  reason!: string;
}

@InputType('UndoInput', { description: 'A decision that is taken back.' })
export class UndoInput {
  @Field(() => ID, { description: 'Global id of the entry of the log.' })
  id!: string;
  @Field(() => String, { description: REASON })
  reason!: string;
}
