import type { EventKind, EventRole, Modality } from '@dateline/document';
import type { ClaimRelation, EventFilter, Standing } from '@dateline/storage';
import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { entityKey } from '../../shared/entity-key.ts';
import { isGiven, isoDay, wordsOf } from '../../shared/filters.ts';
import { keyOf } from '../../shared/global-id.ts';
import { PageInput } from '../../shared/page.ts';
import { BoxInput, NearInput, whereFilter, WithinInput } from '../../shared/where.ts';
import { ClaimRelationEnum, EventKindEnum, EventRoleEnum, ModalityEnum, StandingEnum } from './enums.ts';

@InputType('Participation', { description: 'Who plays a part in an event, and which.' })
export class ParticipationInput {
  @Field(() => ID, { description: 'Global id of a person, organization or location.' })
  entity!: string;
  @Field(() => EventRoleEnum, { nullable: true, description: 'The part; any where it is not given.' })
  role?: EventRole | null;
}

@InputType('EventFilter', { description: 'Narrows a list of events; every field given must hold.' })
export class EventFilterInput {
  @Field(() => [EventKindEnum], { nullable: true, description: 'Events of one of these kinds.' })
  kinds?: EventKind[] | null;
  @Field(() => [ModalityEnum], { nullable: true, description: 'Events that some report gives one of these modalities.' })
  modalities?: Modality[] | null;
  @Field(() => String, { nullable: true, description: 'ISO day: events that last until this day or begin later.' })
  from?: string | null;
  @Field(() => String, { nullable: true, description: 'ISO day: events that begin on this day or earlier.' })
  to?: string | null;
  @Field(() => ID, { nullable: true, description: 'Global id of the location where they happen.' })
  place?: string | null;
  @Field(() => ID, { nullable: true, description: 'Global id of a person, organization or location that plays a part.' })
  participant?: string | null;
  @Field(() => EventRoleEnum, { nullable: true, description: 'The part that the participant plays; any where it is not given.' })
  role?: EventRole | null;
  @Field(() => [StandingEnum], { nullable: true, description: 'Events that stand so by all their reports: PLANNED asks what was announced and never reported done; with to, what was due by that day.' })
  standings?: Standing[] | null;
  @Field(() => Boolean, { nullable: true, description: 'Events that are known from anonymous sources only, or those that are not.' })
  anonymous?: boolean | null;
  @Field(() => [ClaimRelationEnum], { nullable: true, description: 'Events of which some two claims stand so to each other: CONFLICT asks where claimants contradict one another.' })
  relations?: ClaimRelation[] | null;
  @Field(() => ID, { nullable: true, description: 'Global id of a story: events that its articles report.' })
  story?: string | null;
  @Field(() => NearInput, { nullable: true, description: 'Events whose place is within a distance of a point.' })
  near?: NearInput | null;
  @Field(() => BoxInput, { nullable: true, description: 'Events whose place is in a stretch of the earth.' })
  box?: BoxInput | null;
  @Field(() => WithinInput, { nullable: true, description: 'Events whose place is in a country, or is or lies in a location.' })
  within?: WithinInput | null;
  @Field(() => String, { nullable: true, description: 'Words of the title, as search takes them: "a phrase" in quotation marks, a beginning*.' })
  text?: string | null;
  @Field(() => [ParticipationInput], { nullable: true, description: 'Events in which every one of these takes part.' })
  participants?: ParticipationInput[] | null;
  @Field(() => [String], { nullable: true, description: 'Events that some article in one of these BCP 47 languages reports.' })
  languages?: string[] | null;
  @Field(() => [ID], { nullable: true, description: 'Global ids of sources: events that an article of one of them reports.' })
  sources?: string[] | null;
}

@ArgsType()
export class EventPageInput extends PageInput {
  @Field(() => EventFilterInput, { nullable: true, description: 'Narrows the list.' })
  filter?: EventFilterInput | null;
}

export const eventFilter = ({ kinds, modalities, from, to, place, participant, role, standings, anonymous, relations, story, near, box, within, text, participants, languages, sources }: EventFilterInput): EventFilter => ({
  kinds: kinds ?? null,
  modalities: modalities ?? null,
  from: isoDay('from', from),
  to: isoDay('to', to),
  placeId: keyOf('Location', place),
  participantId: entityKey('participant', participant),
  role: role ?? null,
  standings: standings ?? null,
  anonymous: anonymous ?? null,
  relations: relations ?? null,
  storyId: keyOf('Story', story),
  where: whereFilter({ near: near ?? null, box: box ?? null, within: within ?? null }),
  ...(isGiven(text) && { text: wordsOf('filter.text', text) }),
  ...(participants && { participants: participants.map((each) => ({ participantId: entityKey('participants', each.entity) ?? '', role: each.role ?? null })) }),
  ...(languages && { languages }),
  ...(sources && { sourceIds: sources.map((id) => keyOf('Source', id) ?? '') }),
});
