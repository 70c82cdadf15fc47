import type { SearchHit } from '@dateline/storage';
import { Arg, Args, createUnionType, Ctx, Field, Float, ID, Int, ObjectType, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.ts';
import { AS_OF_DESCRIPTION, instantOf, keyAsOf } from '../../shared/as-of.ts';
import { connected } from '../../shared/connection.ts';
import { wordsOf } from '../../shared/filters.ts';
import { From } from '../../shared/from.ts';
import { readGlobalId } from '../../shared/global-id.ts';
import { NOUNS } from '../../shared/nouns.ts';
import { ListInput, PageInfo } from '../../shared/page.ts';
import { Stub } from '../../shared/stub.ts';
import { Article } from './article.ts';
import { Event, Location, Node, Organization, Person } from './sisters.ts';

const FOUND_TYPES = { article: 'Article', event: 'Event', person: 'Person', organization: 'Organization', location: 'Location' } as const satisfies Record<SearchHit['noun'], string>;

const SearchResult = createUnionType({
  name: 'SearchResult',
  description: 'What a search finds.',
  types: () => [Article, Event, Person, Organization, Location] as const,
  resolveType: (value) => (value as unknown as Stub).__typename,
});

@ObjectType('SearchEdge', { simpleResolvers: true, description: 'One result of a search.' })
class SearchEdge {
  @Field(() => SearchResult, { description: 'What was found.' })
  @From(({ node }: { node: SearchHit }) => new Stub(FOUND_TYPES[node.noun], node.id))
  node!: Stub;
  @Field(() => String, { description: 'Where it stands in the results: for after and before.' })
  cursor!: string;
  @Field(() => Float, { description: 'How well it fits; larger is better, and only comparable within one search.' })
  @From(({ node }: { node: SearchHit }) => node.score)
  score!: number;
}

@ObjectType('SearchConnection', { simpleResolvers: true, description: 'A page of search results, best first.' })
class SearchConnection {
  @Field(() => [SearchEdge], { description: 'What the page holds, best first.' })
  edges!: SearchEdge[];
  @Field(() => PageInfo, { description: 'Where the page stands in the results.' })
  pageInfo!: PageInfo;
  @Field(() => Int, { description: 'How many results there are; counted only where it is asked.' })
  totalCount!: number;
}

@Resolver()
export class Search {
  @Query(() => SearchConnection, { description: 'Articles, people, organizations, locations and events that contain the words, best first; Chinese in either script.' })
  search(@Arg('text', () => String, { description: 'The words, 1 to 200 characters.' }) text: string, @Args(() => ListInput) page: ListInput, @Ctx() { reading }: Context) {
    const [words, instant] = [wordsOf('text', text), instantOf(page.asOf)];
    return connected(page, (bounds) => reading.search(words, bounds, instant), () => reading.countSearch(words, instant));
  }

  @Query(() => Node, { nullable: true, description: 'The node with the global id, of whatever type; where it was merged away, the survivor; null where there is none.' })
  async node(@Arg('id', () => ID, { description: 'A global id that any query answered.' }) id: string, @Arg('asOf', () => String, { nullable: true, description: AS_OF_DESCRIPTION }) asOf: string | null, @Ctx() { reading }: Context): Promise<Stub | null> {
    const node = readGlobalId(id);
    const row = await reading.byId(NOUNS[node.type].noun, keyAsOf(node.id, asOf));
    return row && new Stub(node.type, row.id);
  }
}
