import type { ChangeRecord, EventChange, EventFilter, EventRecord, Reading } from '@dateline/storage';
import { Args, ArgsType, Field, ID, ObjectType, Resolver, Root, Subscription } from 'type-graphql';
import type { Context } from '../../../context.ts';
import { enumeration } from '../../../shared/enumeration.ts';
import { keyOf } from '../../../shared/global-id.ts';
import { ID_DESCRIPTION } from '../../../shared/nodes.ts';
import { AFTER_DESCRIPTION, AT_DESCRIPTION, changeOf, CURSOR_DESCRIPTION, rowsOf, watch } from '../../../shared/watching.ts';
import { Event } from '../event.ts';
import { eventFilter, EventFilterInput } from '../filter.ts';

const EventChangeEnum = enumeration<EventChange>('EventChange', 'What became of an event.', {
  added: 'It came into the graph.',
  reports: 'It has more reports than before, or fewer.',
  modality: 'A report gives it a modality that none gave it before: what was planned is done.',
  claims: 'Its reports agree or differ otherwise than before.',
  kind: 'It is of another kind.',
  title: 'It has another title.',
  time: 'It happens at another time.',
  place: 'It happens at another place.',
  merged: 'Others were found to be the same; their ids answer with it from now on.',
  removed: 'No report is left of it.',
});

@ObjectType('EventChanged', { simpleResolvers: true, description: 'An event that came into the graph or is otherwise than before.' })
class EventChanged {
  @Field(() => String, { description: CURSOR_DESCRIPTION })
  cursor!: string;
  @Field(() => String, { description: AT_DESCRIPTION })
  at!: string;
  @Field(() => [EventChangeEnum], { description: 'What became of it; of a new one only that.' })
  changes!: readonly EventChange[];
  @Field(() => ID, { description: ID_DESCRIPTION })
  id!: string;
  @Field(() => Event, { nullable: true, description: 'The event as it is now; null where no report is left of it.' })
  event!: EventRecord | null;
}

@ArgsType()
class EventChangedInput {
  @Field(() => EventFilterInput, { nullable: true, description: 'Tells only of events that are so when they are told of; that one was removed is told without a filter, or by ids.' })
  filter?: EventFilterInput | null;
  @Field(() => [ID], { nullable: true, description: 'Global ids of events: only what becomes of one of them.' })
  ids?: readonly string[] | null;
  @Field(() => [EventChangeEnum], { nullable: true, description: 'What to tell of; everything where it is not given.' })
  changes?: readonly EventChange[] | null;
  @Field(() => String, { nullable: true, description: AFTER_DESCRIPTION })
  after?: string | null;
}

interface Asked {
  readonly filter: EventFilter | null;
  readonly ids: ReadonlySet<string> | null;
  readonly changes: readonly EventChange[] | null;
}

/** The events of a batch that are asked for. */
async function telling(batch: readonly ChangeRecord[], reading: Reading, { filter, ids, changes }: Asked): Promise<EventChanged[]> {
  const asked = batch.filter(({ id, what }) => (ids === null || ids.has(id)) && (changes === null || what.some((each) => changes.includes(each as EventChange))));
  const found = await rowsOf(asked, (page, wanted) => reading.list('events', page, { ...filter, ids: wanted }));
  return asked.filter(({ id }) => filter === null || found.has(id)).map((change) => ({ ...changeOf<EventChange>('Event', change), event: found.get(change.id) ?? null }));
}

@Resolver()
export class EventsLive {
  @Subscription(() => EventChanged, {
    description: 'Events as they come into the graph and as they change, in the order in which they do; what one article or decision makes of an event is told once.',
    subscribe: ({ args, context }) => {
      const { filter, ids, changes, after } = args as EventChangedInput;
      const asked: Asked = { filter: filter ? eventFilter(filter) : null, ids: ids ? new Set(ids.map((id) => keyOf('Event', id) ?? '')) : null, changes: changes ?? null };
      return watch((context as Context).watching, { nouns: ['event'], after, telling: (batch, reading) => telling(batch, reading, asked) }) as never;
    },
  })
  eventChanged(@Root() changed: EventChanged, @Args(() => EventChangedInput) _input: EventChangedInput): EventChanged {
    return changed;
  }
}
