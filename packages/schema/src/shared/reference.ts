import type { ReferenceRecord } from '@dateline/storage';
import { Directive, Field, ObjectType } from 'type-graphql';
import type { ClassType } from 'type-graphql';
import { EVIDENCE_DESCRIPTION } from './evidence.ts';
import { From } from './from.ts';
import { entityStub } from './stub.ts';
import type { Stub } from './stub.ts';

/** The type `Reference`: words, and the entity behind them where it is known. */
export function referenceType(entity: ClassType, evidence: ClassType): ClassType {
  @Directive('@shareable')
  @ObjectType('Reference', { simpleResolvers: true, description: 'Words that point to somebody or something, and the entity that they name where they name one: 一名消息人士 names none.' })
  class Reference {
    @Field(() => String, { description: 'The words, as the article has them.' })
    @From(({ exact }: ReferenceRecord) => exact)
    words!: string;
    @Field(() => entity, { nullable: true, description: 'Whom or what the words name; null where they only describe.' })
    @From((reference: ReferenceRecord) => entityStub(reference))
    entity!: Stub | null;
    @Field(() => evidence, { description: EVIDENCE_DESCRIPTION })
    @From((reference: ReferenceRecord) => reference)
    evidence!: ReferenceRecord;
  }
  return Reference;
}
