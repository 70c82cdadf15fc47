import type { EventKind, EventRole, Modality } from '@dateline/document';
import type { ArgumentRecord, EventMentionRecord, LinkRecord, ReferenceRecord } from '@dateline/storage';
import { Directive, Field, Float, ID, ObjectType } from 'type-graphql';
import { connectionOf } from '../../shared/connection.ts';
import { EVIDENCE_DESCRIPTION } from '../../shared/evidence.ts';
import { From } from '../../shared/from.ts';
import { ID_DESCRIPTION } from '../../shared/nodes.ts';
import { NOUNS } from '../../shared/nouns.ts';
import { entityStub, stub, Stub } from '../../shared/stub.ts';
import { AttributionLink } from './claimant.ts';
import { EventKindEnum, EventRoleEnum, ModalityEnum } from './enums.ts';
import { Event } from './event.ts';
import { Entity, Evidence, Node, Reference, Source } from './sisters.ts';

@ObjectType('EventArgument', { simpleResolvers: true, description: 'Who or what plays a part in an event, as one report says.' })
export class EventArgument {
  @Field(() => EventRoleEnum, { description: 'The part.' })
  role!: EventRole;
  @Field(() => String, { description: 'Who or what, in the article\'s words.' })
  @From(({ exact }: ArgumentRecord) => exact)
  words!: string;
  @Field(() => Entity, { nullable: true, description: 'Whom or what the words name; null where they only describe.' })
  @From((argument: ArgumentRecord) => entityStub(argument))
  entity!: Stub | null;
  @Field(() => Float, { nullable: true, description: 'The number, where the role is QUANTITY and it could be read.' })
  value!: number | null;
  @Field(() => String, { nullable: true, description: 'Unit or classifier of the number, as written.' })
  unit!: string | null;
  @Field(() => Evidence, { description: EVIDENCE_DESCRIPTION })
  @From((argument: ArgumentRecord) => argument)
  evidence!: ArgumentRecord;
}

@Directive('@key(fields: "id")')
@ObjectType('EventMention', { implements: Node, simpleResolvers: true, description: NOUNS.EventMention.description })
export class EventMention {
  @Field(() => ID, { description: ID_DESCRIPTION })
  id!: string;
  @Field(() => Event, { description: 'The event that it reports.' })
  @From(({ eventId }: EventMentionRecord) => new Stub('Event', eventId))
  event!: Stub;
  @Field(() => EventKindEnum, { description: 'What sort of thing is reported.' })
  kind!: EventKind;
  @Field(() => String, { description: 'The word that tells it.' })
  trigger!: string;
  @Field(() => ModalityEnum, { description: 'Whether it is reported as a fact, a plan or neither.' })
  modality!: Modality;
  @Field(() => String, { nullable: true, description: 'When, in ISO 8601: a day, month, year, minute, or an interval a/b; null where the report does not say.' })
  time!: string | null;
  @Field(() => Reference, { nullable: true, description: 'Whom the article attributes the report to; null is the article\'s own voice.' })
  attribution!: ReferenceRecord | null;
  @Field(() => [AttributionLink], { description: 'How the report came to the article: cited outlets first, the one whom it comes from last; empty for the article\'s own voice.' })
  links!: LinkRecord[];
  @Field(() => Source, { nullable: true, description: 'The outlet that prints the report, where it is known.' })
  @From(({ sourceId }: EventMentionRecord) => stub('Source', sourceId))
  outlet!: Stub | null;
  @Field(() => [EventArgument], { description: 'Who and what takes part, and how.' })
  arguments!: ArgumentRecord[];
  @Field(() => Evidence, { description: EVIDENCE_DESCRIPTION })
  @From((mention: EventMentionRecord) => mention)
  evidence!: EventMentionRecord;
  @Field(() => Float, { description: 'How sure the annotator is, 0 to 1.' })
  confidence!: number;
  @Field(() => String, { description: 'Annotator and its version.' })
  by!: string;
}

export const EventMentionConnection = connectionOf('EventMention', () => EventMention);
