import type { EventMentionRecord } from '@dateline/storage';
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.ts';
import { AS_OF_DESCRIPTION, keyAsOf } from '../../shared/as-of.ts';
import { listOf } from '../../shared/connection.ts';
import { enumeration } from '../../shared/enumeration.ts';
import { everyRow } from '../../shared/every-row.ts';
import { readGlobalId } from '../../shared/global-id.ts';
import { Reads } from '../../shared/reads.ts';
import { Difference, differences } from './differences.ts';
import { Event, EventConnection } from './event.ts';
import { eventFilter, EventPageInput } from './filter.ts';
import { EventStage, history } from './history.ts';
import { Participant, participants } from './participants.ts';
import { Story } from './story.ts';
import type { ParticipantRecord } from './participants.ts';

const EventOrder = enumeration('EventOrder', 'The order of a list of events.', {
  newest: 'Latest first; events without a time last.',
  oldest: 'Earliest first; events without a time last.',
  mentions: 'Most reported first.',
});

@ArgsType()
class EventListInput extends EventPageInput {
  @Field(() => EventOrder, { nullable: true, description: 'NEWEST where it is not given.' })
  orderBy?: 'newest' | 'oldest' | 'mentions' | null;
  @Field(() => String, { nullable: true, description: AS_OF_DESCRIPTION })
  asOf?: string | null;
}

@Resolver()
export class EventLists {
  @Query(() => EventConnection, { description: 'The events of the graph.' })
  events(@Args(() => EventListInput) { filter, orderBy, ...page }: EventListInput, @Ctx() context: Context) {
    return listOf(context, 'events', page, eventFilter(filter ?? {}), orderBy ?? 'newest');
  }

  @Query(() => Event, { nullable: true, description: 'The event with the id; null where there is none.' })
  event(@Arg('id', () => ID, { description: 'Global id of the event.' }) id: string, @Arg('asOf', () => String, { nullable: true, description: AS_OF_DESCRIPTION }) asOf: string | null, @Ctx() { reading }: Context) {
    return reading.byId('event', keyAsOf(readGlobalId(id, 'Event').id, asOf));
  }
}

/** The day of each article that reports, stated or inferred. */
async function daysOf({ reading }: Context, mentions: readonly EventMentionRecord[]): Promise<(articleId: string) => string | null> {
  const ids = [...new Set(mentions.map(({ articleId }) => articleId))];
  const articles = await Promise.all(ids.map((id) => reading.byId('article', id)));
  const days = new Map(articles.map((article) => [article?.id, article?.referenceDay]));
  return (id) => days.get(id) ?? null;
}

@Resolver(() => Event)
export class EventSummaries {
  @Reads()
  @FieldResolver(() => [Participant], { description: 'Who takes part and how, over all reports; most reported first.' })
  participants(@Root() { id }: { id: string }, @Ctx() { reading }: Context): Promise<ParticipantRecord[]> {
    return everyRow(reading, 'event.mentions', id).then(participants);
  }

  @Reads()
  @FieldResolver(() => [Difference], { description: 'Where the reports differ: every slot that was given values that are not the same, with who gives which and how they stand to each other.' })
  differences(@Root() { id }: { id: string }, @Ctx() { reading }: Context): Promise<Difference[]> {
    return everyRow(reading, 'event.comparisons', id).then(differences);
  }

  @Reads()
  @FieldResolver(() => Story, { nullable: true, description: 'The story in which most of its reports stand; null where they stand in none.' })
  story(@Root() { id }: { id: string }, @Ctx() { reading }: Context) {
    return reading.one('event.story', id);
  }

  @Reads('article', 'referenceDay')
  @FieldResolver(() => [EventStage], { description: 'How the event stood from day to day: planned, happening, done, denied.' })
  async history(@Root() { id }: { id: string }, @Ctx() context: Context): Promise<EventStage[]> {
    const mentions = await everyRow(context.reading, 'event.mentions', id);
    return history(mentions, await daysOf(context, mentions));
  }
}
