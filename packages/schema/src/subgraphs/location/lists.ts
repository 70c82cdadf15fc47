import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, InputType, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.ts';
import { AS_OF_DESCRIPTION, keyAsOf } from '../../shared/as-of.ts';
import { listOf } from '../../shared/connection.ts';
import { NameOrder } from '../../shared/filters.ts';
import { readGlobalId } from '../../shared/global-id.ts';
import { ListInput } from '../../shared/page.ts';
import { stub } from '../../shared/stub.ts';
import type { Stub } from '../../shared/stub.ts';
import { Location, LocationConnection } from './location.ts';
import { Event } from './sisters.ts';

@InputType('LocationFilter', { description: 'Narrows a list of locations; every field given must hold.' })
class LocationFilterInput {
  @Field(() => String, { nullable: true, description: 'Words that a name contains; either script of Chinese finds both.' })
  name?: string | null;
  @Field(() => String, { nullable: true, description: 'ISO 3166-1 alpha-2 code of the country.' })
  country?: string | null;
}

@ArgsType()
class LocationListInput extends ListInput {
  @Field(() => LocationFilterInput, { nullable: true, description: 'Narrows the list.' })
  filter?: LocationFilterInput | null;
  @Field(() => NameOrder, { nullable: true, description: 'MENTIONS where it is not given.' })
  orderBy?: 'mentions' | 'name' | null;
}

@Resolver()
export class LocationLists {
  @Query(() => LocationConnection, { description: 'The locations of the graph.' })
  locations(@Args(() => LocationListInput) { filter, orderBy, ...page }: LocationListInput, @Ctx() context: Context) {
    return listOf(context, 'locations', page, { name: filter?.name ?? null, country: filter?.country ?? null }, orderBy ?? 'mentions');
  }

  @Query(() => Location, { nullable: true, description: 'The location with the id; null where there is none.' })
  location(@Arg('id', () => ID, { description: 'Global id of the location.' }) id: string, @Arg('asOf', () => String, { nullable: true, description: AS_OF_DESCRIPTION }) asOf: string | null, @Ctx() { reading }: Context) {
    return reading.byId('location', keyAsOf(readGlobalId(id, 'Location').id, asOf));
  }
}

@Resolver(() => Event)
export class EventLocation {
  @FieldResolver(() => Location, { nullable: true, description: 'Where it happens, where the reports say so.' })
  location(@Root() { id }: { id: string }, @Ctx() { reading }: Context): Promise<Stub | null> {
    return reading.byId('event', id).then((event) => event && stub('Location', event.placeId));
  }
}
