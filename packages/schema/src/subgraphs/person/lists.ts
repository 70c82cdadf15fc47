import { Arg, Args, ArgsType, Ctx, Field, ID, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.ts';
import { listOf } from '../../shared/connection.ts';
import { NameFilterInput, NameOrder } from '../../shared/filters.ts';
import { readGlobalId } from '../../shared/global-id.ts';
import { PageInput } from '../../shared/page.ts';
import { Organization, OrganizationConnection } from './organization.ts';
import { Person, PersonConnection } from './person.ts';

@ArgsType()
class NameListInput extends PageInput {
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
  person(@Arg('id', () => ID, { description: 'Global id of the person.' }) id: string, @Ctx() { reading }: Context) {
    return reading.byId('person', readGlobalId(id, 'Person').id);
  }

  @Query(() => OrganizationConnection, { description: 'The organizations of the graph.' })
  organizations(@Args(() => NameListInput) { filter, orderBy, ...page }: NameListInput, @Ctx() context: Context) {
    return listOf(context, 'organizations', page, { name: filter?.name ?? null }, orderBy ?? 'mentions');
  }

  @Query(() => Organization, { nullable: true, description: 'The organization with the id; null where there is none.' })
  organization(@Arg('id', () => ID, { description: 'Global id of the organization.' }) id: string, @Ctx() { reading }: Context) {
    return reading.byId('organization', readGlobalId(id, 'Organization').id);
  }
}
