import type { ArticleRecord } from '@dateline/storage';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { connectionOf } from '../../shared/connection.ts';
import { evidenceType } from '../../shared/evidence.ts';
import { From } from '../../shared/from.ts';
import { ID_DESCRIPTION } from '../../shared/nodes.ts';
import { NOUNS } from '../../shared/nouns.ts';
import { Reads } from '../../shared/reads.ts';
import { referenceType } from '../../shared/reference.ts';
import { stub } from '../../shared/stub.ts';
import type { Stub } from '../../shared/stub.ts';
import { ArticleFacets } from './facets.ts';
import { Entity, Node } from './sisters.ts';
import { Source } from './source.ts';
import { ArticleIssue, Block, Image } from './values.ts';

@Directive('@key(fields: "id")')
@ObjectType('Article', { implements: Node, simpleResolvers: true, description: NOUNS.Article.description })
export class Article {
  @Field(() => ID, { description: ID_DESCRIPTION })
  id!: string;
  @Field(() => String, { nullable: true, description: 'Canonical URL, where the document states one.' })
  url!: string | null;
  @Field(() => String, { description: 'Path or URL that the article was read from.' })
  origin!: string;
  @Field(() => String, { description: 'SHA-256 of the bytes that were read, in hexadecimal.' })
  sha256!: string;
  @Field(() => String, { nullable: true, description: 'The headline; null where the document has none.' })
  title!: string | null;
  @Field(() => String, { description: 'BCP 47 language, with the script for Chinese: zh-Hans, zh-Hant, en.' })
  language!: string;
  @Field(() => String, { nullable: true, description: 'As the document states it: RFC 3339 with its offset, or a bare day; null where it states none.' })
  publishedAt!: string | null;
  @Field(() => String, { nullable: true, description: 'ISO day against which relative times are read: the day of publication where the document states it, else the day that came with the document, else one inferred from the text\'s own dates.' })
  referenceDay!: string | null;
  @Field(() => Boolean, { description: 'Whether referenceDay is a guess from the text\'s own dates: the document states none, and none came with it.' })
  referenceInferred!: boolean;
  @Field(() => [String], { description: 'Who wrote it, as the document names them.' })
  authors!: string[];
  @Field(() => Source, { nullable: true, description: 'The outlet that published it, where the document names one.' })
  @Reads('article', 'sourceId')
  @From(({ sourceId }: ArticleRecord) => stub('Source', sourceId))
  source!: Stub | null;
  @Field(() => [String], { description: 'Sections and tags, as the document gives them.' })
  categories!: string[];
  @Field(() => [Image], { description: 'Its pictures.' })
  images!: Image[];
  @Field(() => String, { nullable: true, description: 'The line that names the sources of a compiled report, as written.' })
  credits!: string | null;
  @Field(() => String, { description: 'The body, without the title; every start and end in the graph counts in it.' })
  text!: string;
  @Field(() => [Block], { description: 'The text\'s headings, paragraphs, captions and so on, in reading order.' })
  @Reads('article', 'blocks', 'text')
  @From(({ blocks, text }: ArticleRecord) => blocks.map((block) => ({ ...block, text: text.slice(block.start, block.end) })))
  blocks!: Block[];
  @Field(() => [ArticleIssue], { description: 'What was wrong with the document.' })
  issues!: ArticleIssue[];
  @Field(() => String, { description: 'When it was read, RFC 3339 in UTC.' })
  @Reads('article', 'ingestedAt')
  @From(({ ingestedAt }: ArticleRecord) => ingestedAt.toISOString())
  ingestedAt!: string;
}

export const ArticleConnection = connectionOf('Article', () => Article, ArticleFacets);
export const Evidence = evidenceType(() => Article);
export const Reference = referenceType(Entity, Evidence);
