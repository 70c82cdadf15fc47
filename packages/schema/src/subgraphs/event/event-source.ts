import type { EventSourceRecord, ReferenceRecord, SourceNature } from '@dateline/storage';
import { Field, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../shared/connection.ts';
import { From } from '../../shared/from.ts';
import { stub } from '../../shared/stub.ts';
import type { Stub } from '../../shared/stub.ts';
import { SourceNatureEnum } from './enums.ts';
import { Reference, Source } from './sisters.ts';

@ObjectType('EventSource', { simpleResolvers: true, description: 'An independent source of an event: one from whom reports of it come, however many articles print them. Copies of one text are one.' })
export class EventSource {
  @Field(() => SourceNatureEnum, { description: 'What is known of them.' })
  nature!: SourceNature;
  @Field(() => Reference, { nullable: true, description: 'The words for whoever is cited in the first report; null for an outlet in its own voice.' })
  reference!: ReferenceRecord | null;
  @Field(() => Source, { nullable: true, description: 'The outlet of the first report, where it is known.' })
  @From(({ sourceId }: EventSourceRecord) => stub('Source', sourceId))
  outlet!: Stub | null;
  @Field(() => [String], { description: 'Agencies and outlets that are cited for it, by name.' })
  via!: readonly string[];
  @Field(() => Int, { description: 'How many reports come from here.' })
  mentionCount!: number;
  @Field(() => Int, { description: 'In how many texts, copies not counted.' })
  articleCount!: number;
  @Field(() => String, { nullable: true, description: 'ISO day of the first report; null where its article has none.' })
  firstDay!: string | null;
}

export const EventSourceConnection = connectionOf('EventSource', () => EventSource);
