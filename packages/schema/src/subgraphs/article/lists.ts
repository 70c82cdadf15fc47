import { Arg, Args, ArgsType, Ctx, Field, ID, InputType, Query, Resolver } from 'type-graphql';
import type { ArticleFilter, ArticleRecord } from '@dateline/storage';
import type { Context } from '../../context.ts';
import { AS_OF_DESCRIPTION, keyAsOf } from '../../shared/as-of.ts';
import { listOf } from '../../shared/connection.ts';
import { enumeration } from '../../shared/enumeration.ts';
import { entityKey } from '../../shared/entity-key.ts';
import { isGiven, isoDay, wordsOf } from '../../shared/filters.ts';
import { keyOf, readGlobalId } from '../../shared/global-id.ts';
import { ListInput, PageInput } from '../../shared/page.ts';
import { BoxInput, NearInput, whereFilter, WithinInput } from '../../shared/where.ts';
import { Article, ArticleConnection } from './article.ts';
import { Source, SourceConnection } from './source.ts';

const ArticleOrder = enumeration('ArticleOrder', 'The order of a list of articles.', { newest: 'Latest day first; articles without a day last.', oldest: 'Earliest day first; articles without a day last.' });

@InputType('ArticleFilter', { description: 'Narrows a list of articles; every field given must hold.' })
class ArticleFilterInput {
  @Field(() => String, { nullable: true, description: 'BCP 47 language: zh-Hans, zh-Hant, en.' })
  language?: string | null;
  @Field(() => String, { nullable: true, description: 'ISO day: articles of this day or later.' })
  from?: string | null;
  @Field(() => String, { nullable: true, description: 'ISO day: articles of this day or earlier.' })
  to?: string | null;
  @Field(() => ID, { nullable: true, description: 'Global id of the source that published them.' })
  source?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Articles that are no copy of an earlier one, or those that are.' })
  original?: boolean | null;
  @Field(() => ID, { nullable: true, description: 'Global id of the story that they are part of.' })
  story?: string | null;
  @Field(() => [String], { nullable: true, description: 'Articles in one of these BCP 47 languages.' })
  languages?: string[] | null;
  @Field(() => [ID], { nullable: true, description: 'Global ids of sources: articles that one of them published.' })
  sources?: string[] | null;
  @Field(() => String, { nullable: true, description: 'Words of the title or the text, as search takes them: "a phrase" in quotation marks, a beginning*.' })
  text?: string | null;
  @Field(() => [ID], { nullable: true, description: 'Global ids of people, organizations and locations: articles that mention every one of them.' })
  mentions?: string[] | null;
  @Field(() => NearInput, { nullable: true, description: 'Articles that mention a place within a distance of a point.' })
  near?: NearInput | null;
  @Field(() => BoxInput, { nullable: true, description: 'Articles that mention a place in a stretch of the earth.' })
  box?: BoxInput | null;
  @Field(() => WithinInput, { nullable: true, description: 'Articles that mention a place in a country, or one that is or lies in a location.' })
  within?: WithinInput | null;
}

@ArgsType()
class ArticleListInput extends ListInput {
  @Field(() => ArticleFilterInput, { nullable: true, description: 'Narrows the list.' })
  filter?: ArticleFilterInput | null;
  @Field(() => ArticleOrder, { nullable: true, description: 'NEWEST where it is not given.' })
  orderBy?: 'newest' | 'oldest' | null;
}

const articleFilter = ({ language, from, to, source, original, story, languages, sources, text, mentions, near, box, within }: ArticleFilterInput): ArticleFilter => ({
  language: language ?? null, from: isoDay('from', from), to: isoDay('to', to), sourceId: keyOf('Source', source), original: original ?? null, storyId: keyOf('Story', story),
  ...(languages && { languages }), ...(sources && { sourceIds: sources.map((id) => keyOf('Source', id) ?? '') }), ...(isGiven(text) && { text: wordsOf('filter.text', text) }),
  ...(mentions && { mentionIds: mentions.map((id) => entityKey('mentions', id) ?? '') }), ...((near ?? box ?? within) && { where: whereFilter({ near: near ?? null, box: box ?? null, within: within ?? null }) }),
});

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
