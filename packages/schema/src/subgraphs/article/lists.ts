import { Arg, Args, ArgsType, Ctx, Field, ID, Query, Resolver } from 'type-graphql';
import type { ArticleRecord } from '@dateline/storage';
import type { Context } from '../../context.ts';
import { AS_OF_DESCRIPTION, keyAsOf } from '../../shared/as-of.ts';
import { listOf } from '../../shared/connection.ts';
import { enumeration } from '../../shared/enumeration.ts';
import { readGlobalId } from '../../shared/global-id.ts';
import { ListInput, PageInput } from '../../shared/page.ts';
import { Article, ArticleConnection } from './article.ts';
import { articleFilter, ArticleFilterInput } from './filter.ts';
import { Source, SourceConnection } from './source.ts';

const ArticleOrder = enumeration('ArticleOrder', 'The order of a list of articles.', { newest: 'Latest day first; articles without a day last.', oldest: 'Earliest day first; articles without a day last.' });

@ArgsType()
class ArticleListInput extends ListInput {
  @Field(() => ArticleFilterInput, { nullable: true, description: 'Narrows the list.' })
  filter?: ArticleFilterInput | null;
  @Field(() => ArticleOrder, { nullable: true, description: 'NEWEST where it is not given.' })
  orderBy?: 'newest' | 'oldest' | null;
}

@Resolver()
export class ArticleLists {
  @Query(() => ArticleConnection, { description: 'The articles of the graph.' })
  articles(@Args(() => ArticleListInput) { filter, orderBy, ...page }: ArticleListInput, @Ctx() context: Context) {
    return listOf(context, 'articles', page, articleFilter(filter ?? {}), orderBy ?? 'newest');
  }

  @Query(() => Article, { nullable: true, description: 'The article with the id; null where there is none.' })
  article(@Arg('id', () => ID, { description: 'Global id of the article.' }) id: string, @Arg('asOf', () => String, { nullable: true, description: AS_OF_DESCRIPTION }) asOf: string | null, @Ctx() { reading }: Context): Promise<ArticleRecord | null> {
    return reading.byId('article', keyAsOf(readGlobalId(id, 'Article').id, asOf));
  }

  @Query(() => SourceConnection, { description: 'The outlets whose articles the graph holds, by name.' })
  sources(@Args(() => PageInput) page: PageInput, @Ctx() context: Context) {
    return listOf(context, 'sources', page, {}, 'name');
  }

  @Query(() => Source, { nullable: true, description: 'The source with the id; null where there is none.' })
  source(@Arg('id', () => ID, { description: 'Global id of the source.' }) id: string, @Ctx() { reading }: Context) {
    return reading.byId('source', readGlobalId(id, 'Source').id);
  }
}
