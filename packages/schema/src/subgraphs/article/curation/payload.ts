import type { CurationRecord, Decided } from '@dateline/storage';
import { Field, ObjectType } from 'type-graphql';
import type { Context } from '../../../context.ts';
import { ENTITY_TYPES } from '../../../shared/nouns.ts';
import { Stub } from '../../../shared/stub.ts';
import { Entity } from '../sisters.ts';
import { Curation } from './curation.ts';

@ObjectType('CurationPayload', { simpleResolvers: true, description: 'What a decision made of the graph.' })
export class CurationPayload {
  @Field(() => Curation, { description: 'Its entry in the log: what undo takes.' })
  curation!: CurationRecord;
  @Field(() => Entity, { nullable: true, description: 'The entity that the decision is about, as it is now: of a merge the survivor; null where it is about none.' })
  survivor!: Stub | null;
  @Field(() => [Entity], { description: 'All entities that it is about, as they are now, the survivor first: of a split the new one is the second.' })
  entities!: Stub[];
}

/** The payload of a decision. The operation's reading forgets what was before it. */
export async function payloadOf({ curationId, entities }: Decided, { reading }: Context): Promise<CurationPayload> {
  reading.forget();
  const curation = await reading.byId('curation', curationId);
  if (!curation) throw new Error(`the log has no ${curationId}`);
  const stubs = entities.map(({ id, kind }) => new Stub(ENTITY_TYPES[kind], id));
  return { curation, survivor: stubs[0] ?? null, entities: stubs };
}
