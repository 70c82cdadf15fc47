import { snippetOf } from '@dateline/storage';
import type { Nouns, Page, PageArguments, SearchHit, SearchNoun, Snippet } from '@dateline/storage';
import { Arg, Args, createUnionType, Ctx, Field, FieldResolver, Float, ID, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.ts';
import { AS_OF_DESCRIPTION, instantOf, keyAsOf } from '../../shared/as-of.ts';
import { connected, cursorOf } from '../../shared/connection.ts';
import type { Connected } from '../../shared/connection.ts';
import { enumeration } from '../../shared/enumeration.ts';
import { wordsOf } from '../../shared/filters.ts';
import { From } from '../../shared/from.ts';
import { readGlobalId } from '../../shared/global-id.ts';
import { NOUNS } from '../../shared/nouns.ts';
import { ListInput, PageInfo } from '../../shared/page.ts';
import { Reads } from '../../shared/reads.ts';
import { Stub } from '../../shared/stub.ts';
import { Article } from './article.ts';
import { Quotation } from './quotation.ts';
import { Event, Location, Node, Organization, Person } from './sisters.ts';

const FOUND_TYPES = { article: 'Article', quotation: 'Quotation', event: 'Event', person: 'Person', organization: 'Organization', location: 'Location' } as const satisfies Record<SearchHit['noun'], string>;

const KIND_MEANINGS = {
  article: 'Articles, by title and text.', quotation: 'Quotations, by what was said.', event: 'Events, by title.', person: 'People, by any of their names.',
  organization: 'Organizations, by any of their names.', location: 'Locations, by any of their names.',
} as const satisfies Record<SearchNoun, string>;

const SearchKindEnum = enumeration('SearchKind', 'What a search looks through.', KIND_MEANINGS);

const SearchResult = createUnionType({
  name: 'SearchResult',
  description: 'What a search finds.',
  types: () => [Article, Quotation, Event, Person, Organization, Location] as const,
  resolveType: (value) => (value as unknown as Stub).__typename,
});

@ObjectType('SearchEdge', { simpleResolvers: true, description: 'One result of a search.' })
class SearchEdge {
  @Field(() => SearchResult, { description: 'What was found.' })
  @From(({ node }: { node: SearchHit }) => new Stub(FOUND_TYPES[node.noun], node.id))
  node!: Stub;
  @Field(() => String, { description: 'Where it stands in the results: for after and before.' })
  @From(cursorOf)
  cursor!: string;
  @Field(() => Float, { description: 'How well it fits; larger is better, and only comparable within one search.' })
  @From(({ node }: { node: SearchHit }) => node.score)
  score!: number;
}

@ObjectType('Highlight', { simpleResolvers: true, description: 'Where what was looked for stands in a snippet.' })
class Highlight {
  @Field(() => Int, { description: 'Where it starts in the snippet, in UTF-16 code units.' })
  start!: number;
  @Field(() => Int, { description: 'Where it ends: the first code unit after it.' })
  end!: number;
}

@ObjectType('Snippet', { simpleResolvers: true, description: 'The stretch of a text in which most of the words that were looked for stand.' })
class SnippetType {
  @Field(() => String, { description: 'The stretch, at most some 160 code units.' })
  text!: string;
  @Field(() => Int, { description: 'Where it starts in the article\'s text, in the quotation\'s content, in a name or a title, in UTF-16 code units.' })
  start!: number;
  @Field(() => [Highlight], { description: 'What was looked for, in order.' })
  @From(({ marks }: Snippet) => marks)
  highlights!: Snippet['marks'];
}

/** A hit, and what was looked for. */
interface Hit extends SearchHit {
  readonly words: string;
}

@Resolver(() => SearchEdge)
export class Snippets {
  @Reads('article', 'title', 'text')
  @Reads('person', 'name', 'names')
  @Reads('organization', 'name', 'names')
  @Reads('location', 'name', 'names')
  @Reads('event', 'title')
  @FieldResolver(() => SnippetType, { nullable: true, description: 'Where the words stand; null where they stand in no one text, as those of several names.' })
  async snippet(@Root() { node: { noun, id, words } }: { node: Hit }, @Ctx() { reading }: Context): Promise<Snippet | null> {
    const row = await reading.byId(noun, id);
    return row === null ? null : (textsOf(row).map((text) => snippetOf(text, words)).find((snippet) => snippet !== null) ?? null);
  }
}

/** Where the words of a search may stand, the likeliest first. */
function textsOf(row: Nouns[SearchHit['noun']]): readonly string[] {
  if ('text' in row) return [row.text, ...(row.title === null ? [] : [row.title])];
  if ('content' in row) return [row.content];
  if ('names' in row) return [row.name, ...row.names.map(({ text }) => text)];
  return [row.title];
}

@ObjectType('SearchConnection', { simpleResolvers: true, description: 'A page of search results, best first.' })
class SearchConnection {
  @Field(() => [SearchEdge], { description: 'What the page holds, best first.' })
  @From(({ edges }: Connected<unknown>) => edges())
  edges!: SearchEdge[];
  @Field(() => PageInfo, { description: 'Where the page stands in the results.' })
  @From(({ pageInfo: read }: Connected<unknown>) => read())
  pageInfo!: PageInfo;
  @Field(() => Int, { description: 'How many results there are; counted only where it is asked.' })
  @From(({ totalCount: count }: Connected<unknown>) => count())
  totalCount!: number;
}

@Resolver()
export class Search {
  @Query(() => SearchConnection, { description: 'Articles, quotations, people, organizations, locations and events that contain all the words, best first; Chinese in either script.' })
  search(
    @Arg('text', () => String, { description: 'The words, 1 to 200 characters: "a phrase" in quotation marks, a beginning*.' }) text: string,
    @Arg('kinds', () => [SearchKindEnum], { nullable: true, description: 'What to look through; everything where it is not given.' }) kinds: SearchNoun[] | null,
    @Args(() => ListInput) page: ListInput, @Ctx() { reading }: Context,
  ) {
    const nouns = kinds ?? undefined;
    const [words, instant] = [wordsOf('text', text), instantOf(page.asOf)];
    const found = async (bounds: PageArguments): Promise<Page<Hit>> => {
      const hits = await reading.search(words, bounds, instant, nouns);
      return { ...hits, rows: hits.rows.map(({ row, cursor }) => ({ row: { ...row, words }, cursor })) };
    };
    return connected(page, found, () => reading.countSearch(words, instant, nouns));
  }

  @Query(() => Node, { nullable: true, description: 'The node with the global id, of whatever type; where it was merged away, the survivor; null where there is none.' })
  async node(@Arg('id', () => ID, { description: 'A global id that any query answered.' }) id: string, @Arg('asOf', () => String, { nullable: true, description: AS_OF_DESCRIPTION }) asOf: string | null, @Ctx() { reading }: Context): Promise<Stub | null> {
    const node = readGlobalId(id);
    const row = await reading.byId(NOUNS[node.type].noun, keyAsOf(node.id, asOf));
    return row && new Stub(node.type, row.id);
  }
}
