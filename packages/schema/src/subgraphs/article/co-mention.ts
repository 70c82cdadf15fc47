import type { EntityKind } from '@dateline/document';
import type { CoMentionRecord } from '@dateline/storage';
import { ArgsType, Field, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../shared/connection.ts';
import { From } from '../../shared/from.ts';
import { PageInput } from '../../shared/page.ts';
import { entityStub, Stub } from '../../shared/stub.ts';
import { Article } from './article.ts';
import { EntityKindEnum } from './mention.ts';
import { Entity } from './sisters.ts';

@ObjectType('CoMention', { simpleResolvers: true, description: 'Somebody or something that stands in the same articles.' })
export class CoMention {
  @Field(() => Entity, { description: 'The other person, organization or location.' })
  @From((record: CoMentionRecord) => entityStub(record))
  entity!: Stub;
  @Field(() => Int, { description: 'In how many articles both stand.' })
  articleCount!: number;
  @Field(() => Article, { description: 'The latest article in which both stand.' })
  @From(({ articleId }: CoMentionRecord) => new Stub('Article', articleId))
  latestArticle!: Stub;
}

export const CoMentionConnection = connectionOf('CoMention', () => CoMention);

@ArgsType()
export class CoMentionPageInput extends PageInput {
  @Field(() => [EntityKindEnum], { nullable: true, description: 'Only those of one of these kinds.' })
  kinds?: EntityKind[] | null;
}
