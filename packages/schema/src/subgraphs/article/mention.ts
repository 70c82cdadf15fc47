import { ENTITY_KINDS } from '@dateline/document';
import type { EntityKind, MentionForm } from '@dateline/document';
import type { MentionRecord } from '@dateline/storage';
import { Directive, Field, Float, ID, ObjectType } from 'type-graphql';
import { connectionOf } from '../../shared/connection.ts';
import { enumeration } from '../../shared/enumeration.ts';
import { EVIDENCE_DESCRIPTION } from '../../shared/evidence.ts';
import { From } from '../../shared/from.ts';
import { ID_DESCRIPTION } from '../../shared/nodes.ts';
import { ENTITY_TYPES, NOUNS } from '../../shared/nouns.ts';
import { Stub } from '../../shared/stub.ts';
import { Evidence } from './article.ts';
import { Entity, Node } from './sisters.ts';

const KIND_MEANINGS = { person: 'A human being.', organization: 'A body of people that acts as one.', location: 'A place.' } as const satisfies Record<EntityKind, string>;

const FORM_MEANINGS = {
  name: 'A name: 哈利勒扎德.',
  nominal: 'A description: 该组织, the minister.',
  pronoun: 'A pronoun: 他, they.',
} as const satisfies Record<MentionForm, string>;

export const EntityKindEnum = enumeration('EntityKind', `What an entity is; one of ${String(ENTITY_KINDS.length)}.`, KIND_MEANINGS);
export const MentionFormEnum = enumeration('MentionForm', 'How a mention refers.', FORM_MEANINGS);

@Directive('@key(fields: "id")')
@ObjectType('Mention', { implements: Node, simpleResolvers: true, description: NOUNS.Mention.description })
export class Mention {
  @Field(() => ID, { description: ID_DESCRIPTION })
  id!: string;
  @Field(() => EntityKindEnum, { description: 'What is mentioned.' })
  kind!: EntityKind;
  @Field(() => MentionFormEnum, { description: 'Whether by name, description or pronoun.' })
  form!: MentionForm;
  @Field(() => Boolean, { description: 'Whether a place\'s name stands for who acts there: 华盛顿宣布.' })
  @From(({ sense }: MentionRecord) => sense === 'institution')
  institution!: boolean;
  @Field(() => String, { nullable: true, description: 'Title or office as written beside the name.' })
  role!: string | null;
  @Field(() => Entity, { description: 'Whom or what it refers to.' })
  @From(({ kind, entityId }: MentionRecord) => new Stub(ENTITY_TYPES[kind], entityId))
  entity!: Stub;
  @Field(() => Evidence, { description: EVIDENCE_DESCRIPTION })
  @From((mention: MentionRecord) => mention)
  evidence!: MentionRecord;
  @Field(() => Float, { description: 'How sure the annotator is, 0 to 1.' })
  confidence!: number;
  @Field(() => String, { description: 'Annotator and its version.' })
  by!: string;
}

export const MentionConnection = connectionOf('Mention', () => Mention);
