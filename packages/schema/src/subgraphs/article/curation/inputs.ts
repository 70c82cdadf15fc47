import type { CorrectedField } from '@dateline/storage';
import { Field, ID, InputType } from 'type-graphql';
import { enumeration } from '../../../shared/enumeration.ts';

const REASON = 'Why: stands in the log, 1 to 2,000 characters.';

@InputType('MergeEntitiesInput', { description: 'Entities that are one.' })
export class MergeEntitiesInput {
  @Field(() => ID, { description: 'Global id of the entity that survives.' })
  into!: string;
  @Field(() => [ID], { description: 'Global ids of the entities that become it, of the same type.' })
  from!: string[];
  @Field(() => String, { description: REASON })
  reason!: string;
}

@InputType('SplitEntityInput', { description: 'Mentions of an entity that are of another.' })
export class SplitEntityInput {
  @Field(() => ID, { description: 'Global id of the entity that is split; it keeps the rest.' })
  entity!: string;
  @Field(() => [ID], { description: 'Global ids of mentions that are of another; with each goes all that its article refers to the same one.' })
  mentions!: string[];
  @Field(() => String, { description: REASON })
  reason!: string;
}

@InputType('RenameEntityInput', { description: 'The name by which an entity is shown.' })
export class RenameEntityInput {
  @Field(() => ID, { description: 'Global id of the entity.' })
  entity!: string;
  @Field(() => String, { description: 'The form shown from now on, 1 to 200 characters; the forms that articles use stay in names.' })
  name!: string;
  @Field(() => String, { description: REASON })
  reason!: string;
}

@InputType('KeepApartInput', { description: 'Two entities that are two, however alike they look.' })
export class KeepApartInput {
  @Field(() => ID, { description: 'Global id of the one.' })
  left!: string;
  @Field(() => ID, { description: 'Global id of the other.' })
  right!: string;
  @Field(() => String, { description: REASON })
  reason!: string;
}

const FIELD_MEANINGS = {
  kind: 'Of a Mention (person, organization, location), an EventMention or an Event (an event kind).',
  time: 'Of an EventMention or an Event: ISO 8601, a day, month, year, minute, or an interval a/b.',
  modality: 'Of an EventMention: actual, ongoing, planned, denied, hypothetical.',
  speaker: 'Of a Quotation: the global id of a Mention in the same article.',
  place: 'Of an Event: the global id of a Location.',
  coordinates: 'Of a Location: degrees north and east, 33.55,68.42.',
  country: 'Of a Location: its ISO 3166-1 alpha-2 code.',
  value: 'Of a Claim: what its slot takes. An ISO 8601 time, a modality, a number as claims have it (3000, ~3000, >=3000, 3-5), or a name; one that the article mentions is the entity that it is of.',
} as const satisfies Record<CorrectedField, string>;

export const FactFieldEnum = enumeration('FactField', 'What may be corrected of a fact.', FIELD_MEANINGS);

@InputType('CorrectFactInput', { description: 'What is true of a fact.' })
export class CorrectFactInput {
  @Field(() => ID, { description: 'Global id of a Mention, Quotation, EventMention, Claim, Event or Location.' })
  id!: string;
  @Field(() => FactFieldEnum, { description: 'Which of its fields.' })
  field!: CorrectedField;
  @Field(() => String, { description: 'The true value, as the field takes it; kinds and modalities in either case.' })
  value!: string;
  @Field(() => String, { description: REASON })
  reason!: string;
}

@InputType('RejectFactInput', { description: 'Something that is no fact.' })
export class RejectFactInput {
  @Field(() => ID, { description: 'Global id of a Mention, Quotation, EventMention or Claim.' })
  id!: string;
  @Field(() => String, { description: REASON })
  reason!: string;
}

@InputType('UndoInput', { description: 'A decision that is taken back.' })
export class UndoInput {
  @Field(() => ID, { description: 'Global id of the entry of the log.' })
  id!: string;
  @Field(() => String, { description: REASON })
  reason!: string;
}
