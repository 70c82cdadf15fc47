import type { ClaimRelation, ComparisonFilter, StoryFilter } from '@dateline/storage';
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, InputType, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.ts';
import { AS_OF_DESCRIPTION, keyAsOf } from '../../shared/as-of.ts';
import { listOf } from '../../shared/connection.ts';
import { enumeration } from '../../shared/enumeration.ts';
import { entityKey } from '../../shared/entity-key.ts';
import { isoDay } from '../../shared/filters.ts';
import { keyOf, readGlobalId } from '../../shared/global-id.ts';
import { ListInput } from '../../shared/page.ts';
import { Reads } from '../../shared/reads.ts';
import { ComparisonConnection } from './comparison.ts';
import { ClaimRelationEnum } from './enums.ts';
import { Article } from './sisters.ts';
import { Story, StoryConnection } from './story.ts';

const StoryOrder = enumeration('StoryOrder', 'The order of a list of stories.', {
  newest: 'The one with the latest article first.',
  oldest: 'The one that began first first.',
  articles: 'The one that most articles tell first.',
});

@InputType('StoryFilter', { description: 'Narrows a list of stories; every field given must hold.' })
class StoryFilterInput {
  @Field(() => String, { nullable: true, description: 'ISO day: stories with an article of this day or later.' })
  from?: string | null;
  @Field(() => String, { nullable: true, description: 'ISO day: stories with an article of this day or earlier.' })
  to?: string | null;
  @Field(() => ID, { nullable: true, description: 'Global id of a person, organization or location that plays a part in it.' })
  participant?: string | null;
}

@ArgsType()
class StoryListInput extends ListInput {
  @Field(() => StoryFilterInput, { nullable: true, description: 'Narrows the list.' })
  filter?: StoryFilterInput | null;
  @Field(() => StoryOrder, { nullable: true, description: 'NEWEST where it is not given.' })
  orderBy?: 'newest' | 'oldest' | 'articles' | null;
}

@InputType('ComparisonFilter', { description: 'Narrows a list of comparisons; every field given must hold.' })
class ComparisonFilterInput {
  @Field(() => [ClaimRelationEnum], { nullable: true, description: 'Values that stand so to each other: CONFLICT asks who contradicts whom.' })
  relations?: ClaimRelation[] | null;
  @Field(() => String, { nullable: true, description: 'What the values are of: quantity:person, time, place, agent, modality.' })
  slot?: string | null;
  @Field(() => ID, { nullable: true, description: 'Global id of the event.' })
  event?: string | null;
  @Field(() => ID, { nullable: true, description: 'Global id of a person or organization that gives one of the two values.' })
  claimant?: string | null;
}

@ArgsType()
class ComparisonListInput extends ListInput {
  @Field(() => ComparisonFilterInput, { nullable: true, description: 'Narrows the list.' })
  filter?: ComparisonFilterInput | null;
}

const storyFilter = ({ from, to, participant }: StoryFilterInput): StoryFilter => ({ from: isoDay('from', from), to: isoDay('to', to), entityId: entityKey('participant', participant) });

const comparisonFilter = ({ relations, slot, event, claimant }: ComparisonFilterInput): ComparisonFilter =>
  ({ relations: relations ?? null, slot: slot ?? null, eventId: keyOf('Event', event), claimantId: entityKey('claimant', claimant) });

@Resolver()
export class StoryLists {
  @Query(() => StoryConnection, { description: 'The stories of the graph: articles that belong together.' })
  stories(@Args(() => StoryListInput) { filter, orderBy, ...page }: StoryListInput, @Ctx() context: Context) {
    return listOf(context, 'stories', page, storyFilter(filter ?? {}), orderBy ?? 'newest');
  }

  @Query(() => Story, { nullable: true, description: 'The story with the id; null where there is none.' })
  story(@Arg('id', () => ID, { description: 'Global id of the story.' }) id: string, @Arg('asOf', () => String, { nullable: true, description: AS_OF_DESCRIPTION }) asOf: string | null, @Ctx() { reading }: Context) {
    return reading.byId('story', keyAsOf(readGlobalId(id, 'Story').id, asOf));
  }

  @Query(() => ComparisonConnection, { description: 'Who contradicts, corrects or refines whom: values that reports give of one thing, by twos; of the latest events first.' })
  comparisons(@Args(() => ComparisonListInput) { filter, ...page }: ComparisonListInput, @Ctx() context: Context) {
    return listOf(context, 'comparisons', page, comparisonFilter(filter ?? {}), 'newest');
  }
}

@Resolver(() => Article)
export class ArticleStories {
  @Reads()
  @FieldResolver(() => Story, { nullable: true, description: 'The story that the article is part of; null where it stands alone.' })
  story(@Root() { id }: { id: string }, @Ctx() { reading }: Context) {
    return reading.one('article.story', id);
  }
}
