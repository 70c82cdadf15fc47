import type { EventKind, TimePrecision } from '@dateline/document';
import type { EventRecord, Standing } from '@dateline/storage';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../shared/connection.ts';
import { From } from '../../shared/from.ts';
import { ID_DESCRIPTION } from '../../shared/nodes.ts';
import { NOUNS } from '../../shared/nouns.ts';
import { Reads } from '../../shared/reads.ts';
import { EventKindEnum, StandingEnum, TimePrecisionEnum } from './enums.ts';
import { EventFacets } from './facets.ts';
import { Node } from './sisters.ts';

@ObjectType('EventTime', { simpleResolvers: true, description: 'When an event happens.' })
export class EventTime {
  @Field(() => String, { nullable: true, description: 'ISO 8601 start, inclusive; null where it is open.' })
  start!: string | null;
  @Field(() => String, { nullable: true, description: 'ISO 8601 end, inclusive; equal to start for an instant or a day; null where it is open.' })
  end!: string | null;
  @Field(() => TimePrecisionEnum, { nullable: true, description: 'How exactly it is known.' })
  precision!: TimePrecision | null;
}

@Directive('@key(fields: "id")')
@ObjectType('Event', { implements: Node, simpleResolvers: true, description: NOUNS.Event.description })
export class Event {
  @Field(() => ID, { description: ID_DESCRIPTION })
  id!: string;
  @Field(() => EventKindEnum, { description: 'What sort of thing it is.' })
  kind!: EventKind;
  @Field(() => StandingEnum, { description: 'How it stands by all its reports: done, planned and never reported done, disputed.' })
  standing!: Standing;
  // Never null, but declared as Article.title is: GraphQL lets one query ask both of a search's results only then.
  @Field(() => String, { nullable: true, description: 'A headline made of the reports\' own words: 塔利班 攻占 加兹尼.' })
  title!: string;
  @Field(() => EventTime, { nullable: true, description: 'When it happens; null where no report says so.' })
  @Reads('event', 'timeStart', 'timeEnd', 'timePrecision')
  @From(({ timeStart: start, timeEnd: end, timePrecision: precision }: EventRecord) => start === null && end === null ? null : { start, end, precision })
  time!: EventTime | null;
  @Field(() => Int, { description: 'How many reports of it there are.' })
  mentionCount!: number;
  @Field(() => Int, { description: 'How many articles report it.' })
  articleCount!: number;
}

export const EventConnection = connectionOf('Event', () => Event, EventFacets);
