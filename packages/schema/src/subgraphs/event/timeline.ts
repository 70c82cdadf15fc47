import { DatelineError } from '@dateline/document';
import type { TimeBucket, TimelineBucketRecord, TimelineFilter, TimelineOf } from '@dateline/storage';
import { Args, ArgsType, Ctx, Field, FieldResolver, ID, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import type { ClassType } from 'type-graphql';
import type { Context } from '../../context.ts';
import { AS_OF_DESCRIPTION, keyAsOf } from '../../shared/as-of.ts';
import { connected, connectionOf } from '../../shared/connection.ts';
import { entityMoment } from '../../shared/entity-key.ts';
import { enumeration } from '../../shared/enumeration.ts';
import { isGiven, isoDay } from '../../shared/filters.ts';
import { From } from '../../shared/from.ts';
import { readGlobalId } from '../../shared/global-id.ts';
import { PageInput } from '../../shared/page.ts';
import { Reads } from '../../shared/reads.ts';
import { Stub } from '../../shared/stub.ts';
import { Event, EventConnection } from './event.ts';
import { eventFilter, EventFilterInput } from './filter.ts';
import { Location, Organization, Person } from './sisters.ts';
import { Story } from './story.ts';

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
class PeriodInput {
  @Field(() => String, { nullable: true, description: 'ISO day: events that begin on this day or later.' })
  from?: string | null;
  @Field(() => String, { nullable: true, description: 'ISO day: events that begin on this day or earlier.' })
  to?: string | null;
  @Field(() => TimeBucketEnum, { nullable: true, description: 'What events are counted by; DAY where it is not given.' })
  bucket?: TimeBucket | null;
  @Field(() => EventFilterInput, { nullable: true, description: 'Narrows the events.' })
  filter?: EventFilterInput | null;
}

@ArgsType()
class TimelineInput extends PeriodInput {
  @Field(() => ID, { nullable: true, description: 'Global id of a story: events most of whose reports stand in it.' })
  story?: string | null;
  @Field(() => ID, { nullable: true, description: 'Global id of a person, organization or location: events in which it plays a part.' })
  entity?: string | null;
  @Field(() => ID, { nullable: true, description: 'Global id of a location: events that happen there, or at what lies in it.' })
  place?: string | null;
  @Field(() => String, { nullable: true, description: AS_OF_DESCRIPTION })
  asOf?: string | null;
}

/** What a timeline is of, and what of it is asked. */
interface TimelineRecord {
  readonly of: TimelineOf;
  readonly key: string;
  readonly bucket: TimeBucket;
  readonly filter: TimelineFilter;
}

function timelineOf(of: TimelineOf, key: string, { from, to, bucket, filter }: PeriodInput): TimelineRecord {
  const by = bucket ?? 'day';
  return { of, key, bucket: by, filter: { ...eventFilter(filter ?? {}), beginFrom: isoDay('from', from), beginTo: isoDay('to', to), bucket: by } };
}

@ObjectType('Timeline', { simpleResolvers: true, description: 'Events in the order in which they begin, those without a time left out, and how many begin when.' })
class Timeline {
  @Field(() => TimeBucketEnum, { description: 'What events are counted by.' })
  bucket!: TimeBucket;
}

@Resolver(() => Timeline)
export class TimelineParts {
  @FieldResolver(() => TimelineBucketConnection, { description: 'Stretches of time in which some event begins, earliest first; those in which none does are left out.' })
  buckets(@Root() { of, key, filter }: TimelineRecord, @Args(() => PageInput) page: PageInput, @Ctx() { reading }: Context) {
    return connected(page, (bounds) => reading.buckets(of, key, bounds, filter), () => reading.countBuckets(of, key, filter));
  }

  @FieldResolver(() => EventConnection, { description: 'The events, in the order in which they begin.' })
  events(@Root() { of, key, filter }: TimelineRecord, @Args(() => PageInput) page: PageInput, @Ctx() { reading }: Context) {
    return connected(page, (bounds) => reading.timeline(of, key, bounds, filter), () => reading.countTimeline(of, key, filter), (facet, first) => reading.facetTimeline(of, key, facet, first, filter));
  }

  @FieldResolver(() => Int, { description: 'How many events are in no bucket, for their time is known less exactly: only the month, where days are asked.' })
  vagueCount(@Root() { of, key, filter }: TimelineRecord, @Ctx() { reading }: Context): Promise<number> {
    return reading.countTimeline(of, key, { ...filter, vague: true });
  }
}

/** What a timeline is of: one of the three.
 *  @throws DatelineError `ARGUMENT_INVALID`, `ID_INVALID` */
function subjectOf({ story, entity, place }: TimelineInput): { readonly of: TimelineOf; readonly key: string } {
  const given = [
    ...(isGiven(story) ? [{ of: 'story', key: readGlobalId(story, 'Story').id } as const] : []),
    ...(isGiven(entity) ? [{ of: 'entity', key: entityMoment('entity', entity) } as const] : []),
    ...(isGiven(place) ? [{ of: 'place', key: readGlobalId(place, 'Location').id } as const] : []),
  ];
  const [only, ...more] = given;
  if (only === undefined || more.length > 0) throw new DatelineError('ARGUMENT_INVALID', `a timeline is of one of story, entity and place, and ${String(given.length)} of them are given.`);
  return only;
}

@Resolver()
export class Timelines {
  @Query(() => Timeline, { description: 'What happened when: to somebody or something, at a place, or in a story. Give one of story, entity and place.' })
  timeline(@Args(() => TimelineInput) input: TimelineInput): TimelineRecord {
    const { of, key } = subjectOf(input);
    return timelineOf(of, keyAsOf(key, input.asOf), input);
  }
}

/** The field `timeline` of a type. */
function timelineField(on: ClassType, of: TimelineOf, description: string): ClassType {
  @Resolver(() => on)
  class TimelineField {
    @Reads()
    @FieldResolver(() => Timeline, { description })
    timeline(@Root() { id }: { id: string }, @Args(() => PeriodInput) period: PeriodInput): TimelineRecord {
      return timelineOf(of, id, period);
    }
  }
  return TimelineField;
}

export const timelineFields: readonly ClassType[] = [
  timelineField(Story, 'story', 'What happened when in the story: events most of whose reports stand in it.'),
  timelineField(Person, 'entity', 'What happened when to the person: events in which the person plays a part.'),
  timelineField(Organization, 'entity', 'What happened when to the organization: events in which it plays a part.'),
  timelineField(Location, 'place', 'What happened when at the location and in what lies in it.'),
];
