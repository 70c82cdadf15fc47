import type { ArticleChange, ArticleRecord, ChangeRecord, Reading } from '@dateline/storage';
import { Args, ArgsType, Field, ID, ObjectType, Resolver, Root, Subscription } from 'type-graphql';
import type { Context } from '../../../context.ts';
import { enumeration } from '../../../shared/enumeration.ts';
import { ID_DESCRIPTION } from '../../../shared/nodes.ts';
import { AFTER_DESCRIPTION, AT_DESCRIPTION, changeOf, CURSOR_DESCRIPTION, rowsOf, watch } from '../../../shared/watching.ts';
import { Article } from '../article.ts';
import { articleFilter, ArticleFilterInput } from '../filter.ts';

const ArticleChangeEnum = enumeration<ArticleChange>('ArticleChange', 'What became of an article.', { added: 'It came into the graph.', revised: 'It came anew, with other words.' });

@ObjectType('ArticleAdded', { simpleResolvers: true, description: 'An article that came into the graph.' })
class ArticleAdded {
  @Field(() => String, { description: CURSOR_DESCRIPTION })
  cursor!: string;
  @Field(() => String, { description: AT_DESCRIPTION })
  at!: string;
  @Field(() => [ArticleChangeEnum], { description: 'What became of it; of a new one only that.' })
  changes!: readonly ArticleChange[];
  @Field(() => ID, { description: ID_DESCRIPTION })
  id!: string;
  @Field(() => Article, { nullable: true, description: 'The article as it is now; null where it has gone since.' })
  article!: ArticleRecord | null;
}

@ArgsType()
class ArticleAddedInput {
  @Field(() => ArticleFilterInput, { nullable: true, description: 'Tells only of articles that are so when they are told of.' })
  filter?: ArticleFilterInput | null;
  @Field(() => [ArticleChangeEnum], { nullable: true, defaultValue: ['added'], description: 'What to tell of; ADDED where it is not given.' })
  changes?: readonly ArticleChange[] | null;
  @Field(() => String, { nullable: true, description: AFTER_DESCRIPTION })
  after?: string | null;
}

/** The articles of a batch that are asked for. */
async function telling(batch: readonly ChangeRecord[], reading: Reading, { filter, changes }: ArticleAddedInput): Promise<ArticleAdded[]> {
  const asked = batch.filter(({ what }) => what.some((each) => (changes ?? ['added']).includes(each as ArticleChange)));
  const found = await rowsOf(asked, (page, ids) => reading.list('articles', page, { ...(filter && articleFilter(filter)), ids }));
  return asked.filter(({ id }) => !filter || found.has(id)).map((change) => ({ ...changeOf<ArticleChange>('Article', change), article: found.get(change.id) ?? null }));
}

@Resolver()
export class ArticlesLive {
  @Subscription(() => ArticleAdded, {
    description: 'Articles as they come into the graph, in the order in which they do.',
    subscribe: ({ args, context }) => {
      const { after, ...asked } = args as ArticleAddedInput;
      if (asked.filter) articleFilter(asked.filter); // Says now what is wrong with it.
      return watch((context as Context).watching, { nouns: ['article'], after, telling: (batch, reading) => telling(batch, reading, asked) }) as never;
    },
  })
  articleAdded(@Root() added: ArticleAdded, @Args(() => ArticleAddedInput) _input: ArticleAddedInput): ArticleAdded {
    return added;
  }
}
