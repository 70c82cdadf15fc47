import type { EntityKind } from '@dateline/document';
import type { ChangeRecord, EntityChange, Reading } from '@dateline/storage';
import { Args, ArgsType, Field, ID, ObjectType, Resolver, Root, Subscription } from 'type-graphql';
import type { Context } from '../../../context.ts';
import { entityKey } from '../../../shared/entity-key.ts';
import { enumeration } from '../../../shared/enumeration.ts';
import { globalId } from '../../../shared/global-id.ts';
import { ID_DESCRIPTION } from '../../../shared/nodes.ts';
import { ENTITY_TYPES } from '../../../shared/nouns.ts';
import { Stub } from '../../../shared/stub.ts';
import { AFTER_DESCRIPTION, AT_DESCRIPTION, changeOf, CURSOR_DESCRIPTION, watch } from '../../../shared/watching.ts';
import { EntityKindEnum } from '../mention.ts';
import { Entity } from '../sisters.ts';

const EntityChangeEnum = enumeration<EntityChange>('EntityChange', 'What became of an entity.', {
  merged: 'Others were found to be the same, by rules or by a person; their ids answer with it from now on.',
  parted: 'Others were found not to be the same after all: a merge was taken back, or an entity was split.',
});

@ObjectType('EntityMerged', { simpleResolvers: true, description: 'A person, organization or location of which others were found to be the same, or not to be.' })
class EntityMerged {
  @Field(() => String, { description: CURSOR_DESCRIPTION })
  cursor!: string;
  @Field(() => String, { description: AT_DESCRIPTION })
  at!: string;
  @Field(() => [EntityChangeEnum], { description: 'What became of it.' })
  changes!: readonly EntityChange[];
  @Field(() => ID, { description: ID_DESCRIPTION })
  id!: string;
  @Field(() => Entity, { nullable: true, description: 'The entity as it is now: of a merge the survivor.' })
  entity!: Stub | null;
  @Field(() => [ID], { description: 'Global ids of those that were merged into it, or parted from it.' })
  others!: readonly string[];
}

@ArgsType()
class EntityMergedInput {
  @Field(() => [EntityKindEnum], { nullable: true, description: 'Only those of one of these kinds.' })
  kinds?: readonly EntityKind[] | null;
  @Field(() => [ID], { nullable: true, description: 'Global ids of people, organizations and locations: only what becomes of one of them.' })
  ids?: readonly string[] | null;
  @Field(() => String, { nullable: true, description: AFTER_DESCRIPTION })
  after?: string | null;
}

const KINDS = Object.keys(ENTITY_TYPES) as readonly EntityKind[];

/** The entities of a batch that are asked for. */
const telling = (batch: readonly ChangeRecord[], reading: Reading, ids: ReadonlySet<string> | null): Promise<EntityMerged[]> =>
  Promise.all(batch.filter(({ id, others }) => ids === null || ids.has(id) || others.some((other) => ids.has(other))).map(async (change) => {
    const type = ENTITY_TYPES[change.noun as EntityKind];
    const known = await reading.byId(change.noun as EntityKind, change.id);
    return { ...changeOf<EntityChange>(type, change), entity: known && new Stub(type, change.id), others: change.others.map((other) => globalId(type, other)) };
  }));

@Resolver()
export class EntitiesLive {
  @Subscription(() => EntityMerged, {
    description: 'Entities of which others are found to be the same, or not to be, in the order in which that is found.',
    subscribe: ({ args, context }) => {
      const { kinds, ids, after } = args as EntityMergedInput;
      const asked = ids ? new Set(ids.map((id) => entityKey('ids', id) ?? '')) : null;
      return watch((context as Context).watching, { nouns: kinds ?? KINDS, after, telling: (batch, reading) => telling(batch, reading, asked) }) as never;
    },
  })
  entityMerged(@Root() merged: EntityMerged, @Args(() => EntityMergedInput) _input: EntityMergedInput): EntityMerged {
    return merged;
  }
}
