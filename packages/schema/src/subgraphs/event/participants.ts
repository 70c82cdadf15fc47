import type { EventRole } from '@dateline/document';
import type { ArgumentRecord, EventMentionRecord } from '@dateline/storage';
import { Field, Int, ObjectType } from 'type-graphql';
import { EVIDENCE_DESCRIPTION } from '../../shared/evidence.ts';
import { From } from '../../shared/from.ts';
import { groupedBy } from '../../shared/grouped.ts';
import { entityStub } from '../../shared/stub.ts';
import type { Stub } from '../../shared/stub.ts';
import { EventRoleEnum } from './enums.ts';
import { Entity, Evidence } from './sisters.ts';

/** An argument on which reports agree, and how many of them have it. */
export interface ParticipantRecord {
  readonly role: EventRole;
  readonly argument: ArgumentRecord;
  readonly mentionCount: number;
}

@ObjectType('Participant', { simpleResolvers: true, description: 'Who or what plays a part in an event, over all reports.' })
export class Participant {
  @Field(() => EventRoleEnum, { description: 'The part.' })
  role!: EventRole;
  @Field(() => String, { description: 'Who or what, in the words of the first report.' })
  @From(({ argument }: ParticipantRecord) => argument.exact)
  words!: string;
  @Field(() => Entity, { nullable: true, description: 'Whom or what the words name; null where they only describe.' })
  @From(({ argument }: ParticipantRecord) => entityStub(argument))
  entity!: Stub | null;
  @Field(() => Int, { description: 'How many reports say so.' })
  mentionCount!: number;
  @Field(() => Evidence, { description: EVIDENCE_DESCRIPTION })
  @From(({ argument }: ParticipantRecord) => argument)
  evidence!: ArgumentRecord;
}

const sameParticipant = ({ role, entityId, exact }: ArgumentRecord): string => `${role} ${entityId ?? exact}`;

/** Arguments of all reports, one for each entity (or wording) and role, most reported first; quantities are left to the claims. */
export function participants(mentions: readonly EventMentionRecord[]): ParticipantRecord[] {
  const played = mentions.flatMap((mention) => mention.arguments).filter(({ role }) => role !== 'quantity');
  return [...groupedBy(played, sameParticipant).values()]
    .flatMap((same) => same.slice(0, 1).map((argument) => ({ role: argument.role, argument, mentionCount: same.length })))
    .sort((a, b) => b.mentionCount - a.mentionCount);
}
