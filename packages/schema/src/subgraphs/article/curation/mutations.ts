import { DatelineError } from '@dateline/document';
import { presentId } from '@dateline/storage';
import type { CorrectedField, CorrectFact, FactNoun } from '@dateline/storage';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../../context.ts';
import { entityKey } from '../../../shared/entity-key.ts';
import { keyOf, readGlobalId } from '../../../shared/global-id.ts';
import { NOUNS } from '../../../shared/nouns.ts';
import { curatorOf } from './curator.ts';
import { CorrectFactInput, KeepApartInput, MergeEntitiesInput, RejectFactInput, RenameEntityInput, SplitEntityInput, UndoInput } from './inputs.ts';
import { CurationPayload, payloadOf } from './payload.ts';

const INPUT = 'What is decided, and why.';

/** The database id of an entity that must be given. */
const entityOf = (argument: string, id: string): string => entityKey(argument, id) ?? '';

const FACTS = ['mention', 'quotation', 'eventMention', 'claim'] as const satisfies readonly FactNoun[];
const CORRECTABLE = [...FACTS, 'event', 'person', 'organization', 'location'] as const satisfies readonly CorrectFact['noun'][];

/** What storage calls the node.
 *  @throws DatelineError `ID_INVALID` */
function nounOf(id: string): Pick<CorrectFact, 'noun' | 'id'> {
  const node = readGlobalId(id);
  const noun = CORRECTABLE.find((known) => known === NOUNS[node.type].noun);
  if (noun === undefined) throw new DatelineError('ID_INVALID', `${id} is the id of a node of type ${node.type}: there is nothing to correct or reject in it.`);
  return { noun, id: presentId(node.id) };
}

/** The value as storage takes it: ids are its own, words of our enums in its case. */
function valueOf(field: CorrectedField, value: string): string {
  if (field === 'speaker') return keyOf('Mention', value) ?? '';
  if (field === 'place') return keyOf('Location', value) ?? '';
  return field === 'kind' || field === 'modality' ? value.toLowerCase().replaceAll('_', '-') : value;
}

@Resolver()
export class CurationMutations {
  @Mutation(() => CurationPayload, { description: 'Makes several entities one; ids of those that were merged go on to answer the survivor. Scope: curate.' })
  async mergeEntities(@Arg('input', () => MergeEntitiesInput, { description: INPUT }) { into, from, reason }: MergeEntitiesInput, @Ctx() context: Context): Promise<CurationPayload> {
    const { by, curation } = curatorOf(context);
    return payloadOf(await curation.mergeEntities({ by, because: reason, into: entityOf('into', into), from: from.map((id) => entityOf('from', id)) }), context);
  }

  @Mutation(() => CurationPayload, { description: 'Makes a new entity of some mentions of another; of the answer\'s entities it is the second. Scope: curate.' })
  async splitEntity(@Arg('input', () => SplitEntityInput, { description: INPUT }) { entity, mentions, reason }: SplitEntityInput, @Ctx() context: Context): Promise<CurationPayload> {
    const { by, curation } = curatorOf(context);
    return payloadOf(await curation.splitEntity({ by, because: reason, entity: entityOf('entity', entity), mentions: mentions.map((id) => keyOf('Mention', id) ?? '') }), context);
  }

  @Mutation(() => CurationPayload, { description: 'Gives an entity the name by which it is shown, whatever articles call it. Scope: curate.' })
  async renameEntity(@Arg('input', () => RenameEntityInput, { description: INPUT }) { entity, name, reason }: RenameEntityInput, @Ctx() context: Context): Promise<CurationPayload> {
    const { by, curation } = curatorOf(context);
    return payloadOf(await curation.renameEntity({ by, because: reason, entity: entityOf('entity', entity), name }), context);
  }

  @Mutation(() => CurationPayload, { description: 'Says of two entities that they are two: no rule joins them. Scope: curate.' })
  async keepApart(@Arg('input', () => KeepApartInput, { description: INPUT }) { left, right, reason }: KeepApartInput, @Ctx() context: Context): Promise<CurationPayload> {
    const { by, curation } = curatorOf(context);
    return payloadOf(await curation.keepApart({ by, because: reason, left: entityOf('left', left), right: entityOf('right', right) }), context);
  }

  @Mutation(() => CurationPayload, { description: 'Says what is true of a fact; it stays true when its article is analysed again. Scope: curate.' })
  async correctFact(@Arg('input', () => CorrectFactInput, { description: INPUT }) { id, field, value, reason }: CorrectFactInput, @Ctx() context: Context): Promise<CurationPayload> {
    const { by, curation } = curatorOf(context);
    return payloadOf(await curation.correctFact({ by, because: reason, ...nounOf(id), field, value: valueOf(field, value) }), context);
  }

  @Mutation(() => CurationPayload, { description: 'Takes what is no fact out of the graph and its counts; it is kept, with who said so. Scope: curate.' })
  async rejectFact(@Arg('input', () => RejectFactInput, { description: INPUT }) { id, reason }: RejectFactInput, @Ctx() context: Context): Promise<CurationPayload> {
    const { by, curation } = curatorOf(context);
    const { noun, id: key } = nounOf(id);
    const fact = FACTS.find((known) => known === noun);
    if (fact === undefined) throw new DatelineError('ID_INVALID', `${id} is the id of ${noun === 'event' ? 'an' : 'a'} ${noun}; a fact that can be rejected is a Mention, Quotation, EventMention or Claim.`);
    return payloadOf(await curation.rejectFact({ by, because: reason, noun: fact, id: key }), context);
  }

  @Mutation(() => CurationPayload, { description: 'Takes a decision back; both stay in the log. Scope: curate.' })
  async undo(@Arg('input', () => UndoInput, { description: INPUT }) { id, reason }: UndoInput, @Ctx() context: Context): Promise<CurationPayload> {
    const { by, curation } = curatorOf(context);
    return payloadOf(await curation.undo({ by, because: reason, id: keyOf('Curation', id) ?? '' }), context);
  }
}
