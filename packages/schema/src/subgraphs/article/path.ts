import { DatelineError } from '@dateline/document';
import type { EntityKind } from '@dateline/document';
import { presentId } from '@dateline/storage';
import type { PathRecord, PathStepRecord } from '@dateline/storage';
import { Args, ArgsType, Ctx, Field, ID, Int, ObjectType, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.ts';
import { AS_OF_DESCRIPTION, keyAsOf } from '../../shared/as-of.ts';
import { entityMoment } from '../../shared/entity-key.ts';
import { From } from '../../shared/from.ts';
import { entityStub, Stub } from '../../shared/stub.ts';
import { Article } from './article.ts';
import { EntityKindEnum } from './mention.ts';
import { Entity } from './sisters.ts';

/** News joins any two within few steps; what is farther says nothing. */
const MOST_STEPS = 6;
const USUAL_STEPS = 4;

@ObjectType('PathStep', { simpleResolvers: true, description: 'Somebody or something on the way, and the articles that join it to the one before.' })
class PathStep {
  @Field(() => Entity, { description: 'Who or what stands here.' })
  @From((step: PathStepRecord) => entityStub(step))
  entity!: Stub;
  @Field(() => Int, { description: 'How many articles name both it and the one before; 0 for the first.' })
  articleCount!: number;
  @Field(() => [Article], { description: 'The latest of them, three at most.' })
  @From(({ articles }: PathStepRecord) => articles.map(({ articleId }) => new Stub('Article', articleId)))
  articles!: Stub[];
}

@ObjectType('Path', { simpleResolvers: true, description: 'A way from one entity to another, each step over articles that name both.' })
class Path {
  @Field(() => Int, { description: 'How many steps it has.' })
  @From(({ steps }: PathRecord) => steps.length - 1)
  length!: number;
  @Field(() => [PathStep], { description: 'Whom it leads over, from the one to the other.' })
  steps!: readonly PathStepRecord[];
}

@ArgsType()
class PathInput {
  @Field(() => ID, { description: 'Global id of the person, organization or location where it begins.' })
  from!: string;
  @Field(() => ID, { description: 'Global id of the one where it ends.' })
  to!: string;
  @Field(() => Int, { nullable: true, description: `How many steps it may have: 1 to ${String(MOST_STEPS)}; ${String(USUAL_STEPS)} where it is not given.` })
  maxSteps?: number | null;
  @Field(() => [EntityKindEnum], { nullable: true, description: 'Whom it may lead over: PERSON and ORGANIZATION keep it from places that join everybody. All where it is not given.' })
  through?: EntityKind[] | null;
  @Field(() => String, { nullable: true, description: AS_OF_DESCRIPTION })
  asOf?: string | null;
}

@Resolver()
export class Paths {
  @Query(() => Path, { nullable: true, description: 'How two have to do with each other: the shortest way over articles that name both of every step; of equals, over those who are least in all other news. null where there is none so short.' })
  path(@Args(() => PathInput) { from, to, maxSteps, through, asOf }: PathInput, @Ctx() { reading }: Context): Promise<PathRecord | null> {
    const steps = maxSteps ?? USUAL_STEPS;
    if (steps < 1 || steps > MOST_STEPS) throw new DatelineError('ARGUMENT_INVALID', `maxSteps is ${String(steps)}: it is a number from 1 to ${String(MOST_STEPS)}.`);
    return reading.path(keyAsOf(entityMoment('from', from), asOf), presentId(entityMoment('to', to)), steps, through ?? null);
  }
}
