import { DatelineError } from '@dateline/document';
import type { TimeBucket, TimelineBucketRecord, TimelineFilter } from '@dateline/storage';
import { Args, ArgsType, Ctx, Field, FieldResolver, ID, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.ts';
import { AS_OF_DESCRIPTION, instantOf } from '../../shared/as-of.ts';
import { connectionOf, listOf } from '../../shared/connection.ts';
import { entityKey } from '../../shared/entity-key.ts';
import { enumeration } from '../../shared/enumeration.ts';
import { isoDay } from '../../shared/filters.ts';
import { From } from '../../shared/from.ts';
import { keyOf } from '../../shared/global-id.ts';
import { PageInput } from '../../shared/page.ts';
import { Stub } from '../../shared/stub.ts';
import { Event, EventConnection } from './event.ts';
import { eventFilter, EventFilterInput } from './filter.ts';

const BUCKET_MEANINGS = {
  day: 'A day.',
  week: 'A week, from Monday on.',
  month: 'A month.',
  year: 'A year.',
} as const satisfies Record<TimeBucket, string>;

const TimeBucketEnum = enumeration('TimeBucket', 'How long a stretch of time events are counted in.', BUCKET_MEANINGS);

@ObjectType('TimelineBucket', { simpleResolvers: true, description: 'A stretch of time, and what begins in it.' })
class TimelineBucket {
  @Field(() => String, { description: 'ISO day on which it starts.' })
  start!: string;
  @Field(() => String, { description: 'ISO day on which it ends, that day included.' })
  end!: string;
  @Field(() => Int, { description: 'How many events begin in it.' })
  eventCount!: number;
  @Field(() => [Event], { description: 'The most reported of them, three at most.' })
  @From(({ leading }: TimelineBucketRecord) => leading.map(({ eventId }) => new Stub('Event', eventId)))
  leading!: Stub[];
}

const TimelineBucketConnection = connectionOf('TimelineBucket', () => TimelineBucket);

@ArgsType()
class TimelineInput {
  @Field(() => ID, { nullable: true, description: 'Global id of a story: events most of whose reports stand in it.' })
  story?: string | null;
  @Field(() => ID, { nullable: true, description: 'Global id of a person, organization or location: events in which it plays a part.' })
  entity?: string | null;
  @Field(() => ID, { nullable: true, description: 'Global id of a location: events that happen there, or at what lies in it.' })
  place?: string | null;
  @Field(() => String, { nullable: true, description: 'ISO day: events that begin on this day or later.' })
  from?: string | null;
  @Field(() => String, { nullable: true, description: 'ISO day: events that begin on this day or earlier.' })
  to?: string | null;
  @Field(() => TimeBucketEnum, { nullable: true, description: 'What events are counted by; DAY where it is not given.' })
  bucket?: TimeBucket | null;
  @Field(() => EventFilterInput, { nullable: true, description: 'Narrows the events.' })
  filter?: EventFilterInput | null;
  @Field(() => String, { nullable: true, description: AS_OF_DESCRIPTION })
  asOf?: string | null;
}

/** What a timeline is of, and as of when. */
interface TimelineRecord {
  readonly bucket: TimeBucket;
  readonly filter: TimelineFilter;
  readonly asOf: string | null;
}

@ObjectType('Timeline', { simpleResolvers: true, description: 'Events in the order in which they begin, those without a time left out, and how many begin when.' })
class Timeline {
  @Field(() => TimeBucketEnum, { description: 'What events are counted by.' })
  bucket!: TimeBucket;
}

@Resolver(() => Timeline)
export class TimelineParts {
  @FieldResolver(() => TimelineBucketConnection, { description: 'Stretches of time in which some event begins, earliest first; those in which none does are left out.' })
  buckets(@Root() { filter, asOf }: TimelineRecord, @Args(() => PageInput) page: PageInput, @Ctx() context: Context) {
    return listOf(context, 'timelineBuckets', { ...page, asOf }, filter, 'oldest');
  }

  @FieldResolver(() => EventConnection, { description: 'The events, in the order in which they begin.' })
  events(@Root() { filter, asOf }: TimelineRecord, @Args(() => PageInput) page: PageInput, @Ctx() context: Context) {
    return listOf(context, 'timeline', { ...page, asOf }, filter, 'oldest');
  }

  @FieldResolver(() => Int, { description: 'How many events are in no bucket, for their time is known less exactly: only the month, where days are asked.' })
  vagueCount(@Root() { filter, asOf }: TimelineRecord, @Ctx() { reading }: Context): Promise<number> {
    return reading.countList('timeline', { ...filter, vague: true }, instantOf(asOf));
  }
}

/** What the timeline is of: one of the three.
 *  @throws DatelineError `ARGUMENT_INVALID`, `ID_INVALID` */
function subjectOf({ story, entity, place }: TimelineInput): TimelineFilter['of'] {
  const [storyId, entityId, placeId] = [keyOf('Story', story), entityKey('entity', entity), keyOf('Location', place)];
  const given = [...(storyId === null ? [] : [{ storyId }]), ...(entityId === null ? [] : [{ entityId }]), ...(placeId === null ? [] : [{ placeId }])];
  const [only, ...more] = given;
  if (only === undefined || more.length > 0) throw new DatelineError('ARGUMENT_INVALID', `a timeline is of one of story, entity and place, and ${String(given.length)} of them are given.`);
  return only;
}

@Resolver()
export class Timelines {
  @Query(() => Timeline, { description: 'What happened when: to somebody or something, at a place, or in a story. Give one of story, entity and place.' })
  timeline(@Args(() => TimelineInput) input: TimelineInput): TimelineRecord {
    const { from, to, filter, asOf = null } = input;
    const bucket = input.bucket ?? 'day';
    return { bucket, asOf, filter: { ...eventFilter(filter ?? {}), of: subjectOf(input), beginFrom: isoDay('from', from), beginTo: isoDay('to', to), bucket } };
  }
}
