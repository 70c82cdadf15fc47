import type { ClaimantRecord, LinkRecord, ReferenceRecord, SourceNature } from '@dateline/storage';
import { Field, ObjectType } from 'type-graphql';
import { From } from '../../shared/from.ts';
import { stub } from '../../shared/stub.ts';
import type { Stub } from '../../shared/stub.ts';
import { SourceNatureEnum } from './enums.ts';
import { Reference, Source } from './sisters.ts';

@ObjectType('Claimant', { simpleResolvers: true, description: 'Whose claim something is: somebody whom the article cites, or its outlet.' })
export class Claimant {
  @Field(() => SourceNatureEnum, { description: 'What is known of them.' })
  nature!: SourceNature;
  @Field(() => Reference, { nullable: true, description: 'The words for whoever is cited, and the entity that they name; null for the article\'s own voice.' })
  reference!: ReferenceRecord | null;
  @Field(() => Source, { nullable: true, description: 'The outlet of the article, where it is known.' })
  @From(({ sourceId }: ClaimantRecord) => stub('Source', sourceId))
  outlet!: Stub | null;
}

@ObjectType('AttributionLink', { simpleResolvers: true, description: 'One link of the chain through which a report came to an article.' })
export class AttributionLink {
  @Field(() => SourceNatureEnum, { description: 'What is known of whoever it is.' })
  nature!: SourceNature;
  @Field(() => Reference, { description: 'The words, and the entity that they name.' })
  @From((link: LinkRecord) => link)
  reference!: LinkRecord;
}
