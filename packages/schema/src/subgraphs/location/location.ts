import type { PlaceKind } from '@dateline/document';
import type { LocationRecord } from '@dateline/storage';
import { Directive, Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../shared/connection.ts';
import { enumeration } from '../../shared/enumeration.ts';
import { From } from '../../shared/from.ts';
import { Name } from '../../shared/name.ts';
import { ID_DESCRIPTION, NAME_DESCRIPTION } from '../../shared/nodes.ts';
import { NOUNS } from '../../shared/nouns.ts';
import { Reads } from '../../shared/reads.ts';
import { stub } from '../../shared/stub.ts';
import type { Stub } from '../../shared/stub.ts';
import { Entity, Node } from './sisters.ts';

const PLACE_MEANINGS = {
  country: 'A country or dependent territory.',
  admin1: 'A province, state or other first-level division of a country.',
  city: 'A city, town or village.',
  region: 'A part of the world that no administration outlines: the Middle East, a desert, a sea.',
  facility: 'Something built: an airport, an embassy, a dam.',
  other: 'Any other place.',
} as const satisfies Record<PlaceKind, string>;

const PlaceKindEnum = enumeration('PlaceKind', 'What sort of place a location is.', PLACE_MEANINGS);

@Directive('@key(fields: "id")')
@ObjectType('Location', { implements: [Node, Entity], simpleResolvers: true, description: NOUNS.Location.description })
export class Location {
  @Field(() => ID, { description: ID_DESCRIPTION })
  id!: string;
  @Directive('@shareable')
  @Field(() => String, { description: NAME_DESCRIPTION })
  name!: string;
  @Field(() => [Name], { description: 'Every form of the name, most used first.' })
  names!: Name[];
  @Field(() => PlaceKindEnum, { nullable: true, description: 'What sort of place; null where the gazetteer does not know it.' })
  placeKind!: PlaceKind | null;
  @Field(() => Float, { nullable: true, description: 'Degrees north, WGS 84; null where the place is not known.' })
  @Reads('location', 'lat')
  @From(({ lat }: LocationRecord) => lat)
  latitude!: number | null;
  @Field(() => Float, { nullable: true, description: 'Degrees east, WGS 84; null where the place is not known.' })
  @Reads('location', 'lon')
  @From(({ lon }: LocationRecord) => lon)
  longitude!: number | null;
  @Field(() => String, { nullable: true, description: 'ISO 3166-1 alpha-2 code of the country; null where it lies in none or in several.' })
  country!: string | null;
  @Field(() => String, { nullable: true, description: 'The gazetteer\'s id of the place: geonames:1138958.' })
  gazetteerId!: string | null;
  @Field(() => String, { nullable: true, description: 'Wikidata id, where it is known.' })
  wikidata!: string | null;
  @Field(() => Location, { nullable: true, description: 'The location that it lies in, where that is in the graph too.' })
  @Reads('location', 'parentId')
  @From(({ parentId }: LocationRecord) => stub('Location', parentId))
  parent!: Stub | null;
  @Field(() => Int, { description: 'How often articles mention it.' })
  mentionCount!: number;
  @Field(() => Int, { description: 'How many articles mention it.' })
  articleCount!: number;
}

export const LocationConnection = connectionOf('Location', () => Location);
