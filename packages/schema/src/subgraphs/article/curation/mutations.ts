import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../../context.ts';
import { entityKey } from '../../../shared/entity-key.ts';
import { keyOf } from '../../../shared/global-id.ts';
import { curatorOf } from './curator.ts';
import { MergeEntitiesInput, UndoInput } from './inputs.ts';
import { CurationPayload, payloadOf } from './payload.ts';

const INPUT = 'What is decided, and why.';

/** The database id of an entity that must be given. */
const entityOf = (argument: string, id: string): string => entityKey(argument, id) ?? '';

@Resolver()
export class CurationMutations {
  @Mutation(() => CurationPayload, { description: 'Makes several entities one; ids of those that were merged go on to answer the survivor. Scope: curate.' })
  async mergeEntities(@Arg('input', () => MergeEntitiesInput, { description: INPUT }) { into, from, reason }: MergeEntitiesInput, @Ctx() context: Context): Promise<CurationPayload> {
    const { by, curation } = curatorOf(context);
    return payloadOf(await curation.mergeEntities({ by, because: reason, into: entityOf('into', into), from: from.map((id) => entityOf('from', id)) }), context);
  }

  @Mutation(() => CurationPayload, { description: 'Takes a decision back; both stay in the log. Scope: curate.' })
  async undo(@Arg('input', () => UndoInput, { description: INPUT }) { id, reason }: UndoInput, @Ctx() context: Context): Promise<CurationPayload> {
    const { by, curation } = curatorOf(context);
    return payloadOf(await curation.undo({ by, because: reason, id: keyOf('Curation', id) ?? '' }), context);
  }
}
