import { DatelineError } from '@dateline/document';
import type { LocationRecord } from '@dateline/storage';
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, Float, ID, InputType, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.ts';
import { AS_OF_DESCRIPTION, keyAsOf } from '../../shared/as-of.ts';
import { listOf } from '../../shared/connection.ts';
import { enumeration } from '../../shared/enumeration.ts';
import { readGlobalId } from '../../shared/global-id.ts';
import { ListInput } from '../../shared/page.ts';
import { Reads } from '../../shared/reads.ts';
import { stub } from '../../shared/stub.ts';
import type { Stub } from '../../shared/stub.ts';
import { BoxInput, inRange, NearInput, whereFilter, WithinInput } from '../../shared/where.ts';
import { Location, LocationConnection } from './location.ts';
import { Event } from './sisters.ts';

const LocationOrder = enumeration('LocationOrder', 'The order of a list of locations.', {
  mentions: 'Most mentioned first.',
  name: 'By name.',
  distance: 'Nearest first, to the point of filter.near.',
});

@InputType('LocationFilter', { description: 'Narrows a list of locations; every field given must hold.' })
class LocationFilterInput {
  @Field(() => String, { nullable: true, description: 'Words that a name contains; either script of Chinese finds both.' })
  name?: string | null;
  @Field(() => String, { nullable: true, description: 'ISO 3166-1 alpha-2 code of the country.' })
  country?: string | null;
  @Field(() => NearInput, { nullable: true, description: 'Locations within a distance of a point, nearest first where no order is asked.' })
  near?: NearInput | null;
  @Field(() => BoxInput, { nullable: true, description: 'Locations in a stretch of the earth.' })
  box?: BoxInput | null;
  @Field(() => WithinInput, { nullable: true, description: 'Locations of a country, or that lie in another location.' })
  within?: WithinInput | null;
}

@ArgsType()
class LocationListInput extends ListInput {
  @Field(() => LocationFilterInput, { nullable: true, description: 'Narrows the list.' })
  filter?: LocationFilterInput | null;
  @Field(() => LocationOrder, { nullable: true, description: 'Where it is not given: DISTANCE with filter.near, else MENTIONS.' })
  orderBy?: 'mentions' | 'name' | 'distance' | null;
}

@Resolver()
export class LocationLists {
  @Query(() => LocationConnection, { description: 'The locations of the graph.' })
  locations(@Args(() => LocationListInput) { filter, orderBy, ...page }: LocationListInput, @Ctx() context: Context) {
    if (orderBy === 'distance' && !filter?.near) throw new DatelineError('ARGUMENT_INVALID', 'orderBy is DISTANCE, and there is no filter.near to measure from.');
    return listOf(context, 'locations', page, { name: filter?.name ?? null, country: filter?.country ?? null, ...whereFilter(filter ?? {}) }, orderBy ?? (filter?.near ? 'distance' : 'mentions'));
  }

  @Query(() => Location, { nullable: true, description: 'The location with the id; null where there is none.' })
  location(@Arg('id', () => ID, { description: 'Global id of the location.' }) id: string, @Arg('asOf', () => String, { nullable: true, description: AS_OF_DESCRIPTION }) asOf: string | null, @Ctx() { reading }: Context) {
    return reading.byId('location', keyAsOf(readGlobalId(id, 'Location').id, asOf));
  }
}

/** An event of which a gateway told the id, or, in one process, the row that its owner has read already. */
interface EventInHand {
  readonly id: string;
  readonly placeId?: string | null;
}

@Resolver(() => Event)
export class EventLocation {
  @Reads('event', 'placeId')
  @FieldResolver(() => Location, { nullable: true, description: 'Where it happens, where the reports say so.' })
  location(@Root() { id, placeId }: EventInHand, @Ctx() { reading }: Context): Promise<Stub | null> | Stub | null {
    return placeId === undefined ? reading.byId('event', id).then((event) => event && stub('Location', event.placeId)) : stub('Location', placeId);
  }
}

/** Mean radius of the earth in kilometres, IUGG. */
const EARTH = 6371.0088;

const RADIANS = Math.PI / 180;

@ArgsType()
class PointInput {
  @Field(() => Float, { description: 'Degrees north, WGS 84: -90 to 90.' })
  lat!: number;
  @Field(() => Float, { description: 'Degrees east, WGS 84: -180 to 180.' })
  lon!: number;
}

@Resolver(() => Location)
export class LocationDistance {
  @Reads('location', 'lat', 'lon')
  @FieldResolver(() => Float, { nullable: true, description: 'Kilometres from a point, along a great circle; null where the place is not known.' })
  distance(@Root() { lat: own, lon: ownLon }: LocationRecord, @Args(() => PointInput) { lat, lon }: PointInput): number | null {
    const [from, to] = [inRange('lat', lat, -90, 90), inRange('lon', lon, -180, 180)];
    if (own === null || ownLon === null) return null;
    const half = Math.sin(((own - from) / 2) * RADIANS) ** 2 + Math.cos(from * RADIANS) * Math.cos(own * RADIANS) * Math.sin(((ownLon - to) / 2) * RADIANS) ** 2;
    return 2 * EARTH * Math.asin(Math.min(1, Math.sqrt(half)));
  }
}
