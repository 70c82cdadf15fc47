import type { StoryActorRecord } from '@dateline/storage';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../shared/connection.ts';
import { From } from '../../shared/from.ts';
import { ID_DESCRIPTION } from '../../shared/nodes.ts';
import { NOUNS } from '../../shared/nouns.ts';
import { entityStub } from '../../shared/stub.ts';
import type { Stub } from '../../shared/stub.ts';
import { Entity, Node } from './sisters.ts';

@Directive('@key(fields: "id")')
@ObjectType('Story', { implements: Node, simpleResolvers: true, description: NOUNS.Story.description })
export class Story {
  @Field(() => ID, { description: ID_DESCRIPTION })
  id!: string;
  // Never null, but declared as Article.title is, so that one query may ask both of a node.
  @Field(() => String, { nullable: true, description: 'The title of its first article.' })
  title!: string;
  @Field(() => String, { nullable: true, description: 'ISO day of its first article; null where none has a day.' })
  startDay!: string | null;
  @Field(() => String, { nullable: true, description: 'ISO day of its last article; null where none has a day.' })
  endDay!: string | null;
  @Field(() => Int, { description: 'How many articles tell it, copies of one text counted each.' })
  articleCount!: number;
}

@ObjectType('StoryActor', { simpleResolvers: true, description: 'Who, or what place, plays a part in a story.' })
export class StoryActor {
  @Field(() => Entity, { description: 'The person, organization or location.' })
  @From((actor: StoryActorRecord) => entityStub(actor))
  entity!: Stub;
  @Field(() => Int, { description: 'How many articles of the story name it.' })
  articleCount!: number;
  @Field(() => Int, { description: 'In how many events of the story it takes part.' })
  eventCount!: number;
  @Field(() => Int, { description: 'How often the story\'s articles name it.' })
  mentionCount!: number;
}

export const StoryConnection = connectionOf('Story', () => Story);
export const StoryActorConnection = connectionOf('StoryActor', () => StoryActor);
