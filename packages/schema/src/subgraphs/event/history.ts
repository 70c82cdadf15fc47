import type { Modality } from '@dateline/document';
import type { EventMentionRecord } from '@dateline/storage';
import { Field, Int, ObjectType } from 'type-graphql';
import { groupedBy } from '../../shared/grouped.ts';
import { ModalityEnum } from './enums.ts';
import { EventMention } from './event-mention.ts';

@ObjectType('EventStage', { simpleResolvers: true, description: 'How an event stood in the articles of one day: planned on the 10th, done on the 12th.' })
export class EventStage {
  @Field(() => String, { nullable: true, description: 'ISO day of the articles, stated or inferred; null where they have none.' })
  day!: string | null;
  @Field(() => ModalityEnum, { description: 'What they say: a fact, a plan or neither.' })
  modality!: Modality;
  @Field(() => Int, { description: 'How many reports of that day say so.' })
  mentionCount!: number;
  @Field(() => EventMention, { description: 'The first of them.' })
  mention!: EventMentionRecord;
  @Field(() => [EventMention], { description: 'All of them, earliest first.' })
  mentions!: readonly EventMentionRecord[];
}

/** The stages of an event by the day of the articles, undated last. */
export function history(mentions: readonly EventMentionRecord[], dayOf: (articleId: string) => string | null): EventStage[] {
  const days = groupedBy(mentions, ({ articleId }) => dayOf(articleId));
  const ordered = [...days].sort(([a], [b]) => (a === null ? 1 : b === null ? -1 : a < b ? -1 : a > b ? 1 : 0));
  return ordered.flatMap(([day, ofDay]) =>
    [...groupedBy(ofDay, ({ modality }) => modality)].flatMap(([modality, same]) =>
      same.slice(0, 1).map((mention) => ({ day, modality, mentionCount: same.length, mention, mentions: same }))));
}
