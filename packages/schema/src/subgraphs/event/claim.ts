import type { Modality } from '@dateline/document';
import type { ClaimantRecord, ClaimRecord, ReferenceRecord } from '@dateline/storage';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { connectionOf } from '../../shared/connection.ts';
import { EVIDENCE_DESCRIPTION } from '../../shared/evidence.ts';
import { From } from '../../shared/from.ts';
import { ID_DESCRIPTION } from '../../shared/nodes.ts';
import { NOUNS } from '../../shared/nouns.ts';
import { Claimant } from './claimant.ts';
import { ModalityEnum } from './enums.ts';
import { Evidence, Node, Reference } from './sisters.ts';

@Directive('@key(fields: "id")')
@ObjectType('Claim', { implements: Node, simpleResolvers: true, description: NOUNS.Claim.description })
export class Claim {
  @Field(() => ID, { description: ID_DESCRIPTION })
  id!: string;
  @Field(() => String, { description: 'What the value is of: quantity:人, time, place, agent, modality.' })
  slot!: string;
  @Field(() => String, { description: 'The value, normalised where it can be.' })
  value!: string;
  @Field(() => ModalityEnum, { description: 'Whether it is claimed as a fact, a plan or neither.' })
  modality!: Modality;
  @Field(() => Reference, { nullable: true, description: 'According to whom; null is the article\'s own voice.' })
  attribution!: ReferenceRecord | null;
  @Field(() => Claimant, { description: 'Whose claim it is.' })
  claimant!: ClaimantRecord;
  @Field(() => String, { nullable: true, description: 'ISO day of the article that says so; null where it has none.' })
  day!: string | null;
  @Field(() => Evidence, { description: EVIDENCE_DESCRIPTION })
  @From((claim: ClaimRecord) => claim)
  evidence!: ClaimRecord;
}

export const ClaimConnection = connectionOf('Claim', () => Claim);
