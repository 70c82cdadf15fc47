import { Arg, Args, ArgsType, Ctx, Field, ID, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.ts';
import { AS_OF_DESCRIPTION, keyAsOf } from '../../shared/as-of.ts';
import { listOf } from '../../shared/connection.ts';
import { NameFilterInput, NameOrder } from '../../shared/filters.ts';
import { readGlobalId } from '../../shared/global-id.ts';
import { ListInput } from '../../shared/page.ts';
import { Organization, OrganizationConnection } from './organization.ts';
import { Person, PersonConnection } from './person.ts';

@ArgsType()
class NameListInput extends ListInput {
  @Field(() => NameFilterInput, { nullable: true, description: 'Narrows the list.' })
  filter?: NameFilterInput | null;
  @Field(() => NameOrder, { nullable: true, description: 'MENTIONS where it is not given.' })
  orderBy?: 'mentions' | 'name' | null;
}

@Resolver()
export class PersonLists {
  @Query(() => PersonConnection, { description: 'The people of the graph.' })
  people(@Args(() => NameListInput) { filter, orderBy, ...page }: NameListInput, @Ctx() context: Context) {
    return listOf(context, 'people', page, { name: filter?.name ?? null }, orderBy ?? 'mentions');
  }

  @Query(() => Person, { nullable: true, description: 'The person with the id; null where there is none.' })
  person(@Arg('id', () => ID, { description: 'Global id of the person.' }) id: string, @Arg('asOf', () => String, { nullable: true, description: AS_OF_DESCRIPTION }) asOf: string | null, @Ctx() { reading }: Context) {
    return reading.byId('person', keyAsOf(readGlobalId(id, 'Person').id, asOf));
  }

  @Query(() => OrganizationConnection, { description: 'The organizations of the graph.' })
  organizations(@Args(() => NameListInput) { filter, orderBy, ...page }: NameListInput, @Ctx() context: Context) {
    return listOf(context, 'organizations', page, { name: filter?.name ?? null }, orderBy ?? 'mentions');
  }

  @Query(() => Organization, { nullable: true, description: 'The organization with the id; null where there is none.' })
  organization(@Arg('id', () => ID, { description: 'Global id of the organization.' }) id: string, @Arg('asOf', () => String, { nullable: true, description: AS_OF_DESCRIPTION }) asOf: string | null, @Ctx() { reading }: Context) {
    return reading.byId('organization', keyAsOf(readGlobalId(id, 'Organization').id, asOf));
  }
}
