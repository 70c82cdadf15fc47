import { DatelineError } from '@dateline/document';
import type { EntityKind } from '@dateline/document';
import type { CandidateRecord } from '@dateline/storage';
import { Arg, Args, Ctx, Field, Float, ObjectType, Query, Resolver } from 'type-graphql';
import type { Context } from '../../../context.ts';
import { connectionOf, listOf } from '../../../shared/connection.ts';
import { From } from '../../../shared/from.ts';
import { ENTITY_TYPES } from '../../../shared/nouns.ts';
import { PageInput } from '../../../shared/page.ts';
import { Stub } from '../../../shared/stub.ts';
import { Evidence } from '../article.ts';
import { EntityKindEnum } from '../mention.ts';
import { Entity } from '../sisters.ts';

@ObjectType('Candidate', { simpleResolvers: true, description: 'Two entities that may be one: a rule finds them alike and is not sure. Decide by mergeEntities or keepApart.' })
class Candidate {
  @Field(() => EntityKindEnum, { description: 'What both are.' })
  kind!: EntityKind;
  @Field(() => Float, { description: 'How alike, 0 to 1.' })
  score!: number;
  @Field(() => String, { description: 'What speaks for and against it, in words.' })
  because!: string;
  @Field(() => String, { description: 'The rules and their version.' })
  by!: string;
  @Field(() => Entity, { description: 'The one.' })
  @From(({ kind, left }: CandidateRecord) => new Stub(ENTITY_TYPES[kind], left.entityId))
  left!: Stub;
  @Field(() => Evidence, { description: 'Words of the one that were looked at.' })
  @From(({ left }: CandidateRecord) => left)
  leftEvidence!: CandidateRecord['left'];
  @Field(() => Entity, { description: 'The other.' })
  @From(({ kind, right }: CandidateRecord) => new Stub(ENTITY_TYPES[kind], right.entityId))
  right!: Stub;
  @Field(() => Evidence, { description: 'Words of the other that were looked at.' })
  @From(({ right }: CandidateRecord) => right)
  rightEvidence!: CandidateRecord['right'];
}

const CandidateConnection = connectionOf('Candidate', () => Candidate);

@Resolver()
export class Candidates {
  @Query(() => CandidateConnection, { description: 'Pairs of entities that linking is unsure of and nobody has decided since, most alike first; a pair comes once for each two looks of theirs that were compared.' })
  candidates(
    @Arg('kind', () => EntityKindEnum, { nullable: true, description: 'Pairs of this kind; of all where it is not given.' }) kind: EntityKind | null,
    @Arg('minScore', () => Float, { nullable: true, description: 'Pairs at least so alike, 0 to 1.' }) minScore: number | null,
    @Args(() => PageInput) page: PageInput, @Ctx() context: Context,
  ) {
    if (typeof minScore === 'number' && (minScore < 0 || minScore > 1)) throw new DatelineError('ARGUMENT_INVALID', `minScore is ${String(minScore)}: it is a number from 0 to 1.`);
    return listOf(context, 'candidates', page, { kind: kind ?? null, minScore: minScore ?? null }, 'surest');
  }
}
