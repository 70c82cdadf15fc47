import type { CurationAction } from '@dateline/storage';
import { Args, ArgsType, Ctx, Field, ID, InputType, Query, Resolver } from 'type-graphql';
import type { Context } from '../../../context.ts';
import { listOf } from '../../../shared/connection.ts';
import { entityKey } from '../../../shared/entity-key.ts';
import { PageInput } from '../../../shared/page.ts';
import { CurationActionEnum, CurationConnection } from './curation.ts';

@InputType('CurationFilter', { description: 'Narrows the log of curation; every field given must hold.' })
class CurationFilterInput {
  @Field(() => String, { nullable: true, description: 'Who decided: the name of the token.' })
  by?: string | null;
  @Field(() => CurationActionEnum, { nullable: true, description: 'What was decided.' })
  action?: CurationAction | null;
  @Field(() => ID, { nullable: true, description: 'Global id of a person, organization or location that it is about.' })
  entity?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether some of the words that it stands on are no longer found.' })
  unplaced?: boolean | null;
}

@ArgsType()
class CurationListInput extends PageInput {
  @Field(() => CurationFilterInput, { nullable: true, description: 'Narrows the list.' })
  filter?: CurationFilterInput | null;
}

@Resolver()
export class CurationLog {
  @Query(() => CurationConnection, { description: 'The log of curation: every decision of a person, what was taken back too; latest first.' })
  curations(@Args(() => CurationListInput) { filter, ...page }: CurationListInput, @Ctx() context: Context) {
    const { by = null, action = null, entity, unplaced = null } = filter ?? {};
    return listOf(context, 'curations', page, { by, action, entityId: entityKey('entity', entity), unplaced }, 'newest');
  }
}
